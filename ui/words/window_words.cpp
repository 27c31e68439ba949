// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/window_words.h"

#include "core/model/parameter_kind.h"
#include "ui/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Window {
    Q_DECLARE_TR_FUNCTIONS(Window)
};

}  // namespace

QString menuBarName()
{
    return Window::tr("Menus");
}

QString byHandTab()
{
    return Window::tr("By hand");
}

QString codeTab()
{
    return Window::tr("Code");
}

QString tableTab()
{
    return Window::tr("Table");
}

QString rightPanelName()
{
    return Window::tr("Derivation, program, steps, samples and model");
}

QString modelSummary(const Frame& frame)
{
    const bool isLesson = frame.model().withRole(Role::Parameter).size() > 0;
    QStringList parts;
    std::array<std::size_t, 3> counts{};
    for (const VariableId parameter : frame.model().withRole(Role::Parameter)) {
        ++counts.at(static_cast<std::size_t>(parameterKind(frame.model(), parameter)));
    }
    const auto [weights, biases, others] = counts;
    if (weights != 0) {
        parts << (weights == 1 ? Window::tr("1 weight") : Window::tr("%1 weights").arg(weights));
    }
    if (biases != 0) {
        parts << (biases == 1 ? Window::tr("1 bias") : Window::tr("%1 biases").arg(biases));
    }
    if (others != 0) {
        parts << (others == 1 ? Window::tr("1 parameter")
                              : Window::tr("%1 parameters").arg(others));
    }
    const std::size_t samples = frame.data->size();
    const QString left = isLesson ? parts.join(u", "_s) : Window::tr("no weights");
    return left % u" · "_s %
           (samples == 1 ? Window::tr("1 sample") : Window::tr("%1 samples").arg(samples));
}

QString gradientsChecked()
{
    return Window::tr("Gradients checked ✓");
}

QString gradientsDiffer(double largest)
{
    return Window::tr("Gradients differ by %1").arg(numberText(largest));
}

QString gradientsUndefined()
{
    return Window::tr("A gradient is undefined");
}

QString gradientsTooMany()
{
    return Window::tr("Gradients not checked: the model is large");
}

QString gradientsHelp()
{
    return Window::tr(
        "Every gradient that is shown was compared with a second computation: how much the error "
        "really changes when the number is moved a little to either side.");
}

QString digitsHelp()
{
    return Window::tr(
        "How many digits after the point are shown. The program always computes with all of them.");
}

QString themeHelp()
{
    return Window::tr("The colours of the window: light, dark, or black on white for a projector.");
}

QString zoomName(int percent)
{
    return Window::tr("%1 %").arg(percent);
}

QString zoomHelp()
{
    return Window::tr("How large the graph is drawn. Click to fit it into its place again.");
}

QString refusalSentence(UpdateRefusal refusal)
{
    switch (refusal) {
    case UpdateRefusal::None: return {};
    case UpdateRefusal::NoParameters:
        return Window::tr("There is nothing to update: this model has no weight and no bias.");
    case UpdateRefusal::UndefinedGradient:
        return Window::tr(
            "No update can be made: a gradient is undefined here. Change a number first.");
    case UpdateRefusal::OutOfRange:
        return Window::tr("No update can be made: a weight or bias would leave ±1000000. "
                          "A smaller learning rate may help.");
    }
    return {};
}

QString trainingStopped(UpdateRefusal refusal)
{
    return Window::tr("Training stopped. ") % refusalSentence(refusal);
}

QString trainingEnded(std::size_t updates)
{
    return updates == 1 ? Window::tr("Training ended after 1 update.")
                        : Window::tr("Training ended after %1 updates.").arg(updates);
}

QString untitled()
{
    return Window::tr("Untitled");
}

QString unsavedQuestion(const QString& name)
{
    return Window::tr("Save the changes to %1 first?").arg(name);
}

QString unsavedDetail()
{
    return Window::tr("Changes that are not saved are lost.");
}

QString cannotOpen(const QString& problems)
{
    return Window::tr("This file cannot be opened. What was open stays open.\n\n%1").arg(problems);
}

QString cannotSave(const QString& problems)
{
    return Window::tr("The scenario was not saved.\n\n%1").arg(problems);
}

QString cannotExport(const QString& problems)
{
    return Window::tr("The table was not written.\n\n%1").arg(problems);
}

QString saved(const QString& name)
{
    return Window::tr("Saved to %1").arg(name);
}

QString moreProblems(std::size_t count)
{
    return Window::tr("and %1 more").arg(count);
}

QString scenarioFilter()
{
    return Window::tr("Backhand scenarios (*.backhand);;All files (*)");
}

QString openTitle()
{
    return Window::tr("Open a scenario");
}

QString saveTitle()
{
    return Window::tr("Save the scenario");
}

}  // namespace backhand::words
