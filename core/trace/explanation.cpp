// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/explanation.h"

#include "core/autodiff/forward_pass.h"
#include "core/trace/derivative_rule.h"
#include "core/trace/situation.h"

#include <algorithm>

namespace backhand {

namespace {

bool isLeaf(const Expression& expression)
{
    return expression.operands().empty();
}

bool isFunction(Operation operation)
{
    return operandCount(operation) == 1 && operation != Operation::Negate;
}

/// One operation on numbers that are there already, or a formula of several.
Explanation ruleOfValue(const Expression& expression)
{
    const std::span<const Expression> operands = expression.operands();
    const Operation operation = expression.operation();
    if (operands.empty() || !std::all_of(operands.begin(), operands.end(), isLeaf)) {
        return {Rule::PutIn, isFunction(operation) ? operation : Operation::Constant};
    }
    const bool isSquare = operation == Operation::Power && expression.operand(1).isConstant(2.0);
    return {isSquare ? Rule::ComputeSquare : Rule::Compute, operation};
}

Rule ruleOfQuantity(OptimizerQuantity quantity)
{
    switch (quantity) {
    case OptimizerQuantity::Velocity: return Rule::KeepVelocity;
    case OptimizerQuantity::FirstMoment: return Rule::AverageGradient;
    case OptimizerQuantity::SecondMoment: return Rule::AverageSquare;
    default: return Rule::CorrectBias;
    }
}

Rule ruleOfUpdate(OptimizerKind kind)
{
    switch (kind) {
    case OptimizerKind::GradientDescent: return Rule::SubtractGradient;
    case OptimizerKind::Momentum: return Rule::SubtractVelocity;
    case OptimizerKind::Adam: break;
    }
    return Rule::SubtractScaledMean;
}

Explanation ruleOf(const Trace& trace, const PlannedStep& step)
{
    switch (step.kind) {
    case StepKind::Value: return ruleOfValue(trace.model().definitionOf(step.of).expression);
    case StepKind::LocalPartial:
        return derivativeRule(trace.model().definitionOf(step.of).expression,
                              trace.model().variable(step.wrt).name);
    case StepKind::Product: return {Rule::Multiply};
    case StepKind::PathSum: return {Rule::AddPaths};
    case StepKind::SampleSum: return {Rule::AddSamples};
    case StepKind::Optimizer: return {ruleOfQuantity(step.quantity)};
    case StepKind::Update: return {ruleOfUpdate(trace.update().optimizer.kind)};
    case StepKind::Check: return {Rule::NewError};
    }
    return {};
}

}  // namespace

Explanation explain(const Trace& trace, std::size_t stepNumber)
{
    const PlannedStep& step = trace.compiled().steps().at(stepNumber - 1);
    Explanation explanation = ruleOf(trace, step);
    const SituationAt found = situationOf(trace, step);
    explanation.situation = found.situation;
    explanation.at = found.at;
    explanation.zero = found.zero;
    return explanation;
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
