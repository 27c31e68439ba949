// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/rewrites.h"

#include "core/expression/simplify.h"

#include <array>
#include <charconv>
#include <cmath>

namespace backhand::rewrites {

bool isConstant(E e)
{
    return e.operation() == Operation::Constant;
}

bool isNegative(E e)
{
    return isConstant(e) && e.value() < 0.0;
}

bool isMultiple(E e)
{
    return e.operation() == Operation::Multiply && isConstant(e.operand(0));
}

Expression made(Operation operation, E a, E b)
{
    return simplifyNode(Expression::binary(operation, a, b));
}

Expression negated(E e)
{
    return simplifyNode(Expression::unary(Operation::Negate, e));
}

Expression turned(E multiple)
{
    return made(Operation::Multiply, Expression::constant(-multiple.operand(0).value()),
                multiple.operand(1));
}

Rewritten tidy(double result)
{
    constexpr std::ptrdiff_t longest = 12;
    const double value = result == 0.0 ? 0.0 : result;  // never a negative zero
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    const bool isTidy = std::isfinite(value) && end - text.data() <= longest;
    return isTidy ? Rewritten(Expression::constant(value)) : std::nullopt;
}

Rewritten when(bool fits, E e)
{
    return fits ? Rewritten(e) : std::nullopt;
}

}  // namespace backhand::rewrites
