// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/stage_kernels.h"

namespace backhand {

/// sums = W in + bias, outputs = activation(sums), and the slopes there.
StageFunction layerForward(const TrainingStage& stage);

/// From the adjoints of the outputs to those of the inputs and the gradients of weights and biases.
StageFunction layerBackward(const TrainingStage& stage, GradientUse use);

/// One neuron and the square of its error, the next stage: forward and backward in one go.
StageFunction lastNeuron(const TrainingStage& neuron, GradientUse use);

}  // namespace backhand
