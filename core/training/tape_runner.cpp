// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/tape_runner.h"

#include "core/autodiff/backward_pass.h"
#include "core/expression/parser.h"
#include "core/training/optimizer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace backhand {

TapeRunner::TapeRunner(const Tape& tape, const TrainingData& data, TrainingSettings settings)
    : m_tape(tape), m_data(data), m_settings(settings), m_given(tape.givenCount),
      m_slots(tape.slotCount()), m_adjoints(tape.slotCount())
{
}

void TapeRunner::forward(std::span<const double> parameters, std::size_t sample)
{
    const std::span<const double> row = m_data.row(sample);
    std::copy(parameters.begin(), parameters.end(),
              std::copy(row.begin(), row.end(), m_given.begin()));
    forwardPass(m_tape, m_given, m_slots);
}

std::span<const double> TapeRunner::gradients(std::span<const double> parameters,
                                              std::size_t sample)
{
    forward(parameters, sample);
    backwardPass(m_tape, m_slots, m_adjoints);
    return std::span<const double>(m_adjoints).subspan(m_data.rowWidth(), parameters.size());
}

UpdateRefusal TapeRunner::update(std::uint64_t update, std::span<double> parameters,
                                 std::span<double> moments)
{
    const bool isBatch = m_settings.order == SampleOrder::Batch;
    const std::size_t first =
        sampleOfUpdate(update, m_data.rowCount(), m_settings.order, m_settings.seed);
    const std::size_t end = isBatch ? m_data.rowCount() : first + 1;
    m_sums.assign(parameters.size(), 0.0);
    m_extremes = {};
    for (std::size_t sample = first; sample < end; ++sample) {
        const std::span<const double> ofSample = gradients(parameters, sample);
        m_extremes.meet(error());
        std::transform(m_sums.begin(), m_sums.end(), ofSample.begin(), m_sums.begin(),
                       [](double sum, double gradient) { return sum + gradient; });
    }
    m_tried.assign(parameters.begin(), parameters.end());
    m_triedMoments.assign(moments.begin(), moments.end());
    applyOptimizer(m_settings, update, m_sums, m_tried, m_triedMoments);
    for (const double parameter : m_tried) {
        if (std::isnan(parameter)) {
            return UpdateRefusal::UndefinedGradient;
        }
        if (std::abs(parameter) > maximumMagnitude) {
            return UpdateRefusal::OutOfRange;
        }
    }
    const auto isFinite = [](double moment) { return std::isfinite(moment); };
    if (!std::all_of(m_triedMoments.begin(), m_triedMoments.end(), isFinite)) {
        return UpdateRefusal::UndefinedGradient;  // a square of a gradient can be too large
    }
    std::copy(m_tried.begin(), m_tried.end(), parameters.begin());
    std::copy(m_triedMoments.begin(), m_triedMoments.end(), moments.begin());
    return UpdateRefusal::None;
}

double TapeRunner::summedError(std::span<const double> parameters)
{
    double sum = 0.0;
    for (std::size_t sample = 0; sample < m_data.rowCount(); ++sample) {
        forward(parameters, sample);
        sum += error();
    }
    return std::isfinite(sum) ? sum : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace backhand
