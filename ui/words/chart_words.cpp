// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/chart_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

}  // namespace

QString chartsTab()
{
    return Charts::tr("Charts");
}

QString chartsName()
{
    return Charts::tr("Charts: error, slope, landscape");
}

QString chartsHelp()
{
    return Charts::tr("Error: the error over the updates. Slope: the error over the weight or bias "
                      "that the chain shows. Landscape: the error over two of them.");
}

QString chartTab(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Error: return Charts::tr("Error");
    case ChartKind::Slope: return Charts::tr("Slope");
    case ChartKind::Landscape: return Charts::tr("Landscape");
    }
    return {};
}

QString errorOver(const QString& error, const QString& parameter)
{
    return Charts::tr("%1 over %2, all else as it is").arg(error, parameter);
}

QString errorOverOfSample(const QString& error, const QString& parameter, std::size_t sample)
{
    return Charts::tr("%1 of sample %3 alone over %2").arg(error, parameter).arg(sample);
}

QString slopeChartName()
{
    return Charts::tr("Slope of the error, chart");
}

QString slopeChartHelp()
{
    return Charts::tr(
        "The error of this pass's sample over the weight or bias that the chain shows, everything "
        "else as it is. The gradient is the slope of the tangent at the dot. The update takes a "
        "step along it; the curve bends away, so the error lands elsewhere than the tangent "
        "promised. Click another weight or bias in the graph to see the error over that one.");
}

QString nothingToFollow()
{
    return Charts::tr("The model has no weight or bias that the error could be drawn over.");
}

QString slopeUndefined(const QString& symbol)
{
    return Charts::tr("%1 is undefined here, so there is no tangent.").arg(symbol);
}

QString whereOnTheCurve(const QString& parameter, const QString& value, const QString& error)
{
    return error.isEmpty()
               ? Charts::tr("The dot is where %1 is now: %2. The tangent comes with its gradient.")
                     .arg(parameter, value)
               : Charts::tr("Where %1 is now, %2, the error is %3. The tangent comes with its "
                            "gradient.")
                     .arg(parameter, value, error);
}

QString slopeOfTangent(const QString& equality, const QString& slope, const QString& error,
                       const QString& parameter)
{
    return Charts::tr("%1 is the slope of the tangent: for a small change of %4, %3 changes "
                      "%2 times as much.")
        .arg(equality, slope, error, parameter);
}

QString stepOnTheCurve(const StepNumbers& numbers, bool rose)
{
    const QString sentence =
        Charts::tr("%1: one step of %2 takes %6 from %3 to %4; the tangent promised %5.")
            .arg(numbers.slope, numbers.step, numbers.error, numbers.landing, numbers.promised,
                 numbers.name);
    return rose ? sentence % u" "_s % Charts::tr("The step went too far: the error rose.")
                : sentence;
}

QString onlyThisOneChanges(const QString& parameter)
{
    return Charts::tr("Here only %1 takes its step.").arg(parameter);
}

QString stepCannotBeShown()
{
    return Charts::tr("Where the step would lead, the error has no value.");
}

QString promisedLabel()
{
    return Charts::tr("promised");
}

QString landsLabel()
{
    return Charts::tr("lands");
}

QString landscapeChartName()
{
    return Charts::tr("Landscape of the error, chart");
}

QString landscapeChartHelp()
{
    return Charts::tr(
        "The error, summed over all samples, over two weights or biases, the others as they are: "
        "the darker the blue, the higher. The line is the way that the updates took, the outlined "
        "dot is where we are. The arrow points down the slope, against the gradient.");
}

QString acrossLabel()
{
    return Charts::tr("across");
}

QString upLabel()
{
    return Charts::tr("up");
}

QString acrossChoiceName()
{
    return Charts::tr("Weight or bias across");
}

QString upChoiceName()
{
    return Charts::tr("Weight or bias up");
}

QString landscapeNeedsTwo(std::size_t parameters)
{
    return parameters == 0
               ? Charts::tr("The model has no weights or biases, so there is no landscape.")
               : Charts::tr("A landscape needs two weights or biases, and this model has one. The "
                            "chart Slope shows the error over it.");
}

QString landscapeUndefined()
{
    return Charts::tr("The error is undefined everywhere here.");
}

QString landscapeOf(const QString& error, const QString& across, const QString& up,
                    std::size_t samples)
{
    const QString over = Charts::tr("%1 over %2 and %3").arg(error, across, up);
    return samples > 1 ? Charts::tr("%1, summed over %2 samples.").arg(over).arg(samples)
                       : Charts::tr("%1.").arg(over);
}

QString whereOnTheMap(const QString& place, const QString& error)
{
    return error.isEmpty() ? Charts::tr("Here %1.").arg(place)
                           : Charts::tr("Here %1: %2.").arg(place, error);
}

QString wayDown(const QString& acrossSlope, const QString& upSlope)
{
    return Charts::tr("The arrow points down the slope, against the gradient: %1, %2.")
        .arg(acrossSlope, upSlope);
}

QString levelGround()
{
    return Charts::tr("The ground is level here: both parts of the gradient are 0.");
}

QString unequalUnits()
{
    return Charts::tr("The two axes have different scales, so the arrow need not stand at right "
                      "angles to the contours.");
}

QString pathOnTheMap(std::size_t updates)
{
    return updates == 1 ? Charts::tr("The line is the way of 1 update.")
                        : Charts::tr("The line is the way of %1 updates.").arg(updates);
}

QString mapScale(const QString& lowest, const QString& highest)
{
    return Charts::tr("The map goes from %1 to %2.").arg(lowest, highest);
}

QString downTheSlope()
{
    return Charts::tr("down the slope");
}

QString pointHelp()
{
    return Charts::tr("Drag the dot to change both, or press the arrow keys.");
}

QString landscapePointName()
{
    return Charts::tr("Where we are in the landscape");
}

}  // namespace backhand::words
