// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"
#include "core/formula/formula.h"
#include "core/formula/shown_number.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace backhand {

/// A number that is put in for a name.
struct Operand {
    double value = 0.0;
    bool given = false;  ///< given by a person (shown as it is), else computed (rounded)
    Reference reference;
};
using OperandOf = std::function<Operand(const std::string& name)>;

/// A line with its numbers put in.
struct Substitution {
    Formula formula;
    bool hasMoreDigits = false;  ///< of a computed number, than it is shown with elsewhere
};

/// The expression with its numbers put in, so that it multiplies out: the operands stand with
/// `digits` digits, and with more (up to 17 significant) where the shown operands would miss
/// `result` by more than 1 in its last digit.
///   sigmoid(z)(1 - sigmoid(z)) shows the value of sigmoid(z) twice; where 1 - p cannot show the
///   slope it shows sigmoid(-z).
Substitution substitutedFormula(const Expression& expression, const OperandOf& operandOf,
                                const ShownNumber& result, int digits);

/// How each operand of `result = compute(operands)` stands so that the shown operands give the
/// shown result: given ones as given, computed ones with `digits` digits, all of them with more (up
/// to 17 significant) until compute() of the shown values is within one in the last digit of
/// `result`.
std::vector<ShownNumber>
operandsThatMultiplyOut(std::span<const Operand> operands,
                        const std::function<double(std::span<const double>)>& compute,
                        const ShownNumber& result, int digits);

/// Whether some of these stand with more than `digits` digits, so that they multiply out.
bool haveMoreDigits(std::span<const ShownNumber> shown, std::span<const Operand> operands,
                    int digits);

}  // namespace backhand
