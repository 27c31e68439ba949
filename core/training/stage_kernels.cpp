// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/stage_kernels.h"

#include "core/training/activation.h"
#include "core/training/layer_kernels.h"
#include "core/training/operation_kernels.h"

#include <cstddef>

namespace backhand {

namespace {

/// error = coefficient * squares, each taken by itself or the sum of them.
void squaresForward(const TrainingStage* stage, StageMemory& memory)
{
    const double* predictions = memory.values + stage->inputs;
    const double* targets = memory.values + stage->targets;
    const double each = stage->isBeforeSum ? 1.0 : stage->coefficient;
    double sum = 0.0;
    for (std::size_t index = 0; index < stage->width; ++index) {
        const double difference = predictions[index] - targets[index];
        const double square = each * (difference * difference);
        sum = index == 0 ? square : sum + square;
    }
    const double error = stage->isBeforeSum ? stage->coefficient * sum : sum;
    memory.values[stage->error] = error;
    memory.guard += 0.0 * error;
}

/// d error / d prediction = coefficient * 2 (prediction - target).
void squaresBackward(const TrainingStage* stage, StageMemory& memory)
{
    const double* predictions = memory.values + stage->inputs;
    const double* targets = memory.values + stage->targets;
    double* adjoints = memory.adjoints + stage->inputs;
    for (std::size_t index = 0; index < stage->width; ++index) {
        const double slope = stage->coefficient * (2.0 * (predictions[index] - targets[index]));
        adjoints[index] = stage->addsToInputs ? adjoints[index] + slope : slope;
    }
}

StageFunction forwardOf(const TrainingStage& stage)
{
    switch (stage.kind) {
    case TrainingStage::Kind::Layer: return layerForward(stage);
    case TrainingStage::Kind::Squares: return squaresForward;
    case TrainingStage::Kind::Operations: break;
    }
    return operationsForward;
}

StageFunction backwardOf(const TrainingStage& stage, GradientUse use)
{
    switch (stage.kind) {
    case TrainingStage::Kind::Layer: return layerBackward(stage, use);
    case TrainingStage::Kind::Squares: return squaresBackward;
    case TrainingStage::Kind::Operations: break;
    }
    return operationsBackward;
}

}  // namespace

bool endsInNeuron(const TrainingPlan& plan)
{
    if (plan.stages.size() < 2) {
        return false;
    }
    const TrainingStage& squares = plan.stages.back();
    const TrainingStage& neuron = plan.stages[plan.stages.size() - 2];
    return squares.kind == TrainingStage::Kind::Squares && squares.width == 1 &&
           !squares.addsToInputs && neuron.kind == TrainingStage::Kind::Layer &&
           neuron.width == 1 && neuron.outputs == squares.inputs;
}

std::vector<StageCall> forwardCalls(const TrainingPlan& plan)
{
    std::vector<StageCall> calls;
    for (const TrainingStage& stage : plan.stages) {
        calls.push_back({forwardOf(stage), &stage});
    }
    return calls;
}

std::vector<StageCall> stepCalls(const TrainingPlan& plan, GradientUse use)
{
    std::vector<StageCall> calls;
    const bool hasTurn = endsInNeuron(plan);
    const std::size_t turn = plan.stages.size() - (hasTurn ? 2 : 0);
    for (std::size_t index = 0; index < turn; ++index) {
        calls.push_back({forwardOf(plan.stages[index]), &plan.stages[index]});
    }
    if (hasTurn) {
        calls.push_back({lastNeuron(plan.stages[turn], use), &plan.stages[turn]});
    }
    for (std::size_t index = turn; index-- > 0;) {
        calls.push_back({backwardOf(plan.stages[index], use), &plan.stages[index]});
    }
    return calls;
}

}  // namespace backhand
