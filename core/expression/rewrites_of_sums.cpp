// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/rewrites.h"

namespace backhand::rewrites {

using enum Operation;

namespace {

/// An expression as a number of times something: 3x is 3 of x, and x is 1 of x.
struct Multiple {
    double number;
    Expression of;
};

Multiple multipleOf(E e)
{
    return isMultiple(e) ? Multiple{e.operand(0).value(), e.operand(1)} : Multiple{1.0, e};
}

/// Both as one multiple, where both are of the same.
Rewritten collected(Operation operation, E a, E b)
{
    const Multiple left = multipleOf(a);
    const Multiple right = multipleOf(b);
    if (!(left.of == right.of)) {
        return std::nullopt;
    }
    const Rewritten number = tidy(applyOperation(operation, left.number, right.number));
    return number ? Rewritten(made(Multiply, *number, left.of)) : std::nullopt;
}

}  // namespace

Rewritten addZero(E a, E b)
{
    return when(b.isConstant(0.0), a);
}
Rewritten zeroAdd(E a, E b)
{
    return when(a.isConstant(0.0), b);
}
Rewritten subtractZero(E a, E b)
{
    return when(b.isConstant(0.0), a);
}
Rewritten subtractItself(E a, E b)
{
    return when(a == b, Expression::constant(0.0));
}

Rewritten addItself(E a, E b)
{
    return a == b ? Rewritten(made(Multiply, Expression::constant(2.0), a)) : std::nullopt;
}

Rewritten addMultiples(E a, E b)
{
    return collected(Add, a, b);
}

Rewritten addNegated(E a, E b)
{
    return b.operation() == Negate ? Rewritten(made(Subtract, a, b.operand(0))) : std::nullopt;
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

Rewritten subtractMultiples(E a, E b)
{
    return collected(Subtract, a, b);
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

Rewritten negatedNumber(E a)
{
    return isConstant(a) ? Rewritten(Expression::constant(a.value() == 0.0 ? 0.0 : -a.value()))
                         : std::nullopt;
}

Rewritten negatedTwice(E a)
{
    return a.operation() == Negate ? Rewritten(a.operand(0)) : std::nullopt;
}

Rewritten negatedMultiple(E a)
{
    return isMultiple(a) ? Rewritten(turned(a)) : std::nullopt;
}

}  // namespace backhand::rewrites
