// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/trace.h"

#include "core/autodiff/forward_pass.h"
#include "core/formula/shown_number.h"
#include "core/trace/step_maker.h"
#include "core/training/optimizer.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <stdexcept>

namespace backhand {

namespace {

constexpr double undefinedValue = std::numeric_limits<double>::quiet_NaN();

double finiteOrNaN(double value)
{
    return std::isfinite(value) ? value : undefinedValue;
}

std::vector<double> resultsOf(const Tape& tape, std::span<const double> given)
{
    const Slots slots = forwardPass(tape, given);
    std::vector<double> results;
    results.reserve(tape.slotOf.size());
    for (const std::uint32_t slot : tape.slotOf) {
        results.push_back(slots[slot]);
    }
    return results;
}

/// Walks backward by the symbolic partials, step by step: what came from above times the local
/// partial, added up over all uses in the order of the steps.
class BackwardWalk {
public:
    BackwardWalk(const CompiledModel& compiled, const std::vector<double>& partialValues,
                 double gradientOfError)
        : contributions(partialValues.size(), 0.0),
          gradients(compiled.model().variables().size(), 0.0), m_compiled(compiled),
          m_partialValues(partialValues)
    {
        const std::vector<Definition>& definitions = compiled.model().definitions();
        gradients[compiled.model().error()] = gradientOfError;
        for (auto definition = definitions.rbegin(); definition != definitions.rend();
             ++definition) {
            passOn(definition->variable);
        }
    }

    std::vector<double> contributions;
    std::vector<double> gradients;

private:
    void passOn(VariableId definition)
    {
        const CompiledModel::PartialRange range = m_compiled.partialsOf(definition);
        for (PartialId id = range.first; id < range.end; ++id) {
            contributions[id] = finiteOrNaN(gradients[definition] * m_partialValues[id]);
            double& gradient = gradients[m_compiled.partial(id).wrt];
            gradient = finiteOrNaN(gradient + contributions[id]);
        }
    }

    const CompiledModel& m_compiled;
    const std::vector<double>& m_partialValues;
};

}  // namespace

Trace::Trace(std::shared_ptr<const CompiledModel> model, std::vector<double> given,
             UpdateStart update, std::vector<bool> computed)
    : m_compiled(std::move(model)), m_given(std::move(given)), m_update(std::move(update)),
      m_computed(std::move(computed))
{
    if (m_given.size() != m_compiled->model().givenCount()) {
        throw std::logic_error("A trace needs one number for each input, target and parameter.");
    }
    m_values = resultsOf(m_compiled->tape(), m_given);
    m_partialValues = resultsOf(m_compiled->partialTape(), m_values);
    for (PartialId id = 0; id < m_partialValues.size(); ++id) {
        // What has no value has no slope, even where the slope's own formula would give a number.
        m_partialValues[id] =
            std::isnan(value(m_compiled->partial(id).of)) ? undefinedValue : m_partialValues[id];
    }
    BackwardWalk walk(*m_compiled, m_partialValues, std::isnan(error()) ? undefinedValue : 1.0);
    m_contributions = std::move(walk.contributions);
    m_gradients = std::move(walk.gradients);
    makeUpdate();
    m_newValues = resultsOf(m_compiled->tape(), newGiven());
}

void Trace::makeUpdate()
{
    const std::vector<VariableId> parameters = model().withRole(Role::Parameter);
    m_update.optimizer.kind = m_compiled->options().optimizer;
    m_updateGradients = m_update.summedGradients;
    if (m_updateGradients.empty()) {
        std::transform(parameters.begin(), parameters.end(), std::back_inserter(m_updateGradients),
                       [this](VariableId parameter) { return gradient(parameter); });
    }
    std::for_each(m_updateGradients.begin(), m_updateGradients.end(),
                  [](double& gradient) { gradient = finiteOrNaN(gradient); });
    m_update.moments.resize(momentCount(m_update.optimizer.kind, parameters.size()), 0.0);
    m_newMoments = m_update.moments;
    m_newParameters.assign(m_given.end() - static_cast<std::ptrdiff_t>(parameters.size()),
                           m_given.end());
    const TrainingSettings settings{m_update.learningRate, m_update.optimizer};
    applyOptimizer(settings, m_update.number, m_updateGradients, m_newParameters, m_newMoments);
}

bool Trace::isGiven(VariableId variable) const
{
    const std::size_t parameters = m_computed.size();
    const std::size_t firstParameter = model().givenCount() - parameters;
    const bool isComputed = model().isDefined(variable) ||
                            (variable >= firstParameter && m_computed[variable - firstParameter]);
    return !isComputed;
}

bool Trace::isShownAsGiven(VariableId variable) const
{
    return isGiven(variable) && !isLong(shownGiven(value(variable)));
}

std::vector<double> Trace::newGiven() const
{
    std::vector<double> given = m_given;
    std::transform(m_newParameters.begin(), m_newParameters.end(),
                   given.end() - static_cast<std::ptrdiff_t>(m_newParameters.size()), finiteOrNaN);
    return given;
}

std::size_t Trace::momentIndex(OptimizerQuantity quantity, VariableId parameter) const
{
    const bool isSecond = quantity == OptimizerQuantity::SecondMoment ||
                          quantity == OptimizerQuantity::CorrectedSecondMoment;
    return parameterIndex(parameter) + (isSecond ? m_newParameters.size() : 0);
}

double Trace::quantity(OptimizerQuantity quantity, VariableId parameter) const
{
    const double moment = m_newMoments.at(momentIndex(quantity, parameter));
    const bool isCorrected = quantity == OptimizerQuantity::CorrectedFirstMoment ||
                             quantity == OptimizerQuantity::CorrectedSecondMoment;
    const double decay = decayOf(m_update.optimizer, quantity);
    return finiteOrNaN(isCorrected ? moment / averagedShare(decay, m_update.number) : moment);
}

double Trace::quantityBefore(OptimizerQuantity quantity, VariableId parameter) const
{
    return m_update.moments.at(momentIndex(quantity, parameter));
}

double Trace::stepValue(std::size_t number) const
{
    const PlannedStep& step = m_compiled->steps().at(number - 1);
    switch (step.kind) {
    case StepKind::Value: return value(step.of);
    case StepKind::LocalPartial: return partialValue(step.partial);
    case StepKind::Product: return contribution(step.partial);
    case StepKind::PathSum: return gradient(step.wrt);
    case StepKind::SampleSum: return updateGradient(step.wrt);
    case StepKind::Optimizer: return quantity(step.quantity, step.of);
    case StepKind::Update:
    case StepKind::Check: return newValue(step.of);
    }
    throw std::logic_error("Every kind of step has its number.");
}

Step Trace::step(std::size_t number, int digits) const
{
    return StepMaker(*this, digits).make(number);
}

Step Trace::recomputed(VariableId definition, int digits) const
{
    return StepMaker(*this, digits).makeRecomputed(definition);
}

}  // namespace backhand
