// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/operands.h"

#include "core/expression/parser.h"
#include "tests/support/random_expressions.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace backhand::testing {

namespace {

Expression withNegativeNumbers(const Expression& e)
{
    if (e.operation() == Operation::Negate && e.operand(0).operation() == Operation::Constant) {
        return Expression::constant(-e.operand(0).value());
    }
    switch (operandCount(e.operation())) {
    case 0: return e;
    case 1: return Expression::unary(e.operation(), withNegativeNumbers(e.operand(0)));
    default:
        return Expression::binary(e.operation(), withNegativeNumbers(e.operand(0)),
                                  withNegativeNumbers(e.operand(1)));
    }
}

}  // namespace

Expression operandOf(const std::string& text)
{
    return withNegativeNumbers(parseExpression(text).value());
}

std::string textOf(const std::optional<Expression>& expression)
{
    return expression ? languageText(*expression) : "nothing";
}

std::string rewrittenBy(BinaryRewrite rewrite, const std::string& a, const std::string& b)
{
    return textOf(rewrite(operandOf(a), operandOf(b)));
}

bool keepsTheValue(Operation operation, BinaryRewrite rewrite)
{
    const Expression a = randomExpression({"x", "y"}, 3);
    const Expression b = randomExpression({"x", "y"}, 3);
    const Expression node = Expression::binary(operation, a, b);
    const std::map<std::string, double> at = {{"x", 1.3}, {"y", -0.7}};
    const rewrites::Rewritten rewritten = rewrite(a, b);
    const double before = valueOf(node, at);
    if (!rewritten || !std::isfinite(before) || std::abs(before) > 1e6) {
        return true;
    }
    const double bound = 1e-9 * std::max(1.0, largestWithin(node, at));
    return std::abs(valueOf(*rewritten, at) - before) <= bound;
}

}  // namespace backhand::testing
