// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/plan_parts.h"

#include <algorithm>
#include <tuple>

namespace backhand {

PlanParts::PlanParts(const Tape& tape, std::size_t rowWidth) : uses(tape, rowWidth)
{
    findSquares();
    findLayers();
}

void PlanParts::findSquares()
{
    squares = squaresOf(uses);
    if (squares && !isBlock(squares->targets)) {
        squares.reset();
    }
    if (squares) {
        taken.insert(squares->results.begin(), squares->results.end());
    }
}

void PlanParts::findLayers()
{
    using Key = std::tuple<std::vector<std::uint32_t>, Operation, bool>;
    std::map<Key, NeuronLayer> found;
    std::vector<Key> order;
    for (const Tape::Instruction& instruction : uses.tape().instructions) {
        if (taken.contains(instruction.result)) {
            continue;
        }
        if (std::optional<NeuronPattern> neuron = neuronAt(uses, instruction.result)) {
            const Key key{neuron->inputs, neuron->activation, neuron->bias != noSlot};
            if (!found.contains(key)) {
                order.push_back(key);
            }
            found[key].push_back(std::move(*neuron));
        }
    }
    for (const Key& key : order) {
        addLayer(std::move(found[key]));
    }
    dropSquaresWithoutBlock();
}

void PlanParts::addLayer(NeuronLayer layer)
{
    if (!isBlock(layer.front().inputs) || !hasUsableBiases(layer)) {
        return;
    }
    for (std::size_t index = 0; index < layer.size(); ++index) {
        outputs[layer[index].output] = {layers.size(), index};
        taken.insert(layer[index].results.begin(), layer[index].results.end());
    }
    layers.push_back(std::move(layer));
}

void PlanParts::dropSquaresWithoutBlock()
{
    if (squares && !isBlock(squares->predictions)) {
        for (const std::uint32_t result : squares->results) {
            taken.erase(result);
        }
        squares.reset();
    }
}

/// The numbers stand side by side: in the row, or as outputs of one layer.
bool PlanParts::isBlock(const std::vector<std::uint32_t>& slots) const
{
    const auto follows = [this](std::uint32_t before, std::uint32_t after) {
        if (uses.isRow(before)) {
            return after == before + 1 && uses.isRow(after);
        }
        const auto one = outputs.find(before);
        const auto next = outputs.find(after);
        return one != outputs.end() && next != outputs.end() &&
               next->second.layer == one->second.layer &&
               next->second.neuron == one->second.neuron + 1;
    };
    const bool isKnown = uses.isRow(slots.front()) || outputs.contains(slots.front());
    return isKnown && std::adjacent_find(slots.begin(), slots.end(),
                                         [&follows](std::uint32_t a, std::uint32_t b) {
                                             return !follows(a, b);
                                         }) == slots.end();
}

/// Each neuron has one of its own, or all the same and nobody else.
bool PlanParts::hasUsableBiases(const NeuronLayer& layer) const
{
    const std::uint32_t first = layer.front().bias;
    if (first == noSlot) {
        return true;
    }
    const bool isShared =
        std::all_of(layer.begin(), layer.end(),
                    [first](const NeuronPattern& neuron) { return neuron.bias == first; }) &&
        uses.useCount(first) == layer.size();
    return isShared || std::all_of(layer.begin(), layer.end(), [this](const NeuronPattern& neuron) {
               return uses.useCount(neuron.bias) == 1;
           });
}

bool PlanParts::hasOneUser(const NeuronLayer& layer) const
{
    std::vector<std::uint32_t> slots;
    for (const NeuronPattern& neuron : layer) {
        slots.push_back(neuron.output);
    }
    std::size_t users = 0;
    std::size_t usesOfEach = 0;
    for (const NeuronLayer& user : layers) {
        if (user.front().inputs == slots) {
            ++users;
            usesOfEach += user.size();
        }
    }
    if (squares && squares->predictions == slots) {
        ++users;
        ++usesOfEach;
    }
    return users == 1 && std::all_of(slots.begin(), slots.end(), [&](std::uint32_t slot) {
               return uses.useCount(slot) == usesOfEach;
           });
}

}  // namespace backhand
