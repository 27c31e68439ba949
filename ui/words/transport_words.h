// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QString>

#include <cstddef>

namespace backhand::words {

// The transport bar.
QString firstButton();
QString backButton();
QString playButton();
QString pauseButton();
QString updateOnceButton();
QString updateOnceShort();
QString trainButton();
QString stopButton();
QString firstHelp();
QString backHelp();
QString nextHelp();
QString playHelp();
QString speedHelp();
QString updateOnceHelp();
QString trainHelp();
QString speedLabel(double factor);

// The timeline.
QString timelineName();
QString timelineHelp();
QString timelineGroup(Act act);
/// "Step 8 of 16: Multiply: error with respect to w₁"; the start where `step` is 0.
QString timelinePlace(const Frame& frame, std::size_t step);

// The error chart.
QString errorHeading();
QString errorOverUpdates(std::size_t samples, std::size_t stride);
/// "summed over 4 samples, one in 64 plotted".
QString errorChartName();
QString errorChartHelp();
/// Levels of the error: "always answering 0.5: 2", "the best that this model reaches: 1.883797".
QString constantAnswerCosts(const QString& answer, const QString& error);
QString bestOfTheModel(const QString& error);
QString whyNotLower();
QString linearScale();
QString logarithmicScale();
QString eachUpdateAddsAPoint();
/// `error` is "E = 0.758674".
QString beforeTheFirstUpdate(const QString& error);
QString afterUpdates(const QString& error, std::size_t updates);
QString updateWouldBring(const QString& error, std::size_t update);
QString noErrorToShow();
QString noLogarithm();
/// For screen readers: "Update 2 of 3, E = 0.2, the error rose".
QString chartPlace(const QString& place, bool rose);

}  // namespace backhand::words
