// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/result.h"

#include <QString>

namespace backhand {

constexpr double largestNumber = 1e6;  ///< of a typed number, either sign

/// Reads a number that a person typed, the same in every locale: `1.45` and `1,45` are both 1.45;
/// takes a true minus sign, Arabic-Indic digits, spaces around, `1e-3` and `1·10⁻³`. A group
/// separator ("1,234.5", "1 000") is never guessed at: NotANumber. Beyond ±1e6, or where given
/// beyond [minimum, maximum]: ValueOutOfRange.
Result<double> readNumber(const QString& text, double minimum = -largestNumber,
                          double maximum = largestNumber);

/// The shortest decimal that reads back to the same double, with a true minus sign and a point:
/// "−0.66", "6.1441·10⁻⁷". A number that is not finite is the word "undefined".
QString numberText(double value);

/// A computed number rounded to `digits` after the point, without its sign of equality: "0.758674".
QString computedText(double value, int digits);

/// As numberText, but "-0.66" and "6.1441e-07": for the clipboard and other programs.
QString plainNumberText(double value);

}  // namespace backhand
