// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/definition_picture.h"

#include "core/autodiff/forward_pass.h"
#include "core/formula/expression_formula.h"
#include "ui/scene/sampled_curve.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr std::size_t mostBars = 5;

/// The terms of a sum, with their signs.
void collectTerms(const Expression& expression, bool isNegative, std::vector<Expression>& terms)
{
    const Operation operation = expression.operation();
    if (operation == Operation::Add || operation == Operation::Subtract) {
        const bool turns = operation == Operation::Subtract;
        collectTerms(expression.operand(0), isNegative, terms);
        collectTerms(expression.operand(1), isNegative != turns, terms);
        return;
    }
    terms.push_back(isNegative ? Expression::unary(Operation::Negate, expression) : expression);
}

/// How far from 0 a curve is shown at least, so that its form can be seen.
double leastReach(Operation operation)
{
    switch (operation) {
    case Operation::Sigmoid:
    case Operation::Softplus: return 5.0;
    case Operation::Tanh:
    case Operation::Relu:
    case Operation::Abs:
    case Operation::Ln:
    case Operation::Sqrt: return 3.0;
    case Operation::Exp: return 2.0;
    case Operation::Sin:
    case Operation::Cos: return 4.0;
    default: return 1.0;
    }
}

Formula nameFormula(const Model& model, VariableId variable)
{
    return Formula::name(model.variable(variable).name, {Meaning::Value, variable, noVariable});
}

}  // namespace

PictureMaker::PictureMaker(const CompiledModel& model, VariableId definition)
    : m_definition(definition)
{
    const Expression& expression = model.model().definitionOf(definition).expression;
    collectTerms(expression, false, m_terms);
    if (m_terms.size() < 2 || m_terms.size() > mostBars) {
        m_terms.clear();
    }
    std::vector<Expression> results = {expression};
    for (const Expression& term : m_terms) {
        results.push_back(term);
        m_termFormulas.push_back(symbolicFormula(term, model.model()));
    }
    m_inputs = model.model().definitionOf(definition).inputs;
    m_tape = compileExpressions(model.model(), m_inputs, results);
}

std::vector<double> PictureMaker::valuesOf(const Frame& frame, bool isNew) const
{
    std::vector<double> values;
    for (const VariableId input : m_inputs) {
        values.push_back(isNew ? frame.trace.newValue(input) : frame.trace.value(input));
    }
    return values;
}

PictureMaker::Axis PictureMaker::axisFor(const Frame& frame) const
{
    const CompiledModel& compiled = frame.compiled();
    if (frame.step() != 0) {
        const PlannedStep& step = compiled.steps()[frame.step() - 1];
        if (step.partial != noPartial && compiled.partial(step.partial).of == m_definition) {
            return {compiled.partial(step.partial).wrt, step.partial, true};
        }
    }
    const CompiledModel::PartialRange range = compiled.partialsOf(m_definition);
    if (range.first != range.end) {
        return {compiled.partial(range.first).wrt, range.first, false};
    }
    const std::vector<VariableId>& inputs = frame.model().definitionOf(m_definition).inputs;
    return {inputs.empty() ? noVariable : inputs.front(), noPartial, false};
}

Picture PictureMaker::make(const Frame& frame) const
{
    const Axis axis = axisFor(frame);
    Picture picture;
    picture.lit = axis.isStepped;
    if (!m_terms.empty() && !axis.isStepped) {
        addBars(frame, picture);
    } else if (axis.variable != noVariable) {
        addCurve(frame, axis, picture);
    }
    return picture;
}

void PictureMaker::addBars(const Frame& frame, Picture& picture) const
{
    const bool isKnown = frame.reached(frame.compiled().valueStep(m_definition));
    const Slots numbers = forwardPass(m_tape, valuesOf(frame, frame.isChecked()));
    for (std::size_t index = 0; index < m_terms.size(); ++index) {
        const double value = numbers[m_tape.slotOf[index + 1]];
        const bool isShown = isKnown && std::isfinite(value);
        const ShownNumber shown = shownComputed(value, std::min(frame.digits(), 4));
        picture.bars.push_back(
            {m_termFormulas[index], isShown ? value : 0.0,
             isShown ? QString::fromStdString(shown.text()) : QStringLiteral("?")});
    }
}

std::optional<QPointF> PictureMaker::newDot(const Frame& frame, const Picture& picture,
                                            VariableId along) const
{
    const CompiledModel& compiled = frame.compiled();
    const bool isSameCurve = std::ranges::none_of(m_inputs, [&](VariableId input) {
        return input != along && compiled.changesWithUpdate(input);
    });
    if (!frame.isChecked() || !isSameCurve || !compiled.changesWithUpdate(along)) {
        return std::nullopt;
    }
    const QPointF place(frame.trace.newValue(along), frame.trace.newValue(m_definition));
    const bool isSeen = place.x() >= picture.left && place.x() <= picture.right;
    return isSeen && std::isfinite(place.y()) ? std::optional<QPointF>(place) : std::nullopt;
}

void PictureMaker::addCurve(const Frame& frame, const Axis& axis, Picture& picture) const
{
    const Model& model = frame.model();
    std::vector<double> values = valuesOf(frame);
    const auto along = static_cast<std::size_t>(
        std::find(m_inputs.begin(), m_inputs.end(), axis.variable) - m_inputs.begin());
    const double here = values[along];
    const double centre = std::isfinite(here) ? here : 0.0;
    const double reach =
        std::max(1.25 * std::abs(centre),
                 leastReach(model.definitionOf(m_definition).expression.operation()));
    picture.left = -reach;
    picture.right = reach;
    picture.across = nameFormula(model, axis.variable);
    picture.up = nameFormula(model, m_definition);
    Slots numbers(m_tape.slotCount());
    const auto function = [&](double x) {
        values[along] = x;
        forwardPass(m_tape, values, numbers);
        return numbers[m_tape.slotOf.front()];
    };
    const double value = frame.trace.value(m_definition);
    if (frame.reached(frame.compiled().valueStep(m_definition)) && std::isfinite(value) &&
        std::isfinite(here)) {
        picture.dot = QPointF(here, value);
    }
    picture.newDot = newDot(frame, picture, axis.variable);
    double highest = picture.dot ? picture.dot->y() : 0.0;
    if (picture.newDot && std::abs(picture.newDot->y()) > std::abs(highest)) {
        highest = picture.newDot->y();
    }
    picture.curve = sampledCurve(function, picture.left, picture.right, 1.1 * highest);
    if (picture.dot && axis.partial != noPartial &&
        frame.reached(frame.compiled().partialStep(axis.partial))) {
        const double slope = frame.trace.partialValue(axis.partial);
        picture.slope = std::isfinite(slope) ? std::optional<double>(slope) : std::nullopt;
    }
}

}  // namespace backhand
