// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/explanation.h"

#include "core/autodiff/forward_pass.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr double saturatedSlope = 0.001;

bool uses(const Expression& expression, const std::string& name)
{
    if (expression.operation() == Operation::Variable) {
        return expression.name() == name;
    }
    const std::span<const Expression> operands = expression.operands();
    return std::any_of(operands.begin(), operands.end(),
                       [&name](const Expression& operand) { return uses(operand, name); });
}

bool isSum(const Expression& expression)
{
    return expression.operation() == Operation::Add ||
           expression.operation() == Operation::Subtract;
}

/// The one term of a sum that uses the name, or the sum itself where several do.
const Expression& termWith(const Expression& expression, const std::string& name)
{
    if (!isSum(expression)) {
        return expression;
    }
    const bool inLeft = uses(expression.operand(0), name);
    const bool inRight = uses(expression.operand(1), name);
    if (inLeft && inRight) {
        return expression;
    }
    return termWith(expression.operand(inLeft ? 0 : 1), name);
}

bool isSquare(const Expression& expression)
{
    return expression.operation() == Operation::Power && expression.operand(1).isConstant(2.0);
}

/// A square, or a square times or divided by a number.
bool isMultipleOfSquare(const Expression& expression)
{
    if (expression.operation() == Operation::Multiply &&
        expression.operand(0).operation() == Operation::Constant) {
        return isSquare(expression.operand(1));
    }
    const bool isQuotient = expression.operation() == Operation::Divide &&
                            expression.operand(1).operation() == Operation::Constant;
    return isSquare(isQuotient ? expression.operand(0) : expression);
}

Explanation ruleForTerm(const Expression& term, const Partial& partial, const std::string& name,
                        bool withinSum)
{
    if (isMultipleOfSquare(term)) {
        return {Rule::DerivativeOfSquare};
    }
    if (term.isVariable(name)) {
        return {Rule::DerivativeOfConstantTerm};
    }
    const bool isLinear = !uses(partial.expression, name);
    switch (term.operation()) {
    case Operation::Negate: return {Rule::DerivativeOfConstantTerm};
    case Operation::Add:
    case Operation::Subtract: return {Rule::DerivativeOfSum};
    case Operation::Multiply:
        return {withinSum && isLinear ? Rule::DerivativeOfSum : Rule::DerivativeOfProduct};
    case Operation::Divide: return {Rule::DerivativeOfQuotient};
    case Operation::Power: return {Rule::DerivativeOfPower};
    default: break;
    }
    const bool isDirect = term.operand(0).isVariable(name);
    return {isDirect ? Rule::DerivativeOfFunction : Rule::ChainInside, term.operation()};
}

Explanation ruleForPartial(const Trace& trace, const Partial& partial)
{
    const Expression& expression = trace.model().definitionOf(partial.of).expression;
    const std::string& name = trace.model().variable(partial.wrt).name;
    return ruleForTerm(termWith(expression, name), partial, name, isSum(expression));
}

/// A number for an expression of the model's variables.
double evaluated(const Trace& trace, const Expression& expression)
{
    if (expression.operation() == Operation::Constant) {
        return expression.value();
    }
    if (expression.operation() == Operation::Variable) {
        return trace.value(trace.model().find(expression.name()).value());
    }
    const double a = evaluated(trace, expression.operand(0));
    const bool isBinary = operandCount(expression.operation()) == 2;
    return applyOperation(expression.operation(), a,
                          isBinary ? evaluated(trace, expression.operand(1)) : 0.0);
}

/// What a slope within a partial says of itself.
Situation situationOfSlope(const Trace& trace, const Expression& slope)
{
    switch (slope.operation()) {
    case Operation::SigmoidSlope:
    case Operation::TanhSlope:
        return evaluated(trace, slope) < saturatedSlope ? Situation::Saturated : Situation::None;
    case Operation::Step:
    case Operation::Sign: {
        const double at = evaluated(trace, slope.operand(0));
        const bool isDead = slope.operation() == Operation::Step && at < 0.0;
        const Situation beside = isDead ? Situation::DeadRelu : Situation::None;
        return at == 0.0 ? Situation::Kink : beside;
    }
    default: return Situation::None;
    }
}

Situation situationWithin(const Trace& trace, const Expression& expression)
{
    Situation situation = situationOfSlope(trace, expression);
    for (const Expression& operand : expression.operands()) {
        situation = situation == Situation::None ? situationWithin(trace, operand) : situation;
    }
    return situation;
}

Situation situationOfPartial(const Trace& trace, const Partial& partial)
{
    if (partial.expression.operation() == Operation::Variable) {
        const VariableId factor = trace.model().find(partial.expression.name()).value();
        const bool isInput = trace.model().variable(factor).role == Role::Input;
        return isInput && trace.value(factor) == 0.0 ? Situation::ZeroInput : Situation::None;
    }
    return situationWithin(trace, partial.expression);
}

Situation situationOfCheck(const Trace& trace)
{
    const double before = trace.error();
    const double after = trace.newError();
    if (std::isnan(before) || std::isnan(after)) {
        return Situation::None;
    }
    const Situation moved = after > before ? Situation::ErrorRose : Situation::ErrorFell;
    return after == before ? Situation::ErrorSame : moved;
}

Situation zeroGradient(double gradient)
{
    return gradient == 0.0 ? Situation::ZeroGradient : Situation::None;
}

}  // namespace

Explanation explain(const Trace& trace, std::size_t stepNumber)
{
    const PlannedStep& step = trace.compiled().steps().at(stepNumber - 1);
    switch (step.kind) {
    case StepKind::Value: return {Rule::PutIn};
    case StepKind::LocalPartial: {
        const Partial& partial = trace.compiled().partial(step.partial);
        Explanation explanation = ruleForPartial(trace, partial);
        explanation.situation = situationOfPartial(trace, partial);
        return explanation;
    }
    case StepKind::Product:
        return {Rule::Multiply, Operation::Constant,
                zeroGradient(trace.contribution(step.partial))};
    case StepKind::PathSum:
        return {Rule::AddPaths, Operation::Constant, zeroGradient(trace.gradient(step.wrt))};
    case StepKind::Update:
        return {Rule::SubtractGradient, Operation::Constant, zeroGradient(trace.gradient(step.of))};
    case StepKind::Check: return {Rule::NewError, Operation::Constant, situationOfCheck(trace)};
    case StepKind::SampleSum:
    case StepKind::Optimizer: break;
    }
    return {};
}

Nudge nudge(const Trace& trace, VariableId parameter, double h)
{
    std::vector<double> given(trace.given().begin(), trace.given().end());
    given[parameter] += h;
    const Tape& tape = trace.compiled().tape();
    const Slots slots = forwardPass(tape, given);
    return {h, slots[tape.slotOf.back()] - trace.error(), h * trace.gradient(parameter)};
}

}  // namespace backhand
