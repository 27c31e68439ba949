// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace backhand::words {

/// The word that stands where a number has no value.
QString undefinedWord();
QString copyAsLatex();
QString copyNumber();
/// What's-this of a formula, of a slider's symbol, of a slider and of its field.
QString formulaHelp();
QString symbolHelp();
QString sliderHelp();
QString fieldHelp();
/// Accessible names: "weight w₁, slider", "weight w₁, number".
QString sliderName(const QString& spokenName);
QString fieldName(const QString& spokenName);

QString aboveZeroUpTo(const QString& maximum);

}  // namespace backhand::words
