// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "ui/charts/chart_kind.h"

#include <QString>

#include <cstddef>

namespace backhand::words {

// The row of charts.
QString chartsTab();
QString chartsName();
QString chartsHelp();
QString chartTab(ChartKind kind);

// The slope.
/// "E over w₁": what stands above the chart.
QString errorOver(const QString& error, const QString& parameter);
/// The same, where it is one sample's of several.
QString errorOverOfSample(const QString& error, const QString& parameter, std::size_t sample);
QString slopeChartName();
QString slopeChartHelp();
QString nothingToFollow();
QString slopeUndefined(const QString& symbol);
/// Where we are, before the slope is known. `error` is empty where it is still to come.
QString whereOnTheCurve(const QString& parameter, const QString& value, const QString& error);
/// The tangent: `equality` is "∂E/∂w₁ ≈ 0.391418", whose number is the slope.
QString slopeOfTangent(const QString& equality, const QString& slope, const QString& error,
                       const QString& parameter);
/// The step that an update takes, all numbers as they are shown.
struct StepNumbers {
    QString name;   ///< of the error
    QString slope;  ///< "∂E/∂w₁ ≈ 0.391418"
    QString step;   ///< the new value minus the old
    QString error;  ///< before the step
    QString landing;
    QString promised;
};
QString stepOnTheCurve(const StepNumbers& numbers, bool rose);
QString onlyThisOneChanges(const QString& parameter);
QString stepCannotBeShown();
QString promisedLabel();
QString landsLabel();

// The landscape.
QString landscapeChartName();
QString landscapeChartHelp();
QString acrossLabel();
QString upLabel();
QString acrossChoiceName();
QString upChoiceName();
QString landscapeNeedsTwo(std::size_t parameters);
QString landscapeUndefined();
/// "E over w₁ and w₂, summed over 8 samples".
QString landscapeOf(const QString& error, const QString& across, const QString& up,
                    std::size_t samples);
/// "Here w₁ = 1.45, w₂ = −0.66"; `error` ("E ≈ 0.758674") may be empty.
QString whereOnTheMap(const QString& place, const QString& error);
/// How E changes with each of the two, and which way is down.
QString wayDown(const QString& acrossSlope, const QString& upSlope);
QString levelGround();
QString unequalUnits();
QString pathOnTheMap(std::size_t updates);
QString mapScale(const QString& lowest, const QString& highest);
QString downTheSlope();
QString pointHelp();
QString landscapePointName();

}  // namespace backhand::words
