// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/update_step_maker.h"

#include "core/formula/expression_formula.h"
#include "core/model/name_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace backhand {

namespace {

Expression sumOf(std::size_t count)
{
    Expression sum = Expression::variable("0");
    for (std::size_t index = 1; index < count; ++index) {
        sum = Expression::binary(Operation::Add, std::move(sum),
                                 Expression::variable(std::to_string(index)));
    }
    return sum;
}

std::string rowsText(const OtherSamples& rows)
{
    const std::string first = std::to_string(rows.first + 1);
    return rows.first == rows.last ? first : first + "…" + std::to_string(rows.last + 1);
}

}  // namespace

void UpdateStepMaker::fillSampleSum(Step& step) const
{
    step.subject = {Meaning::SummedGradient, m_model.error(), step.wrt};
    step.symbol = summedGradientFormula(step.wrt);
    setResult(step, m_trace.updateGradient(step.wrt));
    const std::vector<Part> parts = batchParts(step.wrt);
    const auto partOf = [&parts](const std::string& name) { return parts.at(std::stoul(name)); };
    const Expression sum = sumOf(parts.size());
    step.formula = formulaOf(sum, [&](const std::string& name) {
        return Leaf{partOf(name).symbol, false, false};
    });
    putIn(step, sum, [&](const std::string& name) { return partOf(name).operand; });
    step.operands = {{Meaning::Gradient, m_model.error(), step.wrt}};
}

void UpdateStepMaker::fillQuantity(Step& step) const
{
    step.subject = {Meaning::Moment, step.of, noVariable};
    step.symbol = quantityPart(step.quantity, step.of).symbol;
    setResult(step, m_trace.quantity(step.quantity, step.of));
    fillByRule(step, ruleOf(step.quantity));
}

void UpdateStepMaker::fillUpdate(Step& step) const
{
    step.subject = {Meaning::NewValue, step.of, noVariable};
    step.symbol = Formula::name(nameOf(step.of), step.subject, true);
    setResult(step, m_trace.newValue(step.of));
    fillByRule(step, updateRuleOf(m_trace.update().optimizer.kind));
}

void UpdateStepMaker::putIn(Step& step, const Expression& expression,
                            const OperandOf& operandOf) const
{
    Substitution line = substitutedFormula(expression, operandOf, step.result, m_digits);
    step.substituted = std::move(line.formula);
    step.hasMoreDigits = line.hasMoreDigits;
}

void UpdateStepMaker::fillByRule(Step& step, const Expression& rule) const
{
    // Symbols stand like numbers: with a dot between them, since α∂E/∂w would read as one.
    step.formula = formulaOf(rule, [&](const std::string& name) {
        const Formula symbol = part(name, step).symbol;
        const bool isSquared = step.quantity == OptimizerQuantity::SecondMoment &&
                               symbol.kind == FormulaKind::Fraction;
        return Leaf{isSquared ? Formula::parentheses(symbol) : symbol, true, false};
    });
    putIn(step, rule, [&](const std::string& name) { return part(name, step).operand; });
    for (const std::string& name : variablesOf(rule)) {
        const Part used = part(name, step);
        if (used.operand.reference.meaning != Meaning::None) {
            step.operands.push_back(used.operand.reference);
        }
        const bool hasAll = std::isnan(used.operand.value);
        step.reason = step.reason != UndefinedReason::None && hasAll
                          ? UndefinedReason::DependsOnUndefined
                          : step.reason;
    }
}

UpdateStepMaker::Part UpdateStepMaker::part(const std::string& name, const Step& step) const
{
    const UpdateStart& update = m_trace.update();
    const auto is = [&name](const char* other) { return name == other; };
    if (is(rule_name::value)) {
        const Reference reference{Meaning::Value, step.of, noVariable};
        return {Formula::name(nameOf(step.of), reference),
                {m_trace.value(step.of), m_trace.isShownAsGiven(step.of), reference}};
    }
    if (is(rule_name::gradient)) {
        return gradientPart(step.of);
    }
    if (is(rule_name::rate)) {
        return constantPart(learningRateName(m_model), update.learningRate);
    }
    if (is(rule_name::beta)) {
        return constantPart(betaName(m_model, step.quantity), betaOf(step.quantity));
    }
    if (is(rule_name::epsilon)) {
        return constantPart(epsilonName(m_model), update.optimizer.epsilon);
    }
    if (is(rule_name::count)) {
        return constantPart(countName(m_model), static_cast<double>(update.number));
    }
    return is(rule_name::old) ? quantityBeforePart(step)
                              : quantityPart(quantityNamed(name), step.of);
}

UpdateStepMaker::Part UpdateStepMaker::gradientPart(VariableId parameter) const
{
    const bool isSum = m_trace.compiled().sampleSumStep(parameter) != 0;
    const Reference reference{isSum ? Meaning::SummedGradient : Meaning::Gradient, m_model.error(),
                              parameter};
    return {isSum ? summedGradientFormula(parameter)
                  : partialFormula(nameOf(m_model.error()), nameOf(parameter), reference),
            {m_trace.updateGradient(parameter), false, reference}};
}

UpdateStepMaker::Part UpdateStepMaker::quantityPart(OptimizerQuantity quantity,
                                                    VariableId parameter) const
{
    const Reference reference{Meaning::Moment, parameter, noVariable};
    const bool isCorrected = quantity == OptimizerQuantity::CorrectedFirstMoment ||
                             quantity == OptimizerQuantity::CorrectedSecondMoment;
    return {Formula::name(quantityName(quantity, nameOf(parameter)), reference, !isCorrected),
            {m_trace.quantity(quantity, parameter), false, reference}};
}

UpdateStepMaker::Part UpdateStepMaker::quantityBeforePart(const Step& step) const
{
    return {Formula::name(quantityName(step.quantity, nameOf(step.of))),
            {m_trace.quantityBefore(step.quantity, step.of), false, {}}};
}

UpdateStepMaker::Part UpdateStepMaker::constantPart(const std::string& name, double value) const
{
    return {Formula::name(name), {value, !isLong(shownGiven(value)), {}}};
}

double UpdateStepMaker::betaOf(OptimizerQuantity quantity) const
{
    return decayOf(m_trace.update().optimizer, quantity);
}

Formula UpdateStepMaker::summedGradientFormula(VariableId parameter) const
{
    const Formula error = Formula::row(
        {Formula::op("∂", false), Formula::op("Σ", false), Formula::name(nameOf(m_model.error()))});
    Formula fraction = Formula::fraction(
        error, Formula::row({Formula::op("∂", false), Formula::name(nameOf(parameter))}));
    fraction.reference = {Meaning::SummedGradient, m_model.error(), parameter};
    return fraction;
}

Formula UpdateStepMaker::rowsGradientFormula(const OtherSamples& rows, const Reference& reference,
                                             VariableId parameter) const
{
    return partialFormula(nameOf(m_model.error()) + "_" + rowsText(rows), nameOf(parameter),
                          reference);
}

std::vector<UpdateStepMaker::Part> UpdateStepMaker::batchParts(VariableId parameter) const
{
    const UpdateStart& update = m_trace.update();
    const Reference own{Meaning::Gradient, m_model.error(), parameter};
    std::vector<OtherSamples> all = update.others;
    const auto place = std::find_if(all.begin(), all.end(), [&update](const OtherSamples& rows) {
        return rows.first > update.sample;
    });
    all.insert(place, OtherSamples{update.sample, update.sample, {}});
    std::vector<Part> parts;
    for (const OtherSamples& rows : all) {
        const bool isOwn = rows.gradients.empty();
        const Reference reference = isOwn ? own : Reference{};
        parts.push_back({rowsGradientFormula(rows, reference, parameter),
                         {isOwn ? m_trace.gradient(parameter)
                                : rows.gradients.at(m_trace.parameterIndex(parameter)),
                          false, reference}});
    }
    return parts;
}

void UpdateStepMaker::setResult(Step& step, double value) const
{
    step.value = value;
    step.result = shownComputed(value, m_digits);
    step.reason = std::isnan(value) ? UndefinedReason::TooLarge : UndefinedReason::None;
}

}  // namespace backhand
