// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/network.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace backhand {

namespace {

bool isWithin(std::size_t count, std::size_t largest)
{
    return count >= 1 && count <= largest;
}

/// "w", {1, 2} is w1_2.
std::string subscripted(std::string letter, const std::vector<std::size_t>& subscripts)
{
    for (std::size_t index = 0; index < subscripts.size(); ++index) {
        letter += (index > 0 ? "_" : "") + std::to_string(subscripts[index]);
    }
    return letter;
}

/// x1, x2, x3; x where there is one.
std::vector<std::string> numbered(const std::string& letter, std::size_t count)
{
    if (count == 1) {
        return {letter};
    }
    std::vector<std::string> names;
    for (std::size_t number = 1; number <= count; ++number) {
        names.push_back(subscripted(letter, {number}));
    }
    return names;
}

/// What the names of one layer are made of.
struct LayerNames {
    std::string weight;
    std::string bias;
    std::string sum;
    std::string activated;               ///< empty: no definition of its own
    std::vector<std::size_t> subscript;  ///< of all of them: the layer, or nothing
};

LayerNames hiddenNames(const NetworkShape& shape, std::size_t layer)
{
    const bool isPassedOn = shape.hidden[layer - 1].activation == Activation::None;
    LayerNames names{"w", "b", isPassedOn ? "h" : "a", isPassedOn ? "" : "h", {}};
    if (shape.hidden.size() > 1) {
        names.subscript = {layer};
    }
    return names;
}

LayerNames outputNames(const NetworkShape& shape)
{
    const bool isPassedOn = shape.output.activation == Activation::None;
    const bool isSumUsed = isPassedOn || shape.error == NetworkError::CrossEntropy;
    const bool isFirst = shape.hidden.empty();
    return {
        isFirst ? "w" : "v", isFirst ? "b" : "c", isPassedOn ? "p" : "z", isSumUsed ? "" : "p", {}};
}

/// The neurons of a layer on what stands below.
std::vector<Neuron> neuronsOn(const std::vector<std::string>& below, const LayerNames& names,
                              std::size_t layer, std::size_t count)
{
    std::vector<Neuron> neurons;
    for (std::size_t number = 1; number <= count; ++number) {
        std::vector<std::size_t> subscript = names.subscript;
        if (count > 1) {
            subscript.push_back(number);
        }
        Neuron neuron{layer, number, below, {}, {}, {}, {}};
        neuron.bias = subscripted(names.bias, subscript);
        neuron.sum = subscripted(names.sum, subscript);
        if (!names.activated.empty()) {
            neuron.activated = subscripted(names.activated, subscript);
        }
        for (std::size_t input = 1; input <= below.size(); ++input) {
            std::vector<std::size_t> ofWeight = subscript;
            if (below.size() > 1) {
                ofWeight.push_back(input);
            }
            neuron.weights.push_back(subscripted(names.weight, ofWeight));
        }
        neurons.push_back(std::move(neuron));
    }
    return neurons;
}

std::string sumLine(const Neuron& neuron)
{
    std::string line = neuron.sum + " = ";
    for (std::size_t index = 0; index < neuron.below.size(); ++index) {
        line += neuron.weights[index] + "*" + neuron.below[index] + " + ";
    }
    return line + neuron.bias;
}

const char* functionOf(Activation activation)
{
    switch (activation) {
    case Activation::None: break;
    case Activation::Sigmoid: return "sigmoid";
    case Activation::Tanh: return "tanh";
    case Activation::Relu: return "relu";
    case Activation::Softplus: return "softplus";
    }
    throw std::logic_error("A neuron that passes its sum on has no function.");
}

std::string errorTerm(NetworkError error, const std::string& output, const std::string& target)
{
    const std::string square = "(" + output + " - " + target + ")^2";
    switch (error) {
    case NetworkError::WholeSquare: return square;
    case NetworkError::HalfSquare: return "0.5*" + square;
    case NetworkError::CrossEntropy: break;
    }
    return "softplus(" + output + ") - " + target + "*" + output;
}

Activation activationOf(const NetworkShape& shape, const Neuron& neuron)
{
    const bool isHidden = neuron.layer <= shape.hidden.size();
    return (isHidden ? shape.hidden[neuron.layer - 1] : shape.output).activation;
}

std::vector<std::string> linesOf(const NetworkShape& shape, const std::vector<Neuron>& neurons,
                                 const std::vector<std::string>& targets)
{
    std::vector<std::string> lines;
    std::vector<std::string> errors;
    for (const Neuron& neuron : neurons) {
        lines.push_back(sumLine(neuron));
        if (!neuron.activated.empty()) {
            lines.push_back(neuron.activated + " = " + functionOf(activationOf(shape, neuron)) +
                            "(" + neuron.sum + ")");
        }
        if (neuron.layer > shape.hidden.size()) {
            errors.push_back(errorTerm(shape.error, neuron.output(), targets[neuron.number - 1]));
        }
    }
    std::string sum = errors.front();
    for (std::size_t index = 0; errors.size() > 1 && index < errors.size(); ++index) {
        const std::string name = subscripted("E", {index + 1});
        lines.push_back(name + " = " + errors[index]);
        sum = index == 0 ? name : sum + " + " + name;
    }
    lines.push_back("E = " + sum);
    return lines;
}

}  // namespace

bool isNetwork(const NetworkShape& shape)
{
    const bool fitsError =
        shape.error != NetworkError::CrossEntropy || shape.output.activation == Activation::Sigmoid;
    return fitsError && isWithin(shape.inputs, maximumInputs) &&
           shape.hidden.size() <= maximumHiddenLayers &&
           isWithin(shape.output.neurons, maximumOutputs) &&
           std::all_of(shape.hidden.begin(), shape.hidden.end(), [](const NetworkLayer& layer) {
               return isWithin(layer.neurons, maximumHiddenNeurons);
           });
}

std::vector<Neuron> neuronsOf(const NetworkShape& shape)
{
    if (!isNetwork(shape)) {
        throw std::logic_error("A network needs from 1 to the largest count of each, and sigmoid "
                               "outputs for cross-entropy.");
    }
    std::vector<Neuron> all;
    std::vector<std::string> below = numbered("x", shape.inputs);
    const std::size_t outputLayer = shape.hidden.size() + 1;
    for (std::size_t layer = 1; layer <= outputLayer; ++layer) {
        const bool isHidden = layer < outputLayer;
        const LayerNames names = isHidden ? hiddenNames(shape, layer) : outputNames(shape);
        const std::size_t count = isHidden ? shape.hidden[layer - 1].neurons : shape.output.neurons;
        std::vector<Neuron> neurons = neuronsOn(below, names, layer, count);
        below.clear();
        for (Neuron& neuron : neurons) {
            below.push_back(neuron.output());
            all.push_back(std::move(neuron));
        }
    }
    return all;
}

ModelSource networkModel(const NetworkShape& shape)
{
    const std::vector<Neuron> neurons = neuronsOf(shape);
    ModelSource source;
    source.inputs = numbered("x", shape.inputs);
    source.targets = numbered("t", shape.output.neurons);
    source.lines = linesOf(shape, neurons, source.targets);
    std::vector<std::string> biases;
    for (std::size_t index = 0; index < neurons.size(); ++index) {
        const Neuron& neuron = neurons[index];
        source.parameters.insert(source.parameters.end(), neuron.weights.begin(),
                                 neuron.weights.end());
        biases.push_back(neuron.bias);
        if (index + 1 == neurons.size() || neurons[index + 1].layer != neuron.layer) {
            source.parameters.insert(source.parameters.end(), biases.begin(), biases.end());
            biases.clear();
        }
    }
    return source;
}

}  // namespace backhand
