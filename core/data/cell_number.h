// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace backhand {

enum class CellKind { Number, Empty, NotANumber, OutOfRange };

struct CellNumber {
    CellKind kind = CellKind::Empty;
    double value = 0.0;  ///< of a Number; never -0

    bool operator==(const CellNumber&) const = default;
};

/// Reads one cell of a table: digits with this decimal sign ('.' or ',') and no other, a sign that
/// may be a true minus, an exponent. A group separator is never guessed at: "1,450" with a decimal
/// point is no number. Beyond ±1e6, or nearer to 0 than a double can be: OutOfRange.
CellNumber cellNumber(std::string_view text, char decimalSign);

}  // namespace backhand
