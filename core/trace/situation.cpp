// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/situation.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace backhand {

namespace {

/// What is special about the local partial of one definition.
class PartialSituation {
public:
    PartialSituation(const Trace& trace, const Partial& partial, double value)
        : m_trace(trace), m_partial(partial), m_value(value)
    {
    }

    SituationAt find() const
    {
        if (std::isnan(m_value)) {
            return {};
        }
        const SituationAt slope = withinSlopes(m_partial.expression);
        return slope.situation == Situation::None && m_value == 0.0 ? whyZero() : slope;
    }

private:
    /// A number for an expression of the model's variables.
    double evaluated(const Expression& expression) const
    {
        if (expression.operation() == Operation::Constant) {
            return expression.value();
        }
        if (expression.operation() == Operation::Variable) {
            return m_trace.value(idOf(expression));
        }
        const double a = evaluated(expression.operand(0));
        const bool isBinary = operandCount(expression.operation()) == 2;
        return applyOperation(expression.operation(), a,
                              isBinary ? evaluated(expression.operand(1)) : 0.0);
    }

    VariableId idOf(const Expression& variable) const
    {
        return m_trace.model().find(variable.name()).value();
    }

    SituationAt ofSlope(const Expression& slope) const
    {
        switch (slope.operation()) {
        case Operation::SigmoidSlope:
            return evaluated(slope) < saturatedSlope
                       ? SituationAt{Situation::Saturated, Operation::Sigmoid}
                       : SituationAt{};
        case Operation::TanhSlope:
            return evaluated(slope) < saturatedSlope
                       ? SituationAt{Situation::Saturated, Operation::Tanh}
                       : SituationAt{};
        case Operation::Step: return atKink(evaluated(slope.operand(0)), Operation::Relu);
        case Operation::Sign: return atKink(evaluated(slope.operand(0)), Operation::Abs);
        default: return {};
        }
    }

    static SituationAt atKink(double input, Operation function)
    {
        if (input == 0.0) {
            return {Situation::Kink, function};
        }
        const bool isDead = function == Operation::Relu && input < 0.0;
        return isDead ? SituationAt{Situation::DeadRelu, function} : SituationAt{};
    }

    SituationAt withinSlopes(const Expression& expression) const
    {
        SituationAt found = ofSlope(expression);
        for (const Expression& operand : expression.operands()) {
            found = found.situation == Situation::None ? withinSlopes(operand) : found;
        }
        return found;
    }

    SituationAt whyZero() const
    {
        if (meetsTarget()) {
            return {Situation::TargetMet};
        }
        if (const VariableId zero = zeroFactor(m_partial.expression); zero != noVariable) {
            const bool isInput = m_trace.model().variable(zero).role == Role::Input;
            return {isInput ? Situation::ZeroInput : Situation::ZeroFactor, Operation::Constant,
                    zero};
        }
        return {Situation::LevelHere};
    }

    /// The prediction stands beside its target within the definition, or (one operation a
    /// definition) is compared with it one step before.
    bool meetsTarget() const
    {
        const Model& model = m_trace.model();
        const VariableId wrt = m_partial.wrt;
        return hasMetDifference(model.definitionOf(m_partial.of).expression) ||
               (model.isDefined(wrt) && isMetDifference(model.definitionOf(wrt).expression));
    }

    bool hasMetDifference(const Expression& expression) const
    {
        if (isMetDifference(expression) && usesWrt(expression)) {
            return true;
        }
        const std::span<const Expression> operands = expression.operands();
        return std::any_of(operands.begin(), operands.end(),
                           [this](const Expression& operand) { return hasMetDifference(operand); });
    }

    /// A target and a number equal to it.
    bool isMetDifference(const Expression& expression) const
    {
        return expression.operation() == Operation::Subtract && evaluated(expression) == 0.0 &&
               (isTarget(expression.operand(0)) || isTarget(expression.operand(1)));
    }

    bool usesWrt(const Expression& expression) const
    {
        const std::vector<std::string> names = variablesOf(expression);
        const std::string& wrt = m_trace.model().variable(m_partial.wrt).name;
        return std::find(names.begin(), names.end(), wrt) != names.end();
    }

    bool isTarget(const Expression& expression) const
    {
        return expression.operation() == Operation::Variable &&
               m_trace.model().variable(idOf(expression)).role == Role::Target;
    }

    /// The first name of value 0 that stands beside what changes, in a product of names and
    /// numbers.
    VariableId zeroFactor(const Expression& expression) const
    {
        if (expression.operation() == Operation::Variable) {
            const VariableId id = idOf(expression);
            return m_trace.value(id) == 0.0 && id != m_partial.wrt ? id : noVariable;
        }
        const bool isProduct = expression.operation() == Operation::Multiply ||
                               expression.operation() == Operation::Negate;
        VariableId zero = noVariable;
        for (const Expression& operand : expression.operands()) {
            zero = isProduct && zero == noVariable ? zeroFactor(operand) : zero;
        }
        return zero;
    }

    const Trace& m_trace;
    const Partial& m_partial;
    double m_value;
};

SituationAt situationOfProduct(const Trace& trace, PartialId id)
{
    if (trace.contribution(id) != 0.0) {
        return {};
    }
    if (trace.gradient(trace.compiled().partial(id).of) == 0.0) {
        return {Situation::ZeroFromAbove};
    }
    return {trace.partialValue(id) == 0.0 ? Situation::ZeroThrough : Situation::ZeroGradient};
}

SituationAt situationOfCheck(const Trace& trace)
{
    const double before = trace.error();
    const double after = trace.newError();
    if (std::isnan(before) || std::isnan(after)) {
        return {};
    }
    const Situation rose =
        trace.update().others.empty() ? Situation::ErrorRose : Situation::OwnErrorRose;
    const Situation moved = after > before ? rose : Situation::ErrorFell;
    return {after == before ? Situation::ErrorSame : moved};
}

SituationAt zeroGradient(double gradient)
{
    return {gradient == 0.0 ? Situation::ZeroGradient : Situation::None};
}

/// With momentum or Adam a parameter moves even where its gradient is 0.
SituationAt situationOfUpdate(const Trace& trace, VariableId parameter)
{
    const bool isDescent = trace.update().optimizer.kind == OptimizerKind::GradientDescent;
    return isDescent ? zeroGradient(trace.updateGradient(parameter)) : SituationAt{};
}

}  // namespace

SituationAt situationOf(const Trace& trace, const PlannedStep& step)
{
    switch (step.kind) {
    case StepKind::LocalPartial:
        return PartialSituation(trace, trace.compiled().partial(step.partial),
                                trace.partialValue(step.partial))
            .find();
    case StepKind::Product: return situationOfProduct(trace, step.partial);
    case StepKind::PathSum: return zeroGradient(trace.gradient(step.wrt));
    case StepKind::SampleSum: return zeroGradient(trace.updateGradient(step.wrt));
    case StepKind::Update: return situationOfUpdate(trace, step.of);
    case StepKind::Check: return situationOfCheck(trace);
    case StepKind::Value:
    case StepKind::Optimizer: break;
    }
    return {};
}

}  // namespace backhand
