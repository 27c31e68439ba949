// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/layer_kernels.h"

#include "core/training/activation.h"

#include <cstddef>
#include <numeric>
#include <span>
#include <type_traits>

namespace backhand {

namespace {

/// Where the gradients of parameters go.
template <GradientUse use>
double* placesOf(const StageMemory& memory)
{
    return use == GradientUse::Apply ? memory.values : memory.adjoints;
}

template <GradientUse use>
void useGradient(double& place, double rate, double gradient)
{
    if constexpr (use == GradientUse::Apply) {
        place -= rate * gradient;
    } else if constexpr (use == GradientUse::Store) {
        place = gradient;
    } else {
        place += gradient;
    }
}

template <GradientUse use>
void useGradient(const StageMemory& memory, std::size_t parameter, double gradient)
{
    useGradient<use>(placesOf<use>(memory)[parameter], memory.rate, gradient);
}

/// Likewise for all weights of one input, whose gradients are `scale` times `deltas`. The rate is
/// read once: what is written could be the rate, for all that the compiler knows.
template <GradientUse use>
void useGradients(const StageMemory& memory, std::size_t parameters, std::span<const double> deltas,
                  double scale)
{
    const double rate = memory.rate;
    double* places = placesOf<use>(memory) + parameters;
    for (std::size_t neuron = 0; neuron < deltas.size(); ++neuron) {
        useGradient<use>(places[neuron], rate, deltas[neuron] * scale);
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

/// Its sums stand with the values, as the deltas of the backward pass do, and not on the stack.
/// That has another place in each run of the program, and at some of them what is stored there
/// holds up what is loaded from the weights.
template <std::size_t fixedWidth, typename Activation>
void forward(const TrainingStage* stage, StageMemory& memory)
{
    const std::size_t width = fixedWidth != 0 ? fixedWidth : stage->width;
    double* __restrict sums = memory.values + stage->sums;
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
        useGradients<use>(memory, stage.biases, deltas, 1.0);
    } else if (stage.biasCount == 1) {
        const double sum = std::accumulate(deltas.rbegin(), deltas.rend(), 0.0);
        useGradient<use>(memory, stage.biases, sum);
    }
}

template <std::size_t fixedWidth, GradientUse use>
void backward(const TrainingStage* stage, StageMemory& memory)
{
    const std::size_t width = fixedWidth != 0 ? fixedWidth : stage->width;
    double* __restrict deltas = memory.adjoints + stage->sums;
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
        useGradients<use>(memory, weights, {deltas, width}, value);
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

/// What `make` gives for a width: a constant where there are kernels that know it, else 0.
template <typename Make>
StageFunction forWidth(std::size_t width, const Make& make)
{
    switch (width) {
    case 1: return make(std::integral_constant<std::size_t, 1>());
    case 2: return make(std::integral_constant<std::size_t, 2>());
    case 3: return make(std::integral_constant<std::size_t, 3>());
    case 4: return make(std::integral_constant<std::size_t, 4>());
    case 8: return make(std::integral_constant<std::size_t, 8>());
    case 16: return make(std::integral_constant<std::size_t, 16>());
    default: return make(std::integral_constant<std::size_t, 0>());
    }
}

/// What `make` gives for a use of gradients, as a constant.
template <typename Make>
StageFunction forUse(GradientUse use, const Make& make)
{
    switch (use) {
    case GradientUse::Apply: return make(std::integral_constant<GradientUse, GradientUse::Apply>());
    case GradientUse::Store: return make(std::integral_constant<GradientUse, GradientUse::Store>());
    case GradientUse::Add: break;
    }
    return make(std::integral_constant<GradientUse, GradientUse::Add>());
}

}  // namespace

StageFunction layerForward(const TrainingStage& stage)
{
    return forWidth(stage.width, [&stage](auto width) {
        return forActivation(stage.activation, [](auto activation) -> StageFunction {
            return forward<decltype(width)::value, decltype(activation)>;
        });
    });
}

StageFunction layerBackward(const TrainingStage& stage, GradientUse use)
{
    return forUse(use, [&stage](auto knownUse) {
        return forWidth(stage.width, [](auto width) -> StageFunction {
            return backward<decltype(width)::value, decltype(knownUse)::value>;
        });
    });
}

StageFunction lastNeuron(const TrainingStage& neuron, GradientUse use)
{
    return forUse(use, [&neuron](auto knownUse) {
        return forActivation(neuron.activation, [](auto activation) -> StageFunction {
            return neuronWithSquare<decltype(activation), decltype(knownUse)::value>;
        });
    });
}

}  // namespace backhand
