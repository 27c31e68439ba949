// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/shown_number.h"

#include <optional>
#include <string_view>

namespace backhand::testing {

/// What a pocket calculator says to a line as it is shown: "1.45·2 + (−0.66)·1.5 + 0", "2(0.871019
/// − 0)", "(0.62 − 0)²", "6.1441·10⁻⁶", "σ(1.91)", "√(2)", "|−3|", "1/(2·3)". It shares no code
/// with what writes the lines, and is strict: a name, a minus directly after an operator, or a
/// factor without a sign after a division is nothing it can read.
std::optional<double> pocketCalculator(std::string_view line);

/// Whether the line gives the shown result to within one in its last digit; an exact result to 11
/// significant digits.
bool multipliesOut(std::string_view line, const ShownNumber& result);

}  // namespace backhand::testing
