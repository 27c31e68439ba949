// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace backhand::words {

/// What `backhand --help` prints.
QString usage();
QString fileArgument();
QString oneFileWanted();
QString badNumberOption(const QString& option, const QString& given, qlonglong least,
                        qlonglong most);
/// Of a number that must lie above `least`.
QString badRealOption(const QString& option, const QString& given, double least, double most);
QString badShareOption(const QString& option, const QString& given);
QString badChoiceOption(const QString& option, const QString& given, const QString& choices);
QString passNotReached(const QString& file, int pass, const QString& reason);

QString traceSummary();
QString trainSummary();
QString checkSummary();
QString passOption();
QString formatOption(const QString& choices);
QString digitsOption();
QString viewOption();
QString updatesOption();
QString updatesWanted();
QString rateOption();
QString orderOption(const QString& choices);
QString seedOption();
QString batchOption();
QString batchHasNoOrder();
QString optimizerOption(const QString& choices);
QString shareOption();
QString epsilonOption();
/// Why a training ended before its last update.
QString trainingEndedEarly(const QString& file, qulonglong updates, const QString& reason);

/// "w₁: 0.391418 by reverse mode, 0.391418 by differences".
QString checkedGradient(const QString& name, const QString& byTape, const QString& byDifference);
QString largestDifference(const QString& difference, const QString& bound);
QString kinkFound();
QString differencesTooCoarse();
/// Why `check` has nothing to compare.
QString nothingToCheck(const QString& symbol, const QString& reason);
QString outputLost();

}  // namespace backhand::words
