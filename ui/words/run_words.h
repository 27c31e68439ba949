// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/earlier_runs.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace backhand::words {

/// What an earlier run is called: the name that a person gave it, or what is other in it than in
/// the run that is shown: "learning rate 0.1, momentum, β 0.9", "other start", "same settings, 3
/// updates". One that diverged says so.
QString runName(const EarlierRun& run, const RunMaking& shown);
/// The names of all of them; one that comes again is numbered.
QStringList runNames(const EarlierRuns& runs, const RunMaking& shown);

// The list of earlier runs.
QString runsButton(std::size_t count);
QString runsHelp();
QString runListName();
QString runListHelp();
QString noEarlierRuns();
QString runHeading();
QString updatesHeading();
QString lastErrorHeading();
/// For screen readers: "learning rate 0.1, drawn".
QString runInList(const QString& name, bool isHidden);
QString runLength(std::size_t updates);
QString openRun();
QString openRunHelp();
QString renameRun();
QString renameRunHelp();
QString deleteRun();
QString deleteRunHelp();
QString moreAboutRuns();
QString exportRuns();
QString exportRunsHelp();
QString otherRates();
QString otherRatesHelp();

// The exported table.
QString csvUpdate();
QString shownRun();
QString csvName();
QString csvFilter();
QString exportTitle();

}  // namespace backhand::words
