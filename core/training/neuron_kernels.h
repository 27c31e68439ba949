// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/error_extremes.h"
#include "core/training/stage_kernels.h"
#include "core/training/training_data.h"

namespace backhand {

/// What a whole run of one neuron works on.
struct NeuronRun {
    const TrainingStage* stage;  ///< the neuron; the next one is its square
    const TrainingData* data;
    SampleCursor* cursor;  ///< of updates
    std::uint64_t count;   ///< of samples: updates, or the first rows
    ErrorExtremes* extremes;
};

using NeuronFunction = void (*)(const NeuronRun& run, StageMemory& memory);

/// A plan that is one neuron of at most four inputs with its square, and nothing else: then its
/// samples are taken in one loop, and its parameters do not leave the registers meanwhile.
bool isOneNeuron(const TrainingPlan& plan);

/// For such a plan. GradientUse::Apply: an update a sample; else what all samples add to the
/// gradients.
NeuronFunction neuronFunction(const TrainingStage& neuron, GradientUse use);

/// The error summed over the first `count` rows, put where the square's error stands; cursor and
/// extremes are not used.
NeuronFunction neuronErrors(const TrainingStage& neuron);

}  // namespace backhand
