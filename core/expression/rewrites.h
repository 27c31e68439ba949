// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"

#include <optional>

/// The rewrites behind the simplifier's table. Each is given the operands of a node of its
/// operation and gives the new expression, or nothing where it does not fit.
namespace backhand::rewrites {

using Rewritten = std::optional<Expression>;
using E = const Expression&;

bool isConstant(E e);
bool isNegative(E e);  ///< a negative number
bool isMultiple(E e);  ///< a product whose first factor is a number

Expression made(Operation operation, E a, E b);  ///< simplified
Expression negated(E e);                         ///< simplified
Expression turned(E multiple);                   ///< the multiple with its number's sign turned
/// The number, where a person would write it out: not 1/3, and not 0.30000000000000004.
Rewritten tidy(double result);
Rewritten when(bool fits, E e);

// Of sums, differences and signs.
Rewritten addZero(E a, E b);
Rewritten zeroAdd(E a, E b);
Rewritten subtractZero(E a, E b);
Rewritten subtractItself(E a, E b);
Rewritten addItself(E a, E b);
Rewritten addMultiples(E a, E b);
Rewritten addNegated(E a, E b);
Rewritten addNegativeMultiple(E a, E b);
Rewritten zeroMinus(E a, E b);
Rewritten subtractMultiples(E a, E b);
Rewritten subtractNegated(E a, E b);
Rewritten subtractNegativeMultiple(E a, E b);
Rewritten negatedNumber(E a);
Rewritten negatedTwice(E a);
Rewritten negatedMultiple(E a);

// Of products, quotients and powers.
Rewritten timesZero(E, E b);
Rewritten zeroTimes(E a, E);
Rewritten timesOne(E a, E b);
Rewritten oneTimes(E a, E b);
Rewritten zeroDivided(E a, E);
Rewritten dividedByOne(E a, E b);
Rewritten dividedByItself(E a, E b);
Rewritten powerOne(E a, E b);
Rewritten powerZero(E, E b);
Rewritten powerOfOne(E a, E);
Rewritten minusOneTimes(E a, E b);
Rewritten numberFirst(E a, E b);
Rewritten numberTimesMultiple(E a, E b);
Rewritten multipleTimes(E a, E b);
Rewritten timesMultiple(E a, E b);
Rewritten numberTimesNegated(E a, E b);
Rewritten negatedTimes(E a, E b);
Rewritten timesNegated(E a, E b);
Rewritten numberTimesQuotient(E a, E b);
Rewritten multipleDivided(E a, E b);
Rewritten negativeNumberDivided(E a, E b);
Rewritten dividedByMultiple(E a, E b);
Rewritten timesItself(E a, E b);
Rewritten timesQuotient(E a, E b);
Rewritten quotientTimes(E a, E b);
Rewritten negatedDivided(E a, E b);

}  // namespace backhand::rewrites
