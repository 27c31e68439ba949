// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/optimizer_rule.h"

#include "core/model/model.h"
#include "core/model/name_parts.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace backhand {

namespace {

constexpr std::array momentumQuantities{OptimizerQuantity::Velocity};
constexpr std::array adamQuantities{OptimizerQuantity::FirstMoment, OptimizerQuantity::SecondMoment,
                                    OptimizerQuantity::CorrectedFirstMoment,
                                    OptimizerQuantity::CorrectedSecondMoment};

Expression named(const char* name)
{
    return Expression::variable(name);
}

Expression with(Operation operation, Expression left, Expression right)
{
    return Expression::binary(operation, std::move(left), std::move(right));
}

Expression oneMinus(Expression what)
{
    return with(Operation::Subtract, Expression::constant(1.0), std::move(what));
}

/// beta old + `added`
Expression decayed(Expression added)
{
    return with(Operation::Add,
                with(Operation::Multiply, named(rule_name::beta), named(rule_name::old)),
                std::move(added));
}

/// beta old + (1 - beta) `added`
Expression averaged(Expression added)
{
    return decayed(with(Operation::Multiply, oneMinus(named(rule_name::beta)), std::move(added)));
}

Expression corrected(const char* moment)
{
    return with(Operation::Divide, named(moment),
                oneMinus(with(Operation::Power, named(rule_name::beta), named(rule_name::count))));
}

/// value - rate `step`
Expression descended(Expression step)
{
    return with(Operation::Subtract, named(rule_name::value),
                with(Operation::Multiply, named(rule_name::rate), std::move(step)));
}

Expression adamStep()
{
    return with(Operation::Divide, named(rule_name::correctedFirst),
                with(Operation::Add,
                     Expression::unary(Operation::Sqrt, named(rule_name::correctedSecond)),
                     named(rule_name::epsilon)));
}

}  // namespace

std::span<const OptimizerQuantity> quantitiesOf(OptimizerKind kind)
{
    switch (kind) {
    case OptimizerKind::GradientDescent: return {};
    case OptimizerKind::Momentum: return momentumQuantities;
    case OptimizerKind::Adam: break;
    }
    return adamQuantities;
}

const Expression& ruleOf(OptimizerQuantity quantity)
{
    static const Expression velocity = decayed(named(rule_name::gradient));
    static const Expression first = averaged(named(rule_name::gradient));
    static const Expression second =
        averaged(with(Operation::Power, named(rule_name::gradient), Expression::constant(2.0)));
    static const Expression correctedFirst = corrected(rule_name::first);
    static const Expression correctedSecond = corrected(rule_name::second);
    switch (quantity) {
    case OptimizerQuantity::Velocity: return velocity;
    case OptimizerQuantity::FirstMoment: return first;
    case OptimizerQuantity::SecondMoment: return second;
    case OptimizerQuantity::CorrectedFirstMoment: return correctedFirst;
    case OptimizerQuantity::CorrectedSecondMoment: return correctedSecond;
    case OptimizerQuantity::None: break;
    }
    throw std::logic_error("Only a quantity of an optimizer has a rule.");
}

const Expression& updateRuleOf(OptimizerKind kind)
{
    static const Expression descent = descended(named(rule_name::gradient));
    static const Expression momentum = descended(named(rule_name::velocity));
    static const Expression adam = descended(adamStep());
    switch (kind) {
    case OptimizerKind::GradientDescent: return descent;
    case OptimizerKind::Momentum: return momentum;
    case OptimizerKind::Adam: break;
    }
    return adam;
}

OptimizerQuantity quantityNamed(const std::string& ruleName)
{
    constexpr std::array<std::pair<const char*, OptimizerQuantity>, 5> quantities{{
        {rule_name::velocity, OptimizerQuantity::Velocity},
        {rule_name::first, OptimizerQuantity::FirstMoment},
        {rule_name::second, OptimizerQuantity::SecondMoment},
        {rule_name::correctedFirst, OptimizerQuantity::CorrectedFirstMoment},
        {rule_name::correctedSecond, OptimizerQuantity::CorrectedSecondMoment},
    }};
    const auto* const found =
        std::find_if(quantities.begin(), quantities.end(),
                     [&ruleName](const auto& entry) { return ruleName == entry.first; });
    return found == quantities.end() ? OptimizerQuantity::None : found->second;
}

double decayOf(const OptimizerSettings& optimizer, OptimizerQuantity quantity)
{
    switch (quantity) {
    case OptimizerQuantity::Velocity: return optimizer.beta;
    case OptimizerQuantity::FirstMoment:
    case OptimizerQuantity::CorrectedFirstMoment: return optimizer.beta1;
    default: return optimizer.beta2;
    }
}

std::string quantityName(OptimizerQuantity quantity, const std::string& parameter)
{
    switch (quantity) {
    case OptimizerQuantity::Velocity: return "v_" + parameter;
    case OptimizerQuantity::FirstMoment: return "m_" + parameter;
    case OptimizerQuantity::SecondMoment: return "v_" + parameter;
    case OptimizerQuantity::CorrectedFirstMoment: return "m\u0302_" + parameter;
    case OptimizerQuantity::CorrectedSecondMoment: return "v\u0302_" + parameter;
    case OptimizerQuantity::None: break;
    }
    throw std::logic_error("Only a quantity of an optimizer has a name.");
}

std::string betaName(const Model& model, OptimizerQuantity quantity)
{
    switch (quantity) {
    case OptimizerQuantity::Velocity: return freeName(model, {"beta", "mu", "rho"});
    case OptimizerQuantity::FirstMoment:
    case OptimizerQuantity::CorrectedFirstMoment: return freeName(model, {"beta1", "mu1", "rho1"});
    default: return freeName(model, {"beta2", "mu2", "rho2"});
    }
}

std::string epsilonName(const Model& model)
{
    return freeName(model, {"epsilon", "delta", "kappa"});
}

std::string countName(const Model& model)
{
    return freeName(model, {"n", "k", "j"});
}

}  // namespace backhand
