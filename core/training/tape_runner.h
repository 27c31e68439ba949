// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/forward_pass.h"
#include "core/training/error_extremes.h"
#include "core/training/training_data.h"
#include "core/training/training_settings.h"
#include "core/training/update_refusal.h"

#include <span>
#include <vector>

namespace backhand {

/// Makes updates by the tape, one by one, and says why one cannot be made: the measure of what
/// PlanRunner does.
class TapeRunner {
public:
    /// `tape` and `data` must outlive it.
    TapeRunner(const Tape& tape, const TrainingData& data, TrainingSettings settings);

    /// Makes update number `update` (from 1). Where it cannot be made nothing changes.
    UpdateRefusal update(std::uint64_t update, std::span<double> parameters,
                         std::span<double> moments);

    /// What the last update would have made of the parameters, were it refused or not.
    std::span<const double> tried() const { return m_tried; }

    /// The errors of the samples of the last update.
    const ErrorExtremes& extremes() const { return m_extremes; }

    /// d error / d parameter for one sample, in declared order; NaN where undefined.
    std::span<const double> gradients(std::span<const double> parameters, std::size_t sample);
    /// Of the sample that gradients() was asked for last; NaN where undefined.
    double error() const { return m_slots[m_tape.slotOf.back()]; }

    /// The error summed over all samples in their order; NaN where undefined or too large.
    double summedError(std::span<const double> parameters);

private:
    void forward(std::span<const double> parameters, std::size_t sample);

    const Tape& m_tape;
    const TrainingData& m_data;
    TrainingSettings m_settings;
    std::vector<double> m_given;
    Slots m_slots;
    Slots m_adjoints;
    std::vector<double> m_sums;
    std::vector<double> m_tried;
    std::vector<double> m_triedMoments;
    ErrorExtremes m_extremes;
};

}  // namespace backhand
