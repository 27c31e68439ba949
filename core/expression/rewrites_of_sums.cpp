// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/rewrites.h"

namespace backhand::rewrites {

using enum Operation;

Rewritten addZero(E a, E b) { return when(b.isConstant(0.0), a); }
Rewritten zeroAdd(E a, E b) { return when(a.isConstant(0.0), b); }
Rewritten subtractZero(E a, E b) { return when(b.isConstant(0.0), a); }
Rewritten subtractItself(E a, E b) { return when(a == b, Expression::constant(0.0)); }

Rewritten addItself(E a, E b)
{
    return a == b ? Rewritten(made(Multiply, Expression::constant(2.0), a)) : std::nullopt;
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

}  // namespace backhand::rewrites
