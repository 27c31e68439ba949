// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/formula.h"

#include <string>
#include <vector>

namespace backhand {

/// How tightly a piece holds together, loosest first.
enum class Level { Sum, Product, Atom };

/// What stands at an end of a piece, which decides whether a factor may stand beside it without a
/// dot.
enum class Edge {
    PutIn,     ///< a number in a name's place: always a dot
    Constant,  ///< a number of the formula itself
    Letter,    ///< a name of one letter, with digits at most: w₁
    Group,     ///< a parenthesis, or the exponent after a letter or a parenthesis
    Call,      ///< a function with its argument
    Fraction,
    Other,
};

/// A part of the formula that is being built; `parts` stand side by side.
struct Piece {
    std::vector<Formula> parts;
    Level level = Level::Atom;
    Edge first = Edge::Other;
    Edge last = Edge::Other;
    bool startsWithMinus = false;
    bool isNegativeNumber =
        false;  ///< put in: in parentheses as an operand, not when it stands alone
};

/// The piece as one formula.
Formula formulaIn(Piece piece);

/// A piece of one part, with the same kind of edge at both ends.
Piece single(Formula formula, Level level, Edge edge);

/// left + right, or left − right, with parentheses where the operands need them.
Piece sum(Piece left, const std::string& sign, Piece right);

/// −operand
Piece negation(Piece operand);

/// left times right: side by side where that reads well (w₁x₁, 2(p − t)), else with a dot.
Piece product(Piece left, Piece right);

/// A fraction.
Piece quotient(Piece numerator, Piece denominator);

/// A function's name directly before its argument in parentheses.
Piece call(Formula function, Piece argument);

/// base to the exponent; `isNaturalExponent` says that the exponent is 0, 1, 2, ...
Piece power(Piece base, Piece exponent, bool isNaturalExponent);

}  // namespace backhand
