// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/formula.h"

#include <string>

namespace backhand {

constexpr int minimumDigits = 2;
constexpr int maximumDigits = 12;
constexpr int defaultDigits = 6;

/// A number as it stands on screen: "1.45", "−0.66", "0.871019", "6.1441·10⁻⁶". Never -0, nan, inf,
/// an `e`, or a group separator.
struct ShownNumber {
    std::string mantissa;  ///< with a true minus sign (U+2212); "undefined" where there is no value
    int exponent = 0;      ///< of ten; 0 means that there is no power of ten
    bool rounded = false;  ///< something was lost: shown with ≈
    double shown = 0.0;    ///< the value of exactly what is shown (NaN where undefined)
    double unit = 0.0;     ///< one in the last shown digit; 0 where nothing was rounded

    bool operator==(const ShownNumber&) const = default;

    std::string text() const;                         ///< in one line: "6.1441·10⁻⁶"
    Formula formula(Reference reference = {}) const;  ///< for typesetting
    bool isNegative() const;
};

/// A number that someone gave: shown as given, the shortest decimal that reads back to the same
/// double.
ShownNumber shownGiven(double value);
/// More than nine digits, a 0 before the point included: too long for a line of a derivation.
bool isLong(const ShownNumber& number);

/// A computed number, rounded to `digits` after the point. Exact (no ≈, zeros trimmed) where it
/// equals its rounding at 12 significant digits and fits in `digits`; as a power of ten where fewer
/// than 3 significant digits would show, and then with two digits fewer after the point (but at
/// least 2): 6.1441·10⁻⁶ with 6 digits.
ShownNumber shownComputed(double value, int digits = defaultDigits);

/// As shownComputed(value, digits), in the same form, with `more` further digits, up to 17
/// significant.
ShownNumber shownWithMoreDigits(double value, int digits, int more);

/// A power of ten with its exponent in Unicode superscripts, "10⁻⁶".
std::string powerOfTenText(int exponent);

}  // namespace backhand
