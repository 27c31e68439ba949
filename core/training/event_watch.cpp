// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/event_watch.h"

#include "core/autodiff/backward_pass.h"
#include "core/autodiff/slopes.h"
#include "core/expression/parser.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace backhand {

namespace {

/// Which slots change with a parameter: what is flat elsewhere is of no matter.
std::vector<bool> changingSlots(const Tape& tape, std::size_t firstParameter)
{
    std::vector<bool> changes(tape.slotCount(), false);
    std::fill(changes.begin() + static_cast<std::ptrdiff_t>(firstParameter),
              changes.begin() + static_cast<std::ptrdiff_t>(tape.givenCount), true);
    for (const Tape::Instruction& instruction : tape.instructions) {
        changes[instruction.result] = changes[instruction.a] || changes[instruction.b];
    }
    return changes;
}

std::optional<EventKind> watchedKind(Operation operation)
{
    switch (operation) {
    case Operation::Sigmoid:
    case Operation::Tanh: return EventKind::Saturated;
    case Operation::Relu: return EventKind::DeadRelu;
    default: return std::nullopt;
    }
}

/// What must stay small for the function to pass nothing on: its slope, or a relu's input.
double measureOf(Operation operation, double input)
{
    switch (operation) {
    case Operation::Sigmoid: return applyOperation(Operation::SigmoidSlope, input, 0.0);
    case Operation::Tanh: return applyOperation(Operation::TanhSlope, input, 0.0);
    default: return input;
    }
}

bool passesNothing(EventKind kind, double measure)
{
    return kind == EventKind::DeadRelu ? measure <= 0.0 : measure < saturatedSlope;
}

}  // namespace

bool hasRisen(double before, double after)
{
    return after - before > 1e-9 * std::abs(before) && after - before > 1e-12;
}

std::optional<Notice> overshoot(double before, double after)
{
    const bool isOne = std::isfinite(before) && std::isfinite(after) && hasRisen(before, after);
    return isOne ? std::optional<Notice>({EventKind::Overshoot, noVariable, before, after})
                 : std::nullopt;
}

std::optional<Notice> refusedParameter(std::span<const double> before,
                                       std::span<const double> tried, VariableId firstParameter)
{
    for (std::size_t index = 0; index < tried.size(); ++index) {
        const bool isAllowed = std::abs(tried[index]) <= maximumMagnitude;  // false for NaN
        if (!isAllowed) {
            const VariableId parameter = firstParameter + static_cast<VariableId>(index);
            return Notice{EventKind::Stopped, parameter, before[index], tried[index]};
        }
    }
    return std::nullopt;
}

EventWatch::EventWatch(const Tape& tape, const TrainingData& data, SampleOrder order)
    : m_tape(tape), m_data(data), m_isBatch(order == SampleOrder::Batch), m_given(tape.givenCount),
      m_slots(tape.slotCount()), m_adjoints(tape.slotCount()),
      m_sums(tape.givenCount - data.rowWidth())
{
    findGroups();
    m_notices.reserve(m_groups.size() + 1);
}

/// Results stand in the order of the definitions, so that an instruction belongs to the first
/// definition whose result is not before its own.
void EventWatch::findGroups()
{
    const std::vector<bool> changes = changingSlots(m_tape, m_data.rowWidth());
    auto definition = static_cast<VariableId>(m_tape.givenCount);
    for (const Tape::Instruction& instruction : m_tape.instructions) {
        while (m_tape.slotOf[definition] < instruction.result) {
            ++definition;
        }
        const std::optional<EventKind> kind = watchedKind(instruction.operation);
        if (kind && changes[instruction.a]) {
            addFunction(*kind, definition, instruction);
        }
    }
}

void EventWatch::addFunction(EventKind kind, VariableId definition,
                             const Tape::Instruction& instruction)
{
    const bool isNext = !m_groups.empty() && m_groups.back().kind == kind &&
                        m_groups.back().definition == definition;
    if (!isNext) {
        m_groups.push_back({kind, definition, m_functions.size(), m_functions.size()});
    }
    m_functions.push_back({instruction.operation, instruction.a});
    m_groups.back().end = m_functions.size();
}

std::span<const Notice> EventWatch::look(std::span<const double> parameters,
                                         std::optional<double> error)
{
    m_notices.clear();
    lookAtFunctions(parameters);
    if (error && std::abs(*error) > leastErrorToLower) {
        lookAtGradient(parameters, *error);
    }
    return m_notices;
}

double EventWatch::errorOf(std::span<const double> parameters, std::size_t sample)
{
    forward(parameters, sample);
    return m_slots[m_tape.slotOf.back()];
}

void EventWatch::forward(std::span<const double> parameters, std::size_t sample)
{
    const std::span<const double> row = m_data.row(sample);
    std::copy(parameters.begin(), parameters.end(),
              std::copy(row.begin(), row.end(), m_given.begin()));
    forwardPass(m_tape, m_given, m_slots);
}

void EventWatch::lookAtFunctions(std::span<const double> parameters)
{
    for (Group& group : m_groups) {
        group.isSo = true;
        group.most = -std::numeric_limits<double>::infinity();
    }
    const auto isSo = [](const Group& group) { return group.isSo; };
    for (std::size_t sample = 0; sample < m_data.rowCount(); ++sample) {
        if (std::none_of(m_groups.begin(), m_groups.end(), isSo)) {
            return;
        }
        forward(parameters, sample);
        std::for_each(m_groups.begin(), m_groups.end(), [this](Group& group) {
            if (group.isSo) {
                lookAtGroup(group);
            }
        });
    }
    for (const Group& group : m_groups) {
        if (group.isSo) {
            m_notices.push_back({group.kind, group.definition, 0.0, group.most});
        }
    }
}

void EventWatch::lookAtGroup(Group& group)
{
    for (std::size_t index = group.first; index < group.end; ++index) {
        const WatchedFunction& function = m_functions[index];
        const double measure = measureOf(function.operation, m_slots[function.input]);
        group.isSo = group.isSo && passesNothing(group.kind, measure);  // false for NaN
        group.most = std::max(group.most, measure);
    }
}

void EventWatch::lookAtGradient(std::span<const double> parameters, double error)
{
    const double largest = parameters.empty() ? 1.0 : largestGradient(parameters);
    if (largest < zeroGradient) {  // false for NaN
        m_notices.push_back({EventKind::ZeroGradient, noVariable, error, largest});
    }
}

/// Of what an update subtracts: the sum over a batch; else of any sample, and no more of them are
/// looked at than it takes to find one that is not 0.
double EventWatch::largestGradient(std::span<const double> parameters)
{
    double largest = 0.0;
    const auto meet = [&largest](double gradient) {
        largest = std::isnan(gradient) ? gradient : std::max(largest, std::abs(gradient));
    };
    std::fill(m_sums.begin(), m_sums.end(), 0.0);
    for (std::size_t sample = 0; sample < m_data.rowCount() && largest < zeroGradient; ++sample) {
        forward(parameters, sample);
        backwardPass(m_tape, m_slots, m_adjoints);
        for (std::size_t index = 0; index < parameters.size(); ++index) {
            const double gradient = m_adjoints[m_data.rowWidth() + index];
            m_sums[index] += gradient;
            if (!m_isBatch) {
                meet(gradient);
            }
        }
    }
    if (m_isBatch) {
        std::for_each(m_sums.begin(), m_sums.end(), meet);
    }
    return largest;
}

}  // namespace backhand
