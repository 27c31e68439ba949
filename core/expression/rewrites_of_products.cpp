// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/rewrites.h"

#include <cmath>

namespace backhand::rewrites {

using enum Operation;

Rewritten timesZero(E, E b)
{
    return when(b.isConstant(0.0), b);
}
Rewritten zeroTimes(E a, E)
{
    return when(a.isConstant(0.0), a);
}
Rewritten timesOne(E a, E b)
{
    return when(b.isConstant(1.0), a);
}
Rewritten oneTimes(E a, E b)
{
    return when(a.isConstant(1.0), b);
}
Rewritten zeroDivided(E a, E)
{
    return when(a.isConstant(0.0), a);
}
Rewritten dividedByOne(E a, E b)
{
    return when(b.isConstant(1.0), a);
}
Rewritten dividedByItself(E a, E b)
{
    return when(a == b, Expression::constant(1.0));
}
Rewritten powerOne(E a, E b)
{
    return when(b.isConstant(1.0), a);
}
Rewritten powerZero(E, E b)
{
    return when(b.isConstant(0.0), Expression::constant(1.0));
}
Rewritten powerOfOne(E a, E)
{
    return when(a.isConstant(1.0), a);
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
    return fits ? Rewritten(made(Multiply, a.operand(0), made(Multiply, a.operand(1), b)))
                : std::nullopt;
}

Rewritten timesMultiple(E a, E b)
{
    const bool fits = isMultiple(b) && !isConstant(a);
    return fits ? Rewritten(made(Multiply, b.operand(0), made(Multiply, a, b.operand(1))))
                : std::nullopt;
}

Rewritten numberTimesNegated(E a, E b)
{
    const bool fits = isConstant(a) && b.operation() == Negate;
    return fits ? Rewritten(made(Multiply, Expression::constant(-a.value()), b.operand(0)))
                : std::nullopt;
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
    if (!isConstant(a) || b.operation() != Divide || !isConstant(b.operand(1)) ||
        b.operand(1).value() == 0.0) {
        return std::nullopt;
    }
    const Rewritten number = tidy(a.value() / b.operand(1).value());
    return number ? Rewritten(made(Multiply, *number, b.operand(0))) : std::nullopt;
}

Rewritten multipleDivided(E a, E b)
{
    if (!isMultiple(a) || !isConstant(b) || b.value() == 0.0) {
        return std::nullopt;
    }
    const Rewritten number = tidy(a.operand(0).value() / b.value());
    return number ? Rewritten(made(Multiply, *number, a.operand(1))) : std::nullopt;
}

Rewritten negativeNumberDivided(E a, E b)
{
    const bool fits = isNegative(a) && !isConstant(b);
    return fits ? Rewritten(negated(made(Divide, Expression::constant(-a.value()), b)))
                : std::nullopt;
}

/// c / (d x), c x / (d y): the numbers cancel where their quotient is whole.
Rewritten dividedByMultiple(E a, E b)
{
    if (!isMultiple(b) || b.operand(0).value() == 0.0 || !(isConstant(a) || isMultiple(a))) {
        return std::nullopt;
    }
    const double numerator = isConstant(a) ? a.value() : a.operand(0).value();
    const double quotient = numerator / b.operand(0).value();
    const Rewritten number = quotient == std::trunc(quotient) ? tidy(quotient) : std::nullopt;
    if (!number) {
        return std::nullopt;
    }
    return made(Divide, isConstant(a) ? *number : made(Multiply, *number, a.operand(1)),
                b.operand(1));
}

Rewritten timesItself(E a, E b)
{
    return a == b ? Rewritten(made(Power, a, Expression::constant(2.0))) : std::nullopt;
}

Rewritten timesQuotient(E a, E b)
{
    const bool fits = b.operation() == Divide;
    return fits ? Rewritten(made(Divide, made(Multiply, a, b.operand(0)), b.operand(1)))
                : std::nullopt;
}

Rewritten quotientTimes(E a, E b)
{
    const bool fits = a.operation() == Divide;
    return fits ? Rewritten(made(Divide, made(Multiply, a.operand(0), b), a.operand(1)))
                : std::nullopt;
}

Rewritten negatedDivided(E a, E b)
{
    return a.operation() == Negate ? Rewritten(negated(made(Divide, a.operand(0), b)))
                                   : std::nullopt;
}

}  // namespace backhand::rewrites
