// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/simplify.h"

#include "core/expression/rewrites.h"

#include <optional>
#include <utility>

namespace backhand {

namespace {

using namespace rewrites;
using enum Operation;

bool set(Expression& result, Rewritten rewritten)
{
    if (rewritten) {
        result = *std::move(rewritten);
    }
    return rewritten.has_value();
}

bool numbers(const Expression& node, Expression& result)
{
    if (operandCount(node.operation()) != 2 || !isConstant(node.operand(0)) ||
        !isConstant(node.operand(1))) {
        return false;
    }
    return set(result, tidy(applyOperation(node.operation(), node.operand(0).value(),
                                           node.operand(1).value())));
}

/// A rule for one operation, from a rewrite of its operands.
template <Operation operation, auto rewrite>
bool rule(const Expression& node, Expression& result)
{
    if (node.operation() != operation) {
        return false;
    }
    if constexpr (operation == Negate) {
        return set(result, rewrite(node.operand(0)));
    } else {
        return set(result, rewrite(node.operand(0), node.operand(1)));
    }
}

constexpr SimplificationRule rules[] = {
    {"two numbers = their result", numbers},
    {"x + 0 = x", rule<Add, addZero>},
    {"0 + x = x", rule<Add, zeroAdd>},
    {"x + x = 2x", rule<Add, addItself>},
    {"2x + 3x = 5x", rule<Add, addMultiples>},
    {"x + (-y) = x - y", rule<Add, addNegated>},
    {"x + (-2)y = x - 2y", rule<Add, addNegativeMultiple>},
    {"x - 0 = x", rule<Subtract, subtractZero>},
    {"0 - x = -x", rule<Subtract, zeroMinus>},
    {"x - x = 0", rule<Subtract, subtractItself>},
    {"5x - 3x = 2x", rule<Subtract, subtractMultiples>},
    {"x - (-y) = x + y", rule<Subtract, subtractNegated>},
    {"x - (-2)y = x + 2y", rule<Subtract, subtractNegativeMultiple>},
    {"0 x = 0", rule<Multiply, zeroTimes>},
    {"x 0 = 0", rule<Multiply, timesZero>},
    {"1 x = x", rule<Multiply, oneTimes>},
    {"x 1 = x", rule<Multiply, timesOne>},
    {"(-1) x = -x", rule<Multiply, minusOneTimes>},
    {"x 2 = 2x", rule<Multiply, numberFirst>},
    {"2 (3x) = 6x", rule<Multiply, numberTimesMultiple>},
    {"2 (-x) = (-2)x", rule<Multiply, numberTimesNegated>},
    {"6 (x/2) = 3x", rule<Multiply, numberTimesQuotient>},
    {"(2x) y = 2(x y)", rule<Multiply, multipleTimes>},
    {"x (2y) = 2(x y)", rule<Multiply, timesMultiple>},
    {"(-x) y = -(x y)", rule<Multiply, negatedTimes>},
    {"x (-y) = -(x y)", rule<Multiply, timesNegated>},
    {"x x = x^2", rule<Multiply, timesItself>},
    {"x (y/z) = (x y)/z", rule<Multiply, timesQuotient>},
    {"(x/y) z = (x z)/y", rule<Multiply, quotientTimes>},
    {"0 / x = 0", rule<Divide, zeroDivided>},
    {"x / 1 = x", rule<Divide, dividedByOne>},
    {"x / x = 1", rule<Divide, dividedByItself>},
    {"(6x) / 2 = 3x", rule<Divide, multipleDivided>},
    {"(6x) / (2y) = 3x/y", rule<Divide, dividedByMultiple>},
    {"(-2) / x = -(2/x)", rule<Divide, negativeNumberDivided>},
    {"(-x) / y = -(x/y)", rule<Divide, negatedDivided>},
    {"x^1 = x", rule<Power, powerOne>},
    {"x^0 = 1", rule<Power, powerZero>},
    {"1^x = 1", rule<Power, powerOfOne>},
    {"-(2) = -2", rule<Negate, negatedNumber>},
    {"-(-x) = x", rule<Negate, negatedTwice>},
    {"-(2x) = (-2)x", rule<Negate, negatedMultiple>},
};

}  // namespace

std::span<const SimplificationRule> simplificationRules()
{
    return rules;
}

Expression simplifyNode(Expression node)
{
    for (const SimplificationRule& candidate : rules) {
        Expression result = node;
        if (candidate.apply(node, result)) {
            return result;
        }
    }
    return node;
}

Expression simplify(const Expression& expression)
{
    switch (operandCount(expression.operation())) {
    case 0: return expression;
    case 1:
        return simplifyNode(
            Expression::unary(expression.operation(), simplify(expression.operand(0))));
    default: break;
    }
    return simplifyNode(Expression::binary(expression.operation(), simplify(expression.operand(0)),
                                           simplify(expression.operand(1))));
}

}  // namespace backhand
