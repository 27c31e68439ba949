// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/problem.h"
#include "core/training/training_settings.h"

#include <QString>

namespace backhand::words {

// The samples.
QString dataTab();
QString samplesName();
QString samplesHelp();
/// "x₁ of sample 3: 1.5"
QString sampleCell(const QString& name, int number, const QString& value);
/// "3", or "▸ 3" for the sample that is shown.
QString sampleHeading(int number, bool isShown);
QString takesNoSamples();
/// "8 samples; ..."
QString samplesThere(std::size_t count);
QString refusedSample(const QString& name, int number, const Problem& problem);
/// "Pasted line 2, column 5: ..."
QString refusedPaste(const Problem& problem);
QString oneSampleStays();
QString nothingSelected();
QString nothingToPaste();

// Which of them an update takes.
QString orderLabel();
QString orderName(SampleOrder order);
QString orderHelp();
QString orderSeedName();
QString orderSeedHelp();

// What can be done with them.
QString addSample();
QString addSampleHelp();
QString removeSamples();
QString removeSamplesHelp();
QString pasteSamples();
QString pasteSamplesHelp();
QString openTable();
QString openTableHelp();
QString readySamples();
QString readySamplesHelp();
QString lessonSamples();
QString lessonSamplesHelp();
QString singleSample();
QString singleSampleHelp();
QString drawnSamples();
QString drawnSamplesHelp();

}  // namespace backhand::words
