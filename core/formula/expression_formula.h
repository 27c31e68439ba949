// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"
#include "core/formula/formula.h"
#include "core/formula/shown_number.h"

#include <functional>
#include <string>

namespace backhand {

/// What stands in a formula where the expression has a name. `value` is used where `isNumber`.
struct Leaf {
    Formula formula;
    bool isNumber = false;
    bool isNegative = false;  ///< then it stands in parentheses as an operand
};
using LeafOf = std::function<Leaf(const std::string& name)>;

/// The expression as a person writes it: products without a sign where that reads well (w₁x₁, 2(p −
/// t)), a dot between numbers (1.45·2), fractions stacked, powers raised.
Formula formulaOf(const Expression& expression, const LeafOf& leafOf);

/// An expression's formula with names for leaves; `model` gives their references, `primed` says
/// which carry a prime.
Formula symbolicFormula(const Expression& expression, const Model& model,
                        const std::function<bool(VariableId)>& primed = {});

}  // namespace backhand
