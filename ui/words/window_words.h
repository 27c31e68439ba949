// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QString>

#include <cstddef>

namespace backhand::words {

// The top bar, the tabs and the status bar.
QString menuBarName();
QString byHandTab();
QString codeTab();
QString tableTab();
QString rightPanelName();
/// "2 weights, 1 bias · 1 sample".
QString modelSummary(const Frame& frame);
QString gradientsChecked();
QString gradientsDiffer(double largest);
QString gradientsUndefined();
QString gradientsTooMany();
QString gradientsHelp();
QString digitsHelp();
QString themeHelp();
QString zoomName(int percent);
QString zoomHelp();
/// Why an update cannot be made; empty where it can.
QString refusalSentence(UpdateRefusal refusal);
/// What the status bar says when training has stopped by itself.
QString trainingStopped(UpdateRefusal refusal);
QString trainingEnded(std::size_t updates);

// Documents.
QString untitled();
QString unsavedQuestion(const QString& name);
QString unsavedDetail();
QString cannotOpen(const QString& problems);
QString cannotSave(const QString& problems);
QString cannotExport(const QString& problems);
QString saved(const QString& name);
QString moreProblems(std::size_t count);
QString scenarioFilter();
QString openTitle();
QString saveTitle();

}  // namespace backhand::words
