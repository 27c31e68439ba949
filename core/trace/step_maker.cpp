// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/step_maker.h"

#include "core/trace/undefined.h"
#include "core/trace/update_step_maker.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

/// A number that stands beside an operator: a negative one in parentheses.
Formula asOperand(const ShownNumber& number, const Reference& reference)
{
    if (std::isnan(number.shown)) {
        return Formula::undefined();
    }
    const Formula formula = number.formula(reference);
    return number.isNegative() ? Formula::parentheses(formula) : formula;
}

Formula dot(bool spaced)
{
    return Formula::op("·", spaced);
}

}  // namespace

Step StepMaker::make(std::size_t number) const
{
    const PlannedStep& planned = m_compiled.steps().at(number - 1);
    const CompiledModel::StepRange range = m_compiled.stepsOf(planned.act);
    Step step;
    step.number = number;
    step.act = planned.act;
    step.kind = planned.kind;
    step.of = planned.of;
    step.wrt = planned.wrt;
    step.partial = planned.partial;
    step.quantity = planned.quantity;
    step.indexInAct = number - range.first + 1;
    step.sizeOfAct = range.last - range.first + 1;
    step.isGradient = planned.wrt != noVariable && m_compiled.gradientStep(planned.wrt) == number;
    switch (planned.kind) {
    case StepKind::Value: fillValue(step); break;
    case StepKind::LocalPartial: fillLocalPartial(step); break;
    case StepKind::Product: fillProduct(step); break;
    case StepKind::PathSum: fillPathSum(step); break;
    case StepKind::SampleSum: UpdateStepMaker(m_trace, m_digits).fillSampleSum(step); break;
    case StepKind::Optimizer: UpdateStepMaker(m_trace, m_digits).fillQuantity(step); break;
    case StepKind::Update: UpdateStepMaker(m_trace, m_digits).fillUpdate(step); break;
    case StepKind::Check: fillCheck(step); break;
    }
    return step;
}

Step StepMaker::makeRecomputed(VariableId definition) const
{
    Step step;
    step.act = Act::Check;
    step.kind = StepKind::Check;
    step.of = definition;
    fillCheck(step);
    return step;
}

void StepMaker::fillValue(Step& step) const
{
    const Expression& expression = m_model.definitionOf(step.of).expression;
    step.subject = {Meaning::Value, step.of, noVariable};
    step.symbol = nameFormula(step.of);
    step.formula = m_compiled.formula(step.of);
    setResult(step, m_trace.value(step.of));
    setUndefinedReason(step, expression);
    putIn(step, expression);
    step.operands = valuesIn(expression, false);
}

void StepMaker::fillLocalPartial(Step& step) const
{
    const Partial& partial = m_compiled.partial(step.partial);
    step.subject = {Meaning::LocalPartial, partial.of, partial.wrt};
    step.othersFixed = partial.othersFixed;
    step.symbol = partialFormulaOf(step.partial);
    step.formula = partial.formula;
    step.byValue = slopeByValue(partial);
    setResult(step, m_trace.partialValue(step.partial));
    if (isShownAsGiven(partial) && !std::isnan(step.value)) {
        step.result = shownGiven(step.value);
    }
    setUndefinedReason(step, partial.expression);
    putIn(step, partial.expression);
    step.operands = valuesIn(partial.expression, false);
}

/// A sigmoid's or tanh's slope is a formula of the value that the forward pass has brought already.
std::optional<Formula> StepMaker::slopeByValue(const Partial& partial) const
{
    const Operation function = m_model.definitionOf(partial.of).expression.operation();
    const Operation slope = partial.expression.operation();
    const Formula value = nameFormula(partial.of);
    const Formula one = Formula::number("1");
    const Formula minus = Formula::op("−", true);
    if (function == Operation::Sigmoid && slope == Operation::SigmoidSlope) {
        return Formula::row({value, Formula::parentheses(Formula::row({one, minus, value}))});
    }
    if (function == Operation::Tanh && slope == Operation::TanhSlope) {
        return Formula::row({one, minus, Formula::superscript(value, Formula::number("2"))});
    }
    return std::nullopt;
}

void StepMaker::fillProduct(Step& step) const
{
    const Partial& partial = m_compiled.partial(step.partial);
    step.subject = {Meaning::Gradient, m_model.error(), step.wrt};
    step.via = m_compiled.usesOf(step.wrt).size() > 1 ? partial.of : noVariable;
    step.symbol = gradientFormula(step.wrt);
    step.formula =
        Formula::row({gradientFormula(partial.of), dot(true), partialFormulaOf(step.partial)});
    setResult(step, m_trace.contribution(step.partial));
    const std::vector<Operand> operands = {gradientOperand(partial.of),
                                           partialOperand(step.partial)};
    const std::vector<Formula> numbers = multipliedOut(
        step, operands, [](std::span<const double> shown) { return shown[0] * shown[1]; });
    step.substituted = Formula::row({numbers[0], dot(false), numbers[1]});
    step.operands = {operands[0].reference, operands[1].reference};
}

void StepMaker::fillPathSum(Step& step) const
{
    step.subject = {Meaning::Gradient, m_model.error(), step.wrt};
    step.symbol = gradientFormula(step.wrt);
    std::vector<Formula> symbols;
    std::vector<Operand> operands;
    for (const PartialId id : m_compiled.usesOf(step.wrt)) {
        const VariableId via = m_compiled.partial(id).of;
        if (!symbols.empty()) {
            symbols.push_back(Formula::op("+", true));
        }
        if (via != m_model.error()) {
            symbols.push_back(gradientFormula(via));
            symbols.push_back(dot(true));
        }
        symbols.push_back(partialFormulaOf(id));
        const Reference reference{Meaning::LocalPartial, via, step.wrt};
        operands.push_back({m_trace.contribution(id), false, reference});
        step.operands.push_back(reference);
    }
    setResult(step, m_trace.gradient(step.wrt));
    const auto add = [](std::span<const double> shown) {
        double sum = 0.0;
        for (const double contribution : shown) {
            sum += contribution;
        }
        return sum;
    };
    std::vector<Formula> row;
    for (Formula& number : multipliedOut(step, operands, add)) {
        if (!row.empty()) {
            row.push_back(Formula::op("+", true));
        }
        row.push_back(std::move(number));
    }
    step.formula = Formula::row(std::move(symbols));
    step.substituted = Formula::row(std::move(row));
}

void StepMaker::fillCheck(Step& step) const
{
    const Expression& expression = m_model.definitionOf(step.of).expression;
    step.subject = {Meaning::NewValue, step.of, noVariable};
    step.symbol = nameFormula(step.of, true);
    step.formula = m_compiled.primedFormula(step.of);
    setResult(step, m_trace.newValue(step.of));
    setUndefinedReason(step, expression);
    putIn(step, expression);
    step.operands = valuesIn(expression, true);
}

void StepMaker::setResult(Step& step, double value) const
{
    step.value = value;
    step.result = shownComputed(value, m_digits);
    const bool isUndefined = std::isnan(value);
    step.reason = isUndefined ? UndefinedReason::DependsOnUndefined : UndefinedReason::None;
}

void StepMaker::setUndefinedReason(Step& step, const Expression& expression) const
{
    if (!std::isnan(step.value)) {
        return;
    }
    const bool afterUpdate = step.act == Act::Check;
    const UndefinedReason reason = reasonWhyUndefined(expression, [&](const std::string& name) {
        const VariableId variable = m_model.find(name).value();
        return afterUpdate ? m_trace.newValue(variable) : m_trace.value(variable);
    });
    step.reason = reason == UndefinedReason::None ? UndefinedReason::DependsOnUndefined : reason;
}

void StepMaker::putIn(Step& step, const Expression& expression) const
{
    const bool afterUpdate = step.act == Act::Check;
    const auto operandOf = [&](const std::string& name) {
        return operandFor(m_model.find(name).value(), afterUpdate);
    };
    Substitution line = substitutedFormula(expression, operandOf, step.result, m_digits);
    step.substituted = std::move(line.formula);
    step.hasMoreDigits = line.hasMoreDigits;
}

Operand StepMaker::operandFor(VariableId variable, bool afterUpdate) const
{
    if (afterUpdate && m_compiled.changesWithUpdate(variable)) {
        return {m_trace.newValue(variable), false, {Meaning::NewValue, variable, noVariable}};
    }
    return {m_trace.value(variable),
            m_trace.isShownAsGiven(variable),
            {Meaning::Value, variable, noVariable}};
}

Operand StepMaker::gradientOperand(VariableId variable) const
{
    return {m_trace.gradient(variable), false, {Meaning::Gradient, m_model.error(), variable}};
}

Operand StepMaker::partialOperand(PartialId id) const
{
    const Partial& partial = m_compiled.partial(id);
    return {m_trace.partialValue(id),
            isShownAsGiven(partial),
            {Meaning::LocalPartial, partial.of, partial.wrt}};
}

bool StepMaker::isShownAsGiven(const Partial& partial) const
{
    if (partial.expression.operation() == Operation::Constant) {
        return true;
    }
    return partial.expression.operation() == Operation::Variable &&
           m_trace.isShownAsGiven(m_model.find(partial.expression.name()).value());
}

Formula StepMaker::nameFormula(VariableId variable, bool afterUpdate) const
{
    const Meaning meaning = afterUpdate ? Meaning::NewValue : Meaning::Value;
    return Formula::name(nameOf(variable), {meaning, variable, noVariable}, afterUpdate);
}

Formula StepMaker::gradientFormula(VariableId variable) const
{
    return partialFormula(nameOf(m_model.error()), nameOf(variable),
                          {Meaning::Gradient, m_model.error(), variable});
}

Formula StepMaker::partialFormulaOf(PartialId id) const
{
    const Partial& partial = m_compiled.partial(id);
    return partialFormula(nameOf(partial.of), nameOf(partial.wrt),
                          {Meaning::LocalPartial, partial.of, partial.wrt});
}

std::vector<Reference> StepMaker::valuesIn(const Expression& expression, bool afterUpdate) const
{
    std::vector<Reference> references;
    for (const std::string& name : variablesOf(expression)) {
        references.push_back(operandFor(m_model.find(name).value(), afterUpdate).reference);
    }
    return references;
}

std::vector<Formula> StepMaker::multipliedOut(Step& step, const std::vector<Operand>& operands,
                                              const Compute& compute) const
{
    const bool hasAll = std::none_of(operands.begin(), operands.end(),
                                     [](const Operand& it) { return std::isnan(it.value); });
    if (step.reason != UndefinedReason::None && hasAll) {
        step.reason = UndefinedReason::TooLarge;
    }
    const std::vector<ShownNumber> shown =
        operandsThatMultiplyOut(operands, compute, step.result, m_digits);
    step.hasMoreDigits = haveMoreDigits(shown, operands, m_digits);
    std::vector<Formula> formulas;
    for (std::size_t index = 0; index < operands.size(); ++index) {
        formulas.push_back(asOperand(shown[index], operands[index].reference));
    }
    return formulas;
}

}  // namespace backhand
