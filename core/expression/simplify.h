// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"

#include <span>
#include <string_view>

namespace backhand {

/// One row of the simplifier's table: its name, and the rewrite of a node whose operands are
/// simplified already. `apply` returns true and sets `result` where the rule fits.
struct SimplificationRule {
    std::string_view name;  ///< "x + 0 = x"
    bool (*apply)(const Expression& node, Expression& result);
};

/// All rules in the order in which they are tried.
std::span<const SimplificationRule> simplificationRules();

/// Applies the rules to a node whose operands are simplified already.
Expression simplifyNode(Expression node);

/// Applies the rules bottom up until none fits. The value is the same wherever the original is
/// defined.
Expression simplify(const Expression& expression);

}  // namespace backhand
