// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/transport_words.h"

#include "ui/words/step_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Transport {
    Q_DECLARE_TR_FUNCTIONS(Transport)
};

}  // namespace

QString firstButton()
{
    return Transport::tr("First");
}

QString backButton()
{
    return Transport::tr("Back");
}

QString playButton()
{
    return Transport::tr("Play");
}

QString pauseButton()
{
    return Transport::tr("Pause");
}

QString updateOnceButton()
{
    return Transport::tr("Update once");
}

QString updateOnceShort()
{
    return Transport::tr("Update");
}

QString trainButton()
{
    return Transport::tr("Train");
}

QString stopButton()
{
    return Transport::tr("Stop");
}

QString firstHelp()
{
    return Transport::tr("Goes to the start of this pass, before anything is computed (Home).");
}

QString backHelp()
{
    return Transport::tr("Takes back exactly one step (Left or Page Up).");
}

QString nextHelp()
{
    return Transport::tr("Does one step: one new number (Right or Page Down).");
}

QString playHelp()
{
    return Transport::tr("Does one step after the other until the end of the pass (Space).");
}

QString speedHelp()
{
    return Transport::tr("How fast Play goes, from a quarter to four times.");
}

QString updateOnceHelp()
{
    return Transport::tr("Finishes this pass, updates the weights and biases, and starts the next "
                         "pass at the same step (U). Shift+U makes 100 updates.");
}

QString trainHelp()
{
    return Transport::tr("Makes one update after the other, as fast as it can, until you stop it "
                         "(T). Undo takes the "
                         "whole training back.");
}

QString speedLabel(double factor)
{
    return QString::number(factor) % u"×"_s;
}

QString timelineName()
{
    return Transport::tr("Timeline of the steps");
}

QString timelineHelp()
{
    return Transport::tr("One mark for each step of this pass. Click or drag to go to a step.");
}

QString timelineGroup(Act act)
{
    switch (act) {
    case Act::Forward: return Transport::tr("Forward");
    case Act::Backward: return Transport::tr("Backward");
    case Act::Update: return Transport::tr("Update");
    case Act::Check: return Transport::tr("Check");
    }
    return {};
}

QString timelinePlace(const Frame& frame, std::size_t step)
{
    const std::size_t count = frame.trace.stepCount();
    if (step == 0 || step > count) {
        return Transport::tr("Start, before step 1 of %1").arg(count);
    }
    return Transport::tr("Step %1 of %2: ").arg(step).arg(count) %
           stepTitle(frame, frame.compiled().steps().at(step - 1));
}

QString errorHeading()
{
    return Transport::tr("Error");
}

QString errorOverUpdates(std::size_t samples, std::size_t stride)
{
    const QString plotted =
        stride == 1 ? QString() : Transport::tr("one in %1 plotted").arg(stride);
    const QString sum = samples > 1 ? Transport::tr("summed over %1 samples").arg(samples)
                                    : Transport::tr("over updates");
    return plotted.isEmpty() ? sum : Transport::tr("%1, %2").arg(sum, plotted);
}

QString errorChartName()
{
    return Transport::tr("Error over updates, chart");
}

QString errorChartHelp()
{
    return Transport::tr("The error before the first update and after each one. Click a point, or "
                         "press Left and Right, to "
                         "return to that update. A triangle marks where the error rose. What goes "
                         "wrong is marked above: click a mark, or press Up and Down, to go there.");
}

QString constantAnswerCosts(const QString& answer, const QString& error)
{
    return Transport::tr("always answering %1: %2").arg(answer, error);
}

QString bestOfTheModel(const QString& error)
{
    return Transport::tr("one neuron at its best: %1").arg(error);
}

QString whyNotLower()
{
    return Transport::tr(
        "The error is summed over all samples, and one neuron cannot be right about all of them: "
        "what lowers the error of one raises that of another. The lower line is the least that "
        "training reached, from several beginnings; the upper one is what the best answer costs "
        "that does not look at the inputs at all.");
}

QString linearScale()
{
    return Transport::tr("Linear");
}

QString logarithmicScale()
{
    return Transport::tr("Log");
}

QString eachUpdateAddsAPoint()
{
    return Transport::tr("each update adds a point");
}

QString beforeTheFirstUpdate(const QString& error)
{
    return Transport::tr("%1 before the first update").arg(error);
}

QString afterUpdates(const QString& error, std::size_t updates)
{
    return updates == 1 ? Transport::tr("%1 after 1 update").arg(error)
                        : Transport::tr("%1 after %2 updates").arg(error).arg(updates);
}

QString updateWouldBring(const QString& error, std::size_t update)
{
    return Transport::tr("update %1 would bring %2").arg(update).arg(error);
}

QString noErrorToShow()
{
    return Transport::tr("the error is undefined, so there is no point to show");
}

QString noLogarithm()
{
    return Transport::tr("an error of 0 or less has no place on a logarithmic axis");
}

QString chartPlace(const QString& place, bool rose)
{
    return rose ? Transport::tr("%1, the error rose").arg(place) : place;
}

}  // namespace backhand::words
