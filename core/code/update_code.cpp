// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/update_code.h"

#include "core/code/code_expression.h"

namespace backhand {

namespace {

bool isKept(OptimizerQuantity quantity)
{
    return quantity != OptimizerQuantity::CorrectedFirstMoment &&
           quantity != OptimizerQuantity::CorrectedSecondMoment;
}

}  // namespace

std::vector<CodeAssignment> UpdateCode::given() const
{
    const OptimizerSettings& optimizer = m_trace.update().optimizer;
    std::vector<CodeAssignment> given;
    for (const OptimizerQuantity quantity : quantitiesOf(optimizer.kind)) {
        if (isKept(quantity)) {
            given.push_back(
                {m_names.decay(quantity), m_syntax.number(decayOf(optimizer, quantity))});
        }
    }
    if (optimizer.kind == OptimizerKind::Adam) {
        given.push_back({m_names.epsilon(), m_syntax.number(optimizer.epsilon)});
        given.push_back(
            {m_names.updateCount(), m_syntax.number(static_cast<double>(m_trace.update().number))});
    }
    for (const VariableId parameter : m_trace.model().withRole(Role::Parameter)) {
        for (const OptimizerQuantity quantity : quantitiesOf(optimizer.kind)) {
            if (isKept(quantity)) {
                given.push_back({m_names.quantityBefore(quantity, parameter),
                                 m_syntax.number(m_trace.quantityBefore(quantity, parameter))});
            }
        }
    }
    return given;
}

std::string UpdateCode::sampleSum(VariableId parameter) const
{
    std::string sum = m_names.gradient(parameter);
    for (const OtherSamples& rows : m_trace.update().others) {
        const std::string number =
            m_syntax.number(rows.gradients.at(m_trace.parameterIndex(parameter)));
        sum += " + " + (number.starts_with('-') ? "(" + number + ")" : number);
    }
    return sum;
}

std::vector<CodeAssignment> UpdateCode::quantities() const
{
    std::vector<CodeAssignment> quantities;
    const std::vector<PlannedStep>& steps = m_trace.compiled().steps();
    for (std::size_t number = 1; number <= steps.size(); ++number) {
        const PlannedStep& step = steps[number - 1];
        if (step.kind == StepKind::Optimizer) {
            quantities.push_back({m_names.quantity(step.quantity, step.of),
                                  inCode(ruleOf(step.quantity), step.quantity, step.of), number});
        }
    }
    return quantities;
}

std::string UpdateCode::newValue(VariableId parameter) const
{
    return inCode(updateRuleOf(m_trace.update().optimizer.kind), OptimizerQuantity::None,
                  parameter);
}

std::string UpdateCode::inCode(const Expression& rule, OptimizerQuantity quantity,
                               VariableId parameter) const
{
    return codeExpression(
        m_syntax, rule, [&](const std::string& name) { return nameOf(name, quantity, parameter); });
}

std::string UpdateCode::nameOf(const std::string& ruleName, OptimizerQuantity quantity,
                               VariableId parameter) const
{
    if (ruleName == rule_name::value) {
        return m_names.variable(parameter);
    }
    if (ruleName == rule_name::gradient) {
        return m_names.updateGradient(parameter);
    }
    if (ruleName == rule_name::rate) {
        return CodeNames::learningRate;
    }
    if (ruleName == rule_name::beta) {
        return m_names.decay(quantity);
    }
    if (ruleName == rule_name::epsilon) {
        return m_names.epsilon();
    }
    if (ruleName == rule_name::count) {
        return m_names.updateCount();
    }
    return ruleName == rule_name::old ? m_names.quantityBefore(quantity, parameter)
                                      : m_names.quantity(quantityNamed(ruleName), parameter);
}

}  // namespace backhand
