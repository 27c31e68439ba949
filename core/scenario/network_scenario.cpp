// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/network_scenario.h"

#include "core/autodiff/backward_pass.h"
#include "core/autodiff/forward_pass.h"
#include "core/support/random.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr Range parameterRange{-3.0, 3.0};
constexpr int maximumDraws = 200;

/// A whole number from 0 up to but not including `count`.
double drawnBelow(RandomNumbers& random, double count)
{
    return std::floor(random.unit() * count);
}

double drawnWeight(RandomNumbers& random, std::size_t layerInputs, std::size_t layerOutputs)
{
    const double limit = std::sqrt(6.0 / static_cast<double>(layerInputs + layerOutputs));
    const double hundredths = std::floor(100.0 * limit);
    const double drawn = drawnBelow(random, 2.0 * hundredths) - hundredths;
    return (drawn < 0.0 ? drawn : drawn + 1.0) / 100.0;
}

double drawnPositive(RandomNumbers& random)
{
    return (drawnBelow(random, 4.0) + 1.0) / 2.0;
}

double drawnTarget(RandomNumbers& random, Activation activation)
{
    switch (activation) {
    case Activation::Sigmoid: return drawnBelow(random, 2.0);
    case Activation::Tanh: return 2.0 * drawnBelow(random, 2.0) - 1.0;
    case Activation::None:
    case Activation::Relu:
    case Activation::Softplus: break;
    }
    return drawnPositive(random);
}

std::size_t layerSize(const NetworkShape& shape, std::size_t layer)
{
    return layer <= shape.hidden.size() ? shape.hidden[layer - 1].neurons : shape.output.neurons;
}

void drawValues(const NetworkShape& shape, const std::vector<Neuron>& neurons,
                RandomNumbers& random, Scenario& scenario)
{
    for (const Neuron& neuron : neurons) {
        for (const std::string& weight : neuron.weights) {
            scenario.values[weight] =
                drawnWeight(random, neuron.below.size(), layerSize(shape, neuron.layer));
        }
        scenario.values[neuron.bias] = 0.0;
    }
    for (const std::string& input : scenario.model.inputs) {
        scenario.values[input] = drawnPositive(random);
    }
    for (const std::string& target : scenario.model.targets) {
        scenario.values[target] = drawnTarget(random, shape.output.activation);
    }
}

/// A layer of relus that are all below 0 lets no gradient through, and nothing would ever change.
bool reachesFirstLayer(const Scenario& scenario, const std::vector<Neuron>& neurons,
                       const Model& model, const Tape& tape)
{
    std::vector<double> given;
    for (VariableId id = 0; id < model.givenCount(); ++id) {
        given.push_back(scenario.values.at(model.variable(id).name));
    }
    const Slots adjoints = backwardPass(tape, forwardPass(tape, given));
    return std::any_of(neurons.begin(), neurons.end(), [&](const Neuron& neuron) {
        return neuron.layer == 1 && adjoints[tape.slotOf[model.find(neuron.bias).value()]] != 0.0;
    });
}

void addValues(const NetworkShape& shape, const std::vector<Neuron>& neurons, Scenario& scenario)
{
    const Model model = buildModel(scenario.model).value();
    const Tape tape = compileTape(model);
    RandomNumbers random(shape.seed);
    int draws = 0;
    do {
        drawValues(shape, neurons, random, scenario);
    } while (++draws < maximumDraws && !reachesFirstLayer(scenario, neurons, model, tape));
}

double learningRateFor(Activation output)
{
    switch (output) {
    case Activation::Sigmoid: return 0.5;
    case Activation::Tanh: return 0.1;
    case Activation::None:
    case Activation::Relu:
    case Activation::Softplus: break;
    }
    return 0.01;
}

void addRanges(Activation output, Scenario& scenario)
{
    for (const std::string& parameter : scenario.model.parameters) {
        scenario.ranges[parameter] = parameterRange;
    }
    for (const std::string& target : scenario.model.targets) {
        if (output == Activation::Sigmoid) {
            scenario.ranges[target] = {0.0, 1.0};
        } else if (output == Activation::Tanh) {
            scenario.ranges[target] = {-1.0, 1.0};
        }
    }
}

/// The lesson's own names where the network is the lesson's.
void addCodeNames(const std::vector<Neuron>& neurons, Scenario& scenario)
{
    const auto add = [&scenario](const std::string& name, const std::string& word) {
        const std::size_t subscript = name.find_first_of("0123456789");
        scenario.codeNames[name] =
            subscript == name.npos ? word : word + "_" + name.substr(subscript);
    };
    add("E", "error");
    for (const std::string& target : scenario.model.targets) {
        add(target, "target");
        if (scenario.model.targets.size() > 1) {
            add("E" + target.substr(1), "error");
        }
    }
    for (const Neuron& neuron : neurons) {
        if (neuron.output().front() == 'p') {
            add(neuron.output(), "prediction");
        }
    }
    if (neurons.size() == 1) {
        const Neuron& only = neurons.front();
        scenario.codeNames[only.bias] = "bias";
        scenario.codeNames.emplace(only.sum, "layer_1");
        if (only.weights.size() > 1) {
            scenario.vectors["weights"] = only.weights;
            scenario.vectors["inputs"] = only.below;
        }
    }
}

}  // namespace

Scenario networkScenario(const NetworkShape& shape)
{
    const std::vector<Neuron> neurons = neuronsOf(shape);
    Scenario scenario;
    scenario.model = networkModel(shape);
    scenario.learningRate = learningRateFor(shape.output.activation);
    addValues(shape, neurons, scenario);
    addRanges(shape.output.activation, scenario);
    addCodeNames(neurons, scenario);
    return scenario;
}

}  // namespace backhand
