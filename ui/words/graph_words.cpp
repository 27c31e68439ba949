// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/graph_words.h"

#include "ui/words/convention_words.h"
#include "ui/words/step_words.h"
#include "ui/words/variable_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Graph {
    Q_DECLARE_TR_FUNCTIONS(Graph)
};

QString text(const ShownNumber& number)
{
    return QString::fromStdString(number.text());
}

}  // namespace

QString graphName()
{
    return Graph::tr("Computation graph");
}

QString graphHelp()
{
    return Graph::tr("The model as a graph: pills for the given numbers, a card for each function. "
                     "Click the ground or "
                     "press the right arrow for the next step, the left arrow for the step before. "
                     "Drag to move the "
                     "graph, turn the wheel with Ctrl to zoom. Tab goes from card to card; "
                     "Enter on one lets the arrows follow the edges until Esc.");
}

QString stepHint()
{
    return Graph::tr("Click the graph, press → or Page Down for the next step");
}

QString followingEdges()
{
    return Graph::tr("The arrows follow the edges: right to what uses it, left to what it uses, up "
                     "and down in its column. Esc ends it.");
}

QString pillName(const Frame& frame, VariableId variable)
{
    const QString name = spokenVariable(frame, variable);
    if (frame.reached(frame.compiled().updateStep(variable))) {
        return Graph::tr("%1: %2, after the update %3")
            .arg(name, text(frame.shownValue(variable)), text(frame.shownNewValue(variable)));
    }
    return Graph::tr("%1: %2").arg(name, text(frame.shownValue(variable)));
}

QString pillHelp(const Frame& frame, VariableId variable)
{
    switch (frame.model().variable(variable).role) {
    case Role::Input: return Graph::tr("An input: a number that the model is given.");
    case Role::Target: return Graph::tr("The target: what the prediction should be.");
    default: break;
    }
    return Graph::tr("A parameter: the update changes it. Click to follow it in the chain below.");
}

QString cardName(const Frame& frame, VariableId definition)
{
    const bool isKnown = frame.reached(frame.compiled().valueStep(definition));
    const QString value =
        isKnown ? text(frame.shownValue(definition)) : Graph::tr("not computed yet");
    const QString title = cardTitle(frame, definition);
    const QString name = shownName(frame, definition);
    if (frame.isChecked() && frame.compiled().changesWithUpdate(definition)) {
        return Graph::tr("%1: %2 is %3, with the new parameters %4")
            .arg(title, name, value, text(frame.shownNewValue(definition)));
    }
    return Graph::tr("%1: %2 is %3").arg(title, name, value);
}

QString closeUpName(const Frame& frame, VariableId definition)
{
    return Graph::tr("In full: %1").arg(cardName(frame, definition));
}

QString parametersShown(std::size_t first, std::size_t last, std::size_t count)
{
    return Graph::tr("parameters %1 to %2 of %3").arg(first).arg(last).arg(count);
}

QString layerSize(std::size_t count, bool isGiven)
{
    return isGiven ? Graph::tr("%1 given numbers").arg(count)
                   : Graph::tr("%1 functions").arg(count);
}

QString layerPlace(std::size_t column, bool isOpen)
{
    const QString layer =
        column == 0 ? Graph::tr("at the start") : Graph::tr("of layer %1").arg(column);
    return isOpen ? Graph::tr("%1 · close").arg(layer) : Graph::tr("%1 · open").arg(layer);
}

QString layerName(const Frame& frame, const std::vector<VariableId>& members, std::size_t column)
{
    const bool isGiven = !frame.model().isDefined(members.front());
    const QString size = layerSize(members.size(), isGiven);
    const QString first = shownName(frame, members.front());
    const QString last = shownName(frame, members.back());
    return column == 0
               ? Graph::tr("%1 at the start: %2 to %3").arg(size, first, last)
               : Graph::tr("%1 of layer %2: %3 to %4").arg(size).arg(column).arg(first, last);
}

QString layerHelp(bool isOpen)
{
    return isOpen ? Graph::tr("An open layer. Click it, or press Enter on it, to fold it again.")
                  : Graph::tr("A folded layer: more than 16 of one kind. Click it, or press Enter "
                              "on it, to open it. The function that the step is about stands "
                              "under it.");
}

QString cardHelp(const Frame& frame, VariableId definition)
{
    const QString help =
        Graph::tr("A function of the model: %1. Under the formula stand the numbers put in; the "
                  "picture shows how its value changes, the large number is its value.")
            .arg(spokenFormula(frame.compiled().formula(definition)));
    const bool isError = definition == frame.model().error();
    return isError && frame.state.view.scale == Scale::Functions
               ? QString(help % switchConvention(errorConvention(frame.model())))
               : help;
}

QString derivativeName(const Step& step)
{
    return Graph::tr("%1: %2").arg(spokenFormula(step.symbol), text(step.result));
}

QString chipHelp(const Frame& frame, const Step& step)
{
    return Graph::tr("A local partial, step %1: how much %2 changes for each 1 that %3 changes.")
        .arg(step.number)
        .arg(plainName(frame, step.of), plainName(frame, step.wrt));
}

QString badgeHelp(const Frame& frame, const Step& step)
{
    return Graph::tr("A gradient, step %1: how much the error changes for each 1 that %2 changes.")
        .arg(step.number)
        .arg(plainName(frame, step.wrt));
}

}  // namespace backhand::words
