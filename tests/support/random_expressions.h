// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"
#include "core/scenario/scenario.h"

#include <map>
#include <string>
#include <vector>

namespace backhand::testing {

/// A RapidCheck expression of these names, at most `depth` deep: tame numbers, every operation of
/// the language.
Expression randomExpression(const std::vector<std::string>& names, int depth);

/// A RapidCheck number with two digits after the point, in -3 to 3.
double randomValue();

/// A RapidCheck scenario with fan-out: several definitions, each of which may use all that stand
/// above it.
Scenario randomScenario();

/// A RapidCheck scenario of up to twelve functions within each other, each of which also uses what
/// stands anywhere above it; every operation of the language, in forms that stay tame.
Scenario randomDeepScenario();

/// The value of an expression, by recursion over the tree: independent of the tape.
double valueOf(const Expression& expression, const std::map<std::string, double>& values);

/// The largest magnitude of any part of the expression: what rounding errors are measured against.
double largestWithin(const Expression& expression, const std::map<std::string, double>& values);

}  // namespace backhand::testing
