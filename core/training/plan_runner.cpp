// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/plan_runner.h"

#include "core/expression/parser.h"
#include "core/training/optimizer.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace backhand {

namespace {

GradientUse useFor(const TrainingSettings& settings)
{
    if (settings.order == SampleOrder::Batch) {
        return GradientUse::Add;
    }
    return settings.optimizer.kind == OptimizerKind::GradientDescent ? GradientUse::Apply
                                                                     : GradientUse::Store;
}

/// The largest magnitude; NaN where one is NaN.
double largestOf(std::span<const double> numbers)
{
    double largest = 0.0;
    for (const double number : numbers) {
        if (std::isnan(number)) {
            return number;
        }
        largest = std::max(largest, std::abs(number));
    }
    return largest;
}

}  // namespace

PlanRunner::PlanRunner(const Tape& tape, const TrainingData& data, TrainingSettings settings)
    : m_data(data), m_settings(settings), m_plan(std::make_unique<const TrainingPlan>(planTraining(
                                              tape, tape.givenCount - m_data.rowWidth()))),
      m_use(useFor(settings)), m_step(stepCalls(*m_plan, m_use)), m_forward(forwardCalls(*m_plan)),
      m_values(m_plan->initial), m_adjoints(m_plan->size(), 0.0),
      m_moments(momentCount(settings.optimizer.kind, m_plan->parameters.size()), 0.0),
      m_memory{m_values.data(), m_adjoints.data(), m_plan.get()}
{
    if (isOneNeuron(*m_plan)) {
        const TrainingStage& neuron = m_plan->stages.front();
        m_neuron = m_use == GradientUse::Store ? nullptr : neuronFunction(neuron, m_use);
        m_neuronErrors = neuronErrors(neuron);
    }
}

std::span<double> PlanRunner::parameters()
{
    return {m_values.data() + m_plan->firstParameter, m_plan->parameters.size()};
}

std::span<const double> PlanRunner::parameters() const
{
    return {m_values.data() + m_plan->firstParameter, m_plan->parameters.size()};
}

void PlanRunner::load(std::span<const double> parameters, std::span<const double> moments)
{
    const std::size_t count = m_plan->parameters.size();
    assert(parameters.size() == count && moments.size() == m_moments.size());
    for (std::size_t index = 0; index < count; ++index) {
        const std::uint32_t place = m_plan->parameters[index];
        m_values[place] = parameters[index];
        for (std::size_t block = 0; block < moments.size(); block += count) {
            m_moments[block + place - m_plan->firstParameter] = moments[block + index];
        }
    }
    m_memory.guard = 0.0;
    m_memory.moves = 0.0;
    m_extremes = {};
    m_isWithin = true;
    m_largestAtStart = largestOf(this->parameters());
}

void PlanRunner::store(std::span<double> parameters, std::span<double> moments) const
{
    const std::size_t count = m_plan->parameters.size();
    for (std::size_t index = 0; index < count; ++index) {
        const std::uint32_t place = m_plan->parameters[index];
        parameters[index] = m_values[place];
        for (std::size_t block = 0; block < moments.size(); block += count) {
            moments[block + index] = m_moments[block + place - m_plan->firstParameter];
        }
    }
}

void PlanRunner::run(std::uint64_t from, std::uint64_t count)
{
    m_memory.rate = m_settings.learningRate;
    if (m_settings.order == SampleOrder::Batch) {
        runBatches(from, count);
    } else {
        runSamples(from, count);
    }
}

double PlanRunner::summedError()
{
    if (m_neuronErrors != nullptr) {
        m_neuronErrors({m_plan->stages.data(), &m_data, nullptr, m_data.rowCount(), nullptr},
                       m_memory);
        return m_values[m_plan->error];
    }
    double sum = 0.0;
    for (std::size_t row = 0; row < m_data.rowCount(); ++row) {
        call(m_forward, m_data.rowStart(row));
        sum += m_values[m_plan->error];
    }
    return sum;
}

bool PlanRunner::isSound() const
{
    const double reach = m_largestAtStart + m_memory.rate * m_memory.moves;
    return m_memory.guard == 0.0 && m_isWithin && reach <= maximumMagnitude;
}

bool PlanRunner::isSoundUpdate() const
{
    return m_memory.guard == 0.0 && m_isWithin && largestOf(parameters()) <= maximumMagnitude;
}

void PlanRunner::clearShared()
{
    std::fill(m_adjoints.begin() + m_plan->firstShared, m_adjoints.begin() + m_plan->endOfShared,
              0.0);
    m_adjoints[m_plan->error] = 1.0;
}

void PlanRunner::call(std::span<const StageCall> calls, const double* row)
{
    std::copy_n(row, m_plan->rowWidth, m_values.data());
    for (const StageCall& call : calls) {
        call.function(call.stage, m_memory);
    }
}

void PlanRunner::stepOn(const double* row)
{
    call(m_step, row);
    m_extremes.meet(m_values[m_plan->error]);
}

bool PlanRunner::runNeuron(SampleCursor cursor, std::uint64_t count)
{
    if (m_neuron != nullptr) {
        m_neuron({m_plan->stages.data(), &m_data, &cursor, count, &m_extremes}, m_memory);
    }
    return m_neuron != nullptr;
}

void PlanRunner::runSamples(std::uint64_t from, std::uint64_t count)
{
    SampleCursor cursor(from + 1, m_data.rowCount(), m_settings.order, m_settings.seed);
    if (runNeuron(cursor, count)) {
        return;
    }
    const bool hasShared = m_plan->firstShared != m_plan->endOfShared;
    for (std::uint64_t update = from + 1; update <= from + count; ++update) {
        if (hasShared) {
            clearShared();
        }
        stepOn(m_data.rowStart(cursor.next()));
        if (m_use == GradientUse::Apply) {
            applyLoose();
        } else {
            applyGradients(update);
        }
    }
}

/// The gradient is summed over all samples, in their order.
void PlanRunner::runBatches(std::uint64_t from, std::uint64_t count)
{
    const auto firstTemporary = m_adjoints.begin() + m_plan->endOfParameters;
    for (std::uint64_t update = from + 1; update <= from + count; ++update) {
        std::fill(m_adjoints.begin() + m_plan->firstParameter, firstTemporary, 0.0);
        const SampleCursor fromFirst(1, m_data.rowCount(), SampleOrder::Cyclic, 0);
        const std::size_t rows = runNeuron(fromFirst, m_data.rowCount()) ? 0 : m_data.rowCount();
        for (std::size_t row = 0; row < rows; ++row) {
            std::fill(firstTemporary, m_adjoints.begin() + m_plan->endOfShared, 0.0);
            m_adjoints[m_plan->error] = 1.0;
            stepOn(m_data.rowStart(row));
        }
        applyGradients(update);
    }
}

void PlanRunner::applyGradients(std::uint64_t update)
{
    const std::span<const double> gradients(m_adjoints.data() + m_plan->firstParameter,
                                            m_plan->parameters.size());
    applyOptimizer(m_settings, update, gradients, parameters(), m_moments);
    m_isWithin = m_isWithin && largestOf(parameters()) <= maximumMagnitude &&
                 std::isfinite(largestOf(m_moments));
    m_memory.moves = 0.0;  // all were looked at
    m_largestAtStart = 0.0;
}

void PlanRunner::applyLoose()
{
    for (std::uint32_t place = m_plan->firstLooseParameter; place < m_plan->endOfParameters;
         ++place) {
        const double move = m_adjoints[place];
        m_values[place] -= m_memory.rate * move;
        m_memory.moves += std::abs(move);
    }
}

}  // namespace backhand
