// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/neuron_kernels.h"

#include "core/training/activation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <type_traits>

namespace backhand {

namespace {

constexpr std::size_t mostInputs = 4;

/// The neuron's parameters, or what is summed up for each: weights, then the bias.
template <std::size_t inputs>
struct NeuronNumbers {
    std::array<double, inputs> weights;
    double bias;

    static NeuronNumbers from(const TrainingStage& stage, const double* memory)
    {
        NeuronNumbers numbers;
        for (std::size_t input = 0; input < inputs; ++input) {
            numbers.weights[input] = memory[stage.weights + input];
        }
        numbers.bias = stage.biasCount == 0 ? 0.0 : memory[stage.biases];
        return numbers;
    }

    void to(const TrainingStage& stage, double* memory) const
    {
        for (std::size_t input = 0; input < inputs; ++input) {
            memory[stage.weights + input] = weights[input];
        }
        if (stage.biasCount != 0) {
            memory[stage.biases] = bias;
        }
    }

    void add(double factor, double delta, const double* in)
    {
        for (std::size_t input = 0; input < inputs; ++input) {
            weights[input] += factor * (delta * in[input]);
        }
        bias += factor * delta;
    }
};

template <std::size_t inputs>
double sumOf(const NeuronNumbers<inputs>& parameters, const double* in, bool hasBias)
{
    double sum = parameters.weights[0] * in[0];
    for (std::size_t input = 1; input < inputs; ++input) {
        sum += parameters.weights[input] * in[input];
    }
    return hasBias ? sum + parameters.bias : sum;
}

template <std::size_t inputs>
double reachOf(const double* in)
{
    double reach = 1.0;  // what stands before the bias
    for (std::size_t input = 0; input < inputs; ++input) {
        reach += std::abs(in[input]);
    }
    return reach;
}

/// The errors' ends from those of |prediction - target|, with which they grow, or fall.
void meetErrors(const NeuronRun& run, const ErrorExtremes& distances)
{
    for (const double distance : {distances.lowest, distances.highest}) {
        run.extremes->meet(run.stage[1].coefficient * (distance * distance));
    }
}

// Nothing guards the sums: of given numbers and parameters within ±maximumMagnitude none is beyond
// the largest double, and `moves` tells where a parameter may have left that range meanwhile.

template <typename Activation, std::size_t inputs>
void makeUpdates(const NeuronRun& run, StageMemory& memory)
{
    const TrainingStage& neuron = run.stage[0];
    const TrainingStage& square = run.stage[1];
    const bool hasBias = neuron.biasCount != 0;
    auto parameters = NeuronNumbers<inputs>::from(neuron, memory.values);
    SampleCursor cursor = *run.cursor;
    ErrorExtremes distances;
    double moves = 0.0;
    for (std::uint64_t count = run.count; count > 0; --count) {
        const double* row = run.data->rowStart(cursor.next());
        const double* in = row + neuron.inputs;
        const ActivatedSum activated = Activation::at(sumOf(parameters, in, hasBias));
        const double difference = activated.value - row[square.targets];
        const double delta = square.coefficient * (2.0 * difference) * activated.slope;
        parameters.add(-memory.rate, delta, in);
        moves += std::abs(delta) * reachOf<inputs>(in);
        distances.meet(std::abs(difference));
    }
    parameters.to(neuron, memory.values);
    meetErrors(run, distances);
    memory.moves += moves;
}

/// So many samples are taken together: first all sums, then all activations, then what they add,
/// so that the call within an activation finds few numbers in the registers.
constexpr std::size_t sampleBlock = 32;

template <typename Activation, std::size_t inputs>
void addGradients(const NeuronRun& run, StageMemory& memory)
{
    const TrainingStage& neuron = run.stage[0];
    const TrainingStage& square = run.stage[1];
    const bool hasBias = neuron.biasCount != 0;
    const auto parameters = NeuronNumbers<inputs>::from(neuron, memory.values);
    auto gradients = NeuronNumbers<inputs>::from(neuron, memory.adjoints);
    ErrorExtremes distances;
    std::array<ActivatedSum, sampleBlock> activated;
    const std::size_t width = run.data->rowWidth();
    for (std::size_t first = 0; first < run.count; first += sampleBlock) {
        const std::size_t count = std::min<std::size_t>(sampleBlock, run.count - first);
        const double* row = run.data->rowStart(first);
        for (std::size_t sample = 0; sample < count; ++sample) {
            activated[sample].value =
                sumOf(parameters, row + sample * width + neuron.inputs, hasBias);
        }
        for (std::size_t sample = 0; sample < count; ++sample) {
            activated[sample] = Activation::at(activated[sample].value);
        }
        for (std::size_t sample = 0; sample < count; ++sample, row += width) {
            const double difference = activated[sample].value - row[square.targets];
            const double delta = square.coefficient * (2.0 * difference) * activated[sample].slope;
            gradients.add(1.0, delta, row + neuron.inputs);
            distances.meet(std::abs(difference));
        }
    }
    gradients.to(neuron, memory.adjoints);
    meetErrors(run, distances);
}

template <typename Activation, std::size_t inputs>
void sumErrors(const NeuronRun& run, StageMemory& memory)
{
    const TrainingStage& neuron = run.stage[0];
    const TrainingStage& square = run.stage[1];
    const bool hasBias = neuron.biasCount != 0;
    const auto parameters = NeuronNumbers<inputs>::from(neuron, memory.values);
    const std::size_t width = run.data->rowWidth();
    const double* row = run.data->rowStart(0);
    double total = 0.0;
    double guard = 0.0;
    for (std::uint64_t count = run.count; count > 0; --count, row += width) {
        const double sum = sumOf(parameters, row + neuron.inputs, hasBias);
        const double difference = Activation::at(sum).value - row[square.targets];
        const double error = square.coefficient * (difference * difference);
        total += error;
        guard += 0.0 * sum + 0.0 * error;
    }
    memory.values[square.error] = total;
    memory.guard += guard;
}

/// What `make` gives for a number of inputs, as a constant.
template <typename Make>
NeuronFunction withInputs(std::size_t inputs, const Make& make)
{
    switch (inputs) {
    case 1: return make(std::integral_constant<std::size_t, 1>());
    case 2: return make(std::integral_constant<std::size_t, 2>());
    case 3: return make(std::integral_constant<std::size_t, 3>());
    default: return make(std::integral_constant<std::size_t, mostInputs>());
    }
}

}  // namespace

bool isOneNeuron(const TrainingPlan& plan)
{
    return plan.stages.size() == 2 && endsInNeuron(plan) &&
           plan.stages.front().inputCount <= mostInputs &&
           plan.firstLooseParameter == plan.endOfParameters;
}

NeuronFunction neuronFunction(const TrainingStage& neuron, GradientUse use)
{
    return forActivation(neuron.activation, [&neuron, use](auto activation) {
        using Activation = decltype(activation);
        return withInputs(neuron.inputCount, [use](auto inputs) -> NeuronFunction {
            constexpr std::size_t count = decltype(inputs)::value;
            return use == GradientUse::Apply ? makeUpdates<Activation, count>
                                             : addGradients<Activation, count>;
        });
    });
}

NeuronFunction neuronErrors(const TrainingStage& neuron)
{
    return forActivation(neuron.activation, [&neuron](auto activation) {
        using Activation = decltype(activation);
        return withInputs(neuron.inputCount, [](auto inputs) -> NeuronFunction {
            return sumErrors<Activation, decltype(inputs)::value>;
        });
    });
}

}  // namespace backhand
