// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/undefined.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

struct Evaluated {
    double value = 0.0;
    UndefinedReason reason = UndefinedReason::None;
};

UndefinedReason reasonOf(Operation operation, double a, double b, double result)
{
    if (std::isfinite(result)) {
        return UndefinedReason::None;
    }
    if (operation == Operation::Divide && b == 0.0) {
        return UndefinedReason::DivisionByZero;
    }
    if (operation == Operation::Ln && a <= 0.0) {
        return UndefinedReason::LogarithmOfNonPositive;
    }
    if (operation == Operation::Sqrt && a < 0.0) {
        return UndefinedReason::RootOfNegative;
    }
    if (operation == Operation::Power && (a == 0.0 || std::isnan(result))) {
        return UndefinedReason::PowerUndefined;
    }
    return UndefinedReason::TooLarge;
}

Evaluated evaluate(const Expression& expression,
                   const std::function<double(const std::string& name)>& valueOf)
{
    if (expression.operation() == Operation::Constant) {
        return {expression.value(), UndefinedReason::None};
    }
    if (expression.operation() == Operation::Variable) {
        const double value = valueOf(expression.name());
        return {value,
                std::isnan(value) ? UndefinedReason::DependsOnUndefined : UndefinedReason::None};
    }
    const Evaluated a = evaluate(expression.operand(0), valueOf);
    const bool isBinary = operandCount(expression.operation()) == 2;
    const Evaluated b = isBinary ? evaluate(expression.operand(1), valueOf) : Evaluated{};
    if (a.reason != UndefinedReason::None || b.reason != UndefinedReason::None) {
        return {0.0, a.reason != UndefinedReason::None ? a.reason : b.reason};
    }
    const double value = applyOperation(expression.operation(), a.value, b.value);
    return {value, reasonOf(expression.operation(), a.value, b.value, value)};
}

}  // namespace

UndefinedReason reasonWhyUndefined(const Expression& expression,
                                   const std::function<double(const std::string& name)>& valueOf)
{
    return evaluate(expression, valueOf).reason;
}

bool hasUndefinedNumber(const Trace& trace)
{
    for (std::size_t number = 1; number <= trace.stepCount(); ++number) {
        if (std::isnan(trace.stepValue(number))) {
            return true;
        }
    }
    const std::vector<Definition>& definitions = trace.model().definitions();
    return std::any_of(definitions.begin(), definitions.end(), [&trace](const Definition& it) {
        return std::isnan(trace.newValue(it.variable));
    });
}

}  // namespace backhand
