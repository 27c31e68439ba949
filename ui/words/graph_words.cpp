// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/graph_words.h"

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
                     "graph; Tab goes from card to card.");
}

QString stepHint()
{
    return Graph::tr("Click the graph, press → or Page Down for the next step");
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
    return Graph::tr("%1: %2 is %3").arg(title, name, value);
}

QString cardHelp(const Frame& frame, VariableId definition)
{
    return Graph::tr("A function of the model: %1. Under the formula stand the numbers put in; the "
                     "picture shows how its "
                     "value changes, the large number is its value.")
        .arg(spokenFormula(frame.compiled().formula(definition)));
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
