// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/training_plan.h"

#include <vector>

namespace backhand {

/// What becomes of the gradient of a layer's parameter.
enum class GradientUse {
    Apply,  ///< parameter -= rate * gradient, at once
    Store,  ///< it replaces the parameter's adjoint
    Add     ///< it is added to the parameter's adjoint
};

/// What the stages of one step work on.
struct StageMemory {
    double* values;    ///< one a place of the plan
    double* adjoints;  ///< d error / d value
    const TrainingPlan* plan;
    double rate = 0.0;   ///< for GradientUse::Apply
    double guard = 0.0;  ///< NaN as soon as a sum or a result was not finite
    double moves = 0.0;  ///< at least the sum of |gradient| of each layer's parameter so far
};

/// Works on the stage that it is given, and reads its own numbers from there. One that does two
/// stages at once takes the next one too.
using StageFunction = void (*)(const TrainingStage* stage, StageMemory& memory);

struct StageCall {
    StageFunction function;
    const TrainingStage* stage;
};

/// What one training step calls on the stages of a plan, which must outlive it: forward, then
/// backward. The last stage's forward and backward pass are one call where it is one neuron with
/// its square.
std::vector<StageCall> stepCalls(const TrainingPlan& plan, GradientUse use);

/// The calls of the forward pass alone.
std::vector<StageCall> forwardCalls(const TrainingPlan& plan);

/// The plan ends in one neuron whose square is the error, and nothing else uses it.
bool endsInNeuron(const TrainingPlan& plan);

}  // namespace backhand
