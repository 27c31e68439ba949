// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/error_extremes.h"
#include "core/training/neuron_kernels.h"
#include "core/training/stage_kernels.h"
#include "core/training/training_data.h"
#include "core/training/training_settings.h"

#include <memory>
#include <span>
#include <vector>

namespace backhand {

/// Makes updates by a training plan, without allocation. It trusts its numbers: whoever asks for
/// updates looks at isSound() afterwards and takes them back where it is false.
class PlanRunner {
public:
    /// `data` must outlive it.
    PlanRunner(const Tape& tape, const TrainingData& data, TrainingSettings settings);
    PlanRunner(const PlanRunner&) = delete;  // its memory is pointed to
    PlanRunner& operator=(const PlanRunner&) = delete;

    /// In declared order; moments as momentCount() says, in that order too.
    void load(std::span<const double> parameters, std::span<const double> moments);
    void store(std::span<double> parameters, std::span<double> moments) const;

    /// Makes updates number `from` + 1 to `from` + `count`.
    void run(std::uint64_t from, std::uint64_t count);

    /// The error summed over all samples in their order, at the parameters reached; isSoundUpdate()
    /// then says whether everything was finite.
    double summedError();

    /// In all updates since the last load() everything was finite, and no parameter can have left
    /// ±maximumMagnitude in between. False is no proof that one did.
    bool isSound() const;
    /// The same where one update was made: with certainty.
    bool isSoundUpdate() const;
    /// The errors of the samples that these updates took, each before its update.
    const ErrorExtremes& extremes() const { return m_extremes; }

private:
    std::span<double> parameters();
    std::span<const double> parameters() const;
    void call(std::span<const StageCall> calls, const double* row);
    void stepOn(const double* row);
    void clearShared();
    bool runNeuron(SampleCursor cursor, std::uint64_t count);
    void runSamples(std::uint64_t from, std::uint64_t count);
    void runBatches(std::uint64_t from, std::uint64_t count);
    void applyGradients(std::uint64_t update);
    void applyLoose();

    const TrainingData& m_data;
    TrainingSettings m_settings;
    std::unique_ptr<const TrainingPlan> m_plan;  ///< the functions point into it
    GradientUse m_use;
    std::vector<StageCall> m_step;
    std::vector<StageCall> m_forward;
    NeuronFunction m_neuron = nullptr;  ///< where the plan is one neuron
    NeuronFunction m_neuronErrors = nullptr;
    std::vector<double> m_values;
    std::vector<double> m_adjoints;
    std::vector<double> m_moments;  ///< in the plan's order
    StageMemory m_memory;
    ErrorExtremes m_extremes;
    double m_largestAtStart = 0.0;
    bool m_isWithin = true;  ///< all parameters, after each update that was looked at
};

}  // namespace backhand
