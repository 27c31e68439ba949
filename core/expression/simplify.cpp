// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/simplify.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

namespace backhand {

namespace {

using enum Operation;

constexpr std::ptrdiff_t longestTidyNumber = 12;

bool isConstant(const Expression& e)
{
    return e.operation() == Constant;
}

bool isNegative(const Expression& e)
{
    return isConstant(e) && e.value() < 0.0;
}

/// A product whose first factor is a number.
bool isMultiple(const Expression& e)
{
    return e.operation() == Multiply && isConstant(e.operand(0));
}

Expression made(Operation operation, const Expression& a, const Expression& b)
{
    return simplifyNode(Expression::binary(operation, a, b));
}

Expression negated(const Expression& e)
{
    return simplifyNode(Expression::unary(Negate, e));
}

/// The number, where a person would write it out: not 1/3, and not 0.30000000000000004.
std::optional<Expression> tidy(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    const bool isShort = std::isfinite(value) && end - text.data() <= longestTidyNumber;
    return isShort ? std::optional(Expression::constant(value)) : std::nullopt;
}

bool set(Expression& result, std::optional<Expression> value)
{
    if (value) {
        result = *std::move(value);
    }
    return value.has_value();
}

// Each rule is asked about a node of its own operation only, so that `a` and `b` are there.
struct Pair {
    const Expression& a;
    const Expression& b;
};

Pair operandsOf(const Expression& node)
{
    return {node.operand(0), node.operand(1)};
}

bool numbers(const Expression& node, Expression& result)
{
    if (operandCount(node.operation()) != 2 || !isConstant(node.operand(0)) || !isConstant(node.operand(1))) {
        return false;
    }
    return set(result, tidy(applyOperation(node.operation(), node.operand(0).value(), node.operand(1).value())));
}

/// A rule for one operation, from a function of its operands that gives the new expression or nothing.
template <Operation operation, auto rewrite>
bool rule(const Expression& node, Expression& result)
{
    if (node.operation() != operation) {
        return false;
    }
    if constexpr (operation == Negate) {
        return set(result, rewrite(node.operand(0)));
    } else {
        const auto [a, b] = operandsOf(node);
        return set(result, rewrite(a, b));
    }
}

using Rewritten = std::optional<Expression>;
using E = const Expression&;

Rewritten when(bool fits, E e)
{
    return fits ? Rewritten(e) : std::nullopt;
}

Rewritten addZero(E a, E b) { return when(b.isConstant(0.0), a); }
Rewritten zeroAdd(E a, E b) { return when(a.isConstant(0.0), b); }
Rewritten subtractZero(E a, E b) { return when(b.isConstant(0.0), a); }
Rewritten subtractItself(E a, E b) { return when(a == b, Expression::constant(0.0)); }
Rewritten timesZero(E, E b) { return when(b.isConstant(0.0), b); }
Rewritten zeroTimes(E a, E) { return when(a.isConstant(0.0), a); }
Rewritten timesOne(E a, E b) { return when(b.isConstant(1.0), a); }
Rewritten oneTimes(E a, E b) { return when(a.isConstant(1.0), b); }
Rewritten zeroDivided(E a, E) { return when(a.isConstant(0.0), a); }
Rewritten dividedByOne(E a, E b) { return when(b.isConstant(1.0), a); }
Rewritten dividedByItself(E a, E b) { return when(a == b, Expression::constant(1.0)); }
Rewritten powerOne(E a, E b) { return when(b.isConstant(1.0), a); }
Rewritten powerZero(E, E b) { return when(b.isConstant(0.0), Expression::constant(1.0)); }
Rewritten powerOfOne(E a, E) { return when(a.isConstant(1.0), a); }

Rewritten addItself(E a, E b)
{
    return a == b ? Rewritten(made(Multiply, Expression::constant(2.0), a)) : std::nullopt;
}

Rewritten addNegated(E a, E b)
{
    return b.operation() == Negate ? Rewritten(made(Subtract, a, b.operand(0))) : std::nullopt;
}

/// The multiple with its number's sign turned.
Expression turned(E multiple)
{
    return made(Multiply, Expression::constant(-multiple.operand(0).value()), multiple.operand(1));
}

Rewritten addNegativeMultiple(E a, E b)
{
    const bool fits = isMultiple(b) && isNegative(b.operand(0));
    return fits ? Rewritten(made(Subtract, a, turned(b))) : std::nullopt;
}

Rewritten zeroMinus(E a, E b)
{
    return a.isConstant(0.0) ? Rewritten(negated(b)) : std::nullopt;
}

Rewritten subtractNegated(E a, E b)
{
    return b.operation() == Negate ? Rewritten(made(Add, a, b.operand(0))) : std::nullopt;
}

Rewritten subtractNegativeMultiple(E a, E b)
{
    const bool fits = isMultiple(b) && isNegative(b.operand(0));
    return fits ? Rewritten(made(Add, a, turned(b))) : std::nullopt;
}

Rewritten minusOneTimes(E a, E b)
{
    return a.isConstant(-1.0) ? Rewritten(negated(b)) : std::nullopt;
}

Rewritten numberFirst(E a, E b)
{
    return isConstant(b) && !isConstant(a) ? Rewritten(made(Multiply, b, a)) : std::nullopt;
}

Rewritten numberTimesMultiple(E a, E b)
{
    if (!isConstant(a) || !isMultiple(b)) {
        return std::nullopt;
    }
    const Rewritten number = tidy(a.value() * b.operand(0).value());
    return number ? Rewritten(made(Multiply, *number, b.operand(1))) : std::nullopt;
}

Rewritten multipleTimes(E a, E b)
{
    const bool fits = isMultiple(a) && !isConstant(b);
    return fits ? Rewritten(made(Multiply, a.operand(0), made(Multiply, a.operand(1), b))) : std::nullopt;
}

Rewritten timesMultiple(E a, E b)
{
    const bool fits = isMultiple(b) && !isConstant(a);
    return fits ? Rewritten(made(Multiply, b.operand(0), made(Multiply, a, b.operand(1)))) : std::nullopt;
}

Rewritten numberTimesNegated(E a, E b)
{
    const bool fits = isConstant(a) && b.operation() == Negate;
    return fits ? Rewritten(made(Multiply, Expression::constant(-a.value()), b.operand(0))) : std::nullopt;
}

Rewritten negatedTimes(E a, E b)
{
    const bool fits = a.operation() == Negate && !isConstant(b);
    return fits ? Rewritten(negated(made(Multiply, a.operand(0), b))) : std::nullopt;
}

Rewritten timesNegated(E a, E b)
{
    const bool fits = b.operation() == Negate && !isConstant(a);
    return fits ? Rewritten(negated(made(Multiply, a, b.operand(0)))) : std::nullopt;
}

Rewritten numberTimesQuotient(E a, E b)
{
    if (!isConstant(a) || b.operation() != Divide || !isConstant(b.operand(1)) || b.operand(1).value() == 0.0) {
        return std::nullopt;
    }
    const Rewritten number = tidy(a.value() / b.operand(1).value());
    return number ? Rewritten(made(Multiply, *number, b.operand(0))) : std::nullopt;
}

Rewritten timesReciprocal(E a, E b)
{
    const bool fits = b.operation() == Divide && b.operand(0).isConstant(1.0);
    return fits ? Rewritten(made(Divide, a, b.operand(1))) : std::nullopt;
}

Rewritten multipleDivided(E a, E b)
{
    if (!isMultiple(a) || !isConstant(b) || b.value() == 0.0) {
        return std::nullopt;
    }
    const Rewritten number = tidy(a.operand(0).value() / b.value());
    return number ? Rewritten(made(Multiply, *number, a.operand(1))) : std::nullopt;
}

Rewritten negatedDivided(E a, E b)
{
    return a.operation() == Negate ? Rewritten(negated(made(Divide, a.operand(0), b))) : std::nullopt;
}

Rewritten negatedNumber(E a)
{
    return isConstant(a) ? Rewritten(Expression::constant(a.value() == 0.0 ? 0.0 : -a.value())) : std::nullopt;
}

Rewritten negatedTwice(E a)
{
    return a.operation() == Negate ? Rewritten(a.operand(0)) : std::nullopt;
}

Rewritten negatedMultiple(E a)
{
    return isMultiple(a) ? Rewritten(turned(a)) : std::nullopt;
}

constexpr SimplificationRule rules[] = {
    {"two numbers = their result", numbers},
    {"x + 0 = x", rule<Add, addZero>},
    {"0 + x = x", rule<Add, zeroAdd>},
    {"x + x = 2x", rule<Add, addItself>},
    {"x + (-y) = x - y", rule<Add, addNegated>},
    {"x + (-2)y = x - 2y", rule<Add, addNegativeMultiple>},
    {"x - 0 = x", rule<Subtract, subtractZero>},
    {"0 - x = -x", rule<Subtract, zeroMinus>},
    {"x - x = 0", rule<Subtract, subtractItself>},
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
    {"x (1/y) = x/y", rule<Multiply, timesReciprocal>},
    {"0 / x = 0", rule<Divide, zeroDivided>},
    {"x / 1 = x", rule<Divide, dividedByOne>},
    {"x / x = 1", rule<Divide, dividedByItself>},
    {"(6x) / 2 = 3x", rule<Divide, multipleDivided>},
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
    case 1: return simplifyNode(Expression::unary(expression.operation(), simplify(expression.operand(0))));
    default: break;
    }
    return simplifyNode(Expression::binary(expression.operation(), simplify(expression.operand(0)),
                                           simplify(expression.operand(1))));
}

}  // namespace backhand
