// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/layer_kernels.h"

#include "core/training/activation.h"

#include <array>
#include <cstddef>
#include <numeric>
#include <span>

namespace backhand {

namespace {

template <GradientUse use>
void useGradient(const StageMemory& memory, std::size_t parameter, double gradient)
{
    if constexpr (use == GradientUse::Apply) {
        memory.values[parameter] -= memory.rate * gradient;
    } else if constexpr (use == GradientUse::Store) {
        memory.adjoints[parameter] = gradient;
    } else {
        memory.adjoints[parameter] += gradient;
    }
}

template <std::size_t fixedWidth>
void addInputs(const TrainingStage& stage, const StageMemory& memory, double* sums)
{
    const std::size_t width = fixedWidth != 0 ? fixedWidth : stage.width;
    const double* inputs = memory.values + stage.inputs;
    const double* weights = memory.values + stage.weights;
    const double* biases = memory.values + stage.biases;
    for (std::size_t neuron = 0; neuron < width; ++neuron) {
        sums[neuron] = weights[neuron] * inputs[0];
    }
    for (std::size_t input = 1; input < stage.inputCount; ++input) {
        weights += width;
        for (std::size_t neuron = 0; neuron < width; ++neuron) {
            sums[neuron] += weights[neuron] * inputs[input];
        }
    }
    if (stage.biasCount != 0) {
        const std::size_t step = stage.biasCount == width ? 1 : 0;
        for (std::size_t neuron = 0; neuron < width; ++neuron) {
            sums[neuron] += biases[neuron * step];
        }
    }
}

template <std::size_t fixedWidth, typename Activation>
void forward(const TrainingStage* stage, StageMemory& memory)
{
    const std::size_t width = fixedWidth != 0 ? fixedWidth : stage->width;
    std::array<double, fixedWidth == 0 ? 1 : fixedWidth> own;
    double* sums = fixedWidth != 0 ? own.data() : memory.values + stage->sums;
    addInputs<fixedWidth>(*stage, memory, sums);
    double* outputs = memory.values + stage->outputs;
    double* slopes = memory.values + stage->slopes;
    double guard = 0.0;
    for (std::size_t neuron = 0; neuron < width; ++neuron) {
        const ActivatedSum activated = Activation::at(sums[neuron]);
        outputs[neuron] = activated.value;
        slopes[neuron] = activated.slope;
        guard += 0.0 * sums[neuron];
    }
    memory.guard += guard;
}

template <GradientUse use>
void useBiasGradients(const TrainingStage& stage, const StageMemory& memory,
                      std::span<const double> deltas)
{
    if (stage.biasCount == deltas.size()) {
        for (std::size_t neuron = 0; neuron < deltas.size(); ++neuron) {
            useGradient<use>(memory, stage.biases + neuron, deltas[neuron]);
        }
    } else if (stage.biasCount == 1) {
        const double sum = std::accumulate(deltas.rbegin(), deltas.rend(), 0.0);
        useGradient<use>(memory, stage.biases, sum);
    }
}

template <std::size_t fixedWidth, GradientUse use>
void backward(const TrainingStage* stage, StageMemory& memory)
{
    const std::size_t width = fixedWidth != 0 ? fixedWidth : stage->width;
    std::array<double, fixedWidth == 0 ? 1 : fixedWidth> own;
    double* deltas = fixedWidth != 0 ? own.data() : memory.adjoints + stage->sums;
    const double* adjoints = memory.adjoints + stage->outputs;
    const double* slopes = memory.values + stage->slopes;
    double deltaSum = 0.0;
    for (std::size_t neuron = 0; neuron < width; ++neuron) {
        deltas[neuron] = adjoints[neuron] * slopes[neuron];
        deltaSum += std::abs(deltas[neuron]);
    }
    double inputSum = 1.0;  // what stands before the bias
    for (std::size_t input = 0; input < stage->inputCount; ++input) {
        const std::size_t weights = stage->weights + input * width;
        const double value = memory.values[stage->inputs + input];
        inputSum += std::abs(value);
        if (stage->passesOn) {
            double& adjoint = memory.adjoints[stage->inputs + input];
            double sum = stage->addsToInputs ? adjoint : 0.0;
            for (std::size_t neuron = width; neuron-- > 0;) {
                sum += deltas[neuron] * memory.values[weights + neuron];
            }
            adjoint = sum;
        }
        for (std::size_t neuron = 0; neuron < width; ++neuron) {
            useGradient<use>(memory, weights + neuron, deltas[neuron] * value);
        }
    }
    useBiasGradients<use>(*stage, memory, {deltas, width});
    memory.moves += deltaSum * inputSum;
}

template <typename Activation, GradientUse use>
void neuronWithSquare(const TrainingStage* stage, StageMemory& memory)
{
    const TrainingStage& squares = stage[1];
    double sum = 0.0;
    addInputs<1>(*stage, memory, &sum);
    const ActivatedSum activated = Activation::at(sum);
    const double difference = activated.value - memory.values[squares.targets];
    const double error = squares.coefficient * (difference * difference);
    memory.values[squares.error] = error;
    memory.guard += 0.0 * sum + 0.0 * error;
    const double delta = squares.coefficient * (2.0 * difference) * activated.slope;
    double inputSum = 1.0;  // what stands before the bias
    for (std::size_t input = 0; input < stage->inputCount; ++input) {
        const std::size_t weight = stage->weights + input;
        if (stage->passesOn) {
            double& adjoint = memory.adjoints[stage->inputs + input];
            const double passedOn = delta * memory.values[weight];
            adjoint = stage->addsToInputs ? adjoint + passedOn : passedOn;
        }
        const double value = memory.values[stage->inputs + input];
        inputSum += std::abs(value);
        useGradient<use>(memory, weight, delta * value);
    }
    if (stage->biasCount != 0) {
        useGradient<use>(memory, stage->biases, delta);
    }
    memory.moves += std::abs(delta) * inputSum;
}

template <std::size_t width>
StageFunction forwardOfWidth(Operation activation)
{
    switch (activation) {
    case Operation::Sigmoid: return forward<width, SigmoidActivation>;
    case Operation::Tanh: return forward<width, TanhActivation>;
    case Operation::Relu: return forward<width, ReluActivation>;
    case Operation::Softplus: return forward<width, SoftplusActivation>;
    default: return forward<width, NoActivation>;
    }
}

template <GradientUse use>
StageFunction backwardOfWidth(std::size_t width)
{
    switch (width) {
    case 1: return backward<1, use>;
    case 2: return backward<2, use>;
    case 3: return backward<3, use>;
    case 4: return backward<4, use>;
    case 8: return backward<8, use>;
    case 16: return backward<16, use>;
    default: return backward<0, use>;
    }
}

template <GradientUse use>
StageFunction lastNeuronOf(Operation activation)
{
    switch (activation) {
    case Operation::Sigmoid: return neuronWithSquare<SigmoidActivation, use>;
    case Operation::Tanh: return neuronWithSquare<TanhActivation, use>;
    case Operation::Relu: return neuronWithSquare<ReluActivation, use>;
    case Operation::Softplus: return neuronWithSquare<SoftplusActivation, use>;
    default: return neuronWithSquare<NoActivation, use>;
    }
}

}  // namespace

StageFunction layerForward(const TrainingStage& stage)
{
    switch (stage.width) {
    case 1: return forwardOfWidth<1>(stage.activation);
    case 2: return forwardOfWidth<2>(stage.activation);
    case 3: return forwardOfWidth<3>(stage.activation);
    case 4: return forwardOfWidth<4>(stage.activation);
    case 8: return forwardOfWidth<8>(stage.activation);
    case 16: return forwardOfWidth<16>(stage.activation);
    default: return forwardOfWidth<0>(stage.activation);
    }
}

StageFunction layerBackward(const TrainingStage& stage, GradientUse use)
{
    switch (use) {
    case GradientUse::Apply: return backwardOfWidth<GradientUse::Apply>(stage.width);
    case GradientUse::Store: return backwardOfWidth<GradientUse::Store>(stage.width);
    case GradientUse::Add: break;
    }
    return backwardOfWidth<GradientUse::Add>(stage.width);
}

StageFunction lastNeuron(const TrainingStage& neuron, GradientUse use)
{
    switch (use) {
    case GradientUse::Apply: return lastNeuronOf<GradientUse::Apply>(neuron.activation);
    case GradientUse::Store: return lastNeuronOf<GradientUse::Store>(neuron.activation);
    case GradientUse::Add: break;
    }
    return lastNeuronOf<GradientUse::Add>(neuron.activation);
}

}  // namespace backhand
