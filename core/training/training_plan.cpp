// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/training_plan.h"

#include "core/training/plan_parts.h"

#include <algorithm>

namespace backhand {

namespace {

/// Gives everything its place in the memory and puts the parts in order.
class PlanMaker {
public:
    PlanMaker(const Tape& tape, std::size_t parameterCount)
        : m_tape(tape), m_rowWidth(tape.givenCount - parameterCount), m_parts(tape, m_rowWidth),
          m_places(tape.slotCount(), noSlot), m_levels(tape.slotCount(), 0)
    {
        m_plan.rowWidth = m_rowWidth;
    }

    TrainingPlan make() &&
    {
        placeGiven();
        placeShared();
        placeOwn();
        addStages();
        m_plan.error = m_places[m_parts.uses.error()];
        for (std::size_t slot = m_rowWidth; slot < m_tape.givenCount; ++slot) {
            m_plan.parameters.push_back(m_places[slot]);
        }
        return std::move(m_plan);
    }

private:
    std::uint32_t newPlace(double value = 0.0)
    {
        m_plan.initial.push_back(value);
        return static_cast<std::uint32_t>(m_plan.initial.size() - 1);
    }

    std::uint32_t place(std::uint32_t slot)
    {
        if (m_places[slot] == noSlot) {
            m_places[slot] = newPlace();
        }
        return m_places[slot];
    }

    void placeGiven()
    {
        for (std::uint32_t slot = 0; slot < m_rowWidth; ++slot) {
            place(slot);
        }
        for (std::uint32_t slot = 0; slot < m_tape.slotCount(); ++slot) {
            if (m_tape.isConstant(slot)) {
                m_places[slot] = newPlace(m_tape.initial[slot]);
            }
        }
        m_plan.firstParameter = static_cast<std::uint32_t>(m_plan.size());
        for (const NeuronLayer& layer : m_parts.layers) {
            placeParameters(layer);
        }
        m_plan.firstLooseParameter = static_cast<std::uint32_t>(m_plan.size());
        for (std::size_t slot = m_rowWidth; slot < m_tape.givenCount; ++slot) {
            place(static_cast<std::uint32_t>(slot));
        }
        m_plan.endOfParameters = static_cast<std::uint32_t>(m_plan.size());
    }

    void placeParameters(const NeuronLayer& layer)
    {
        for (std::size_t input = 0; input < layer.front().inputs.size(); ++input) {
            for (const NeuronPattern& neuron : layer) {
                place(neuron.weights[input]);
            }
        }
        for (const NeuronPattern& neuron : layer) {
            if (neuron.bias != noSlot) {
                place(neuron.bias);
            }
        }
    }

    /// What single operations give or use, and outputs of layers that several parts use.
    void placeShared()
    {
        m_plan.firstShared = m_plan.firstLooseParameter;
        for (const NeuronLayer& layer : m_parts.layers) {
            if (!m_parts.hasOneUser(layer)) {
                for (const NeuronPattern& neuron : layer) {
                    place(neuron.output);
                }
            }
        }
        for (const Tape::Instruction& instruction : m_tape.instructions) {
            if (!m_parts.taken.contains(instruction.result)) {
                place(instruction.result);
            }
        }
        m_plan.endOfShared = static_cast<std::uint32_t>(m_plan.size());
    }

    void placeOwn()
    {
        for (const NeuronLayer& layer : m_parts.layers) {
            for (const NeuronPattern& neuron : layer) {
                place(neuron.output);
            }
        }
        place(m_parts.uses.error());
    }

    struct Item {
        std::size_t level;
        std::uint32_t index;  ///< of an instruction, or of a layer
        bool isLayer;
    };

    void addStages()
    {
        for (const Item& item : itemsInOrder()) {
            if (item.isLayer) {
                closeOperations();
                m_plan.stages.push_back(layerStage(m_parts.layers[item.index]));
            } else {
                m_open.push_back(item.index);
            }
        }
        closeOperations();
        if (m_parts.squares) {
            m_plan.stages.push_back(squaresStage(*m_parts.squares));
        }
    }

    /// A part stands one level above the highest that it uses.
    std::vector<Item> itemsInOrder()
    {
        std::vector<Item> items;
        for (std::uint32_t index = 0; index < m_tape.instructions.size(); ++index) {
            const Tape::Instruction& instruction = m_tape.instructions[index];
            const auto output = m_parts.outputs.find(instruction.result);
            if (output != m_parts.outputs.end()) {
                addLayerItem(output->second, items);
            } else if (!m_parts.taken.contains(instruction.result)) {
                const std::size_t level =
                    1 + std::max(m_levels[instruction.a], m_levels[instruction.b]);
                m_levels[instruction.result] = level;
                items.push_back({level, index, false});
            }
        }
        std::stable_sort(items.begin(), items.end(),
                         [](const Item& a, const Item& b) { return a.level < b.level; });
        return items;
    }

    void addLayerItem(const LayerOutput& output, std::vector<Item>& items)
    {
        const NeuronPattern& neuron = m_parts.layers[output.layer][output.neuron];
        std::size_t level = 0;
        for (const std::uint32_t input : neuron.inputs) {
            level = std::max(level, m_levels[input]);
        }
        m_levels[neuron.output] = level + 1;
        if (output.neuron == 0) {
            items.push_back({level + 1, static_cast<std::uint32_t>(output.layer), true});
        }
    }

    /// Operations that follow each other, in the order of the tape.
    void closeOperations()
    {
        if (m_open.empty()) {
            return;
        }
        std::sort(m_open.begin(), m_open.end());
        TrainingStage stage;
        stage.first = static_cast<std::uint32_t>(m_plan.operations.size());
        for (const std::uint32_t index : m_open) {
            const Tape::Instruction& from = m_tape.instructions[index];
            m_plan.operations.push_back(
                {from.operation, m_places[from.a], m_places[from.b], m_places[from.result]});
        }
        stage.end = static_cast<std::uint32_t>(m_plan.operations.size());
        stage.width = stage.end - stage.first;
        m_plan.stages.push_back(stage);
        m_open.clear();
    }

    TrainingStage layerStage(const NeuronLayer& layer)
    {
        const NeuronPattern& first = layer.front();
        TrainingStage stage;
        stage.kind = TrainingStage::Kind::Layer;
        stage.width = static_cast<std::uint32_t>(layer.size());
        stage.inputs = m_places[first.inputs.front()];
        stage.inputCount = static_cast<std::uint32_t>(first.inputs.size());
        stage.passesOn = !m_parts.uses.isRow(first.inputs.front());
        stage.addsToInputs = isShared(stage.inputs);
        stage.weights = m_places[first.weights.front()];
        const bool hasBias = first.bias != noSlot;
        const bool isOneBias = hasBias && layer.back().bias == first.bias;
        stage.biases = hasBias ? m_places[first.bias] : 0;
        stage.biasCount = !hasBias ? 0 : isOneBias ? 1 : stage.width;
        stage.activation = first.activation;
        stage.outputs = m_places[first.output];
        stage.slopes = block(stage.width);
        stage.sums = block(stage.width);
        return stage;
    }

    TrainingStage squaresStage(const SquaresPattern& squares)
    {
        TrainingStage stage;
        stage.kind = TrainingStage::Kind::Squares;
        stage.width = static_cast<std::uint32_t>(squares.predictions.size());
        stage.inputs = m_places[squares.predictions.front()];
        stage.addsToInputs = isShared(stage.inputs);
        stage.targets = m_places[squares.targets.front()];
        stage.error = m_places[m_parts.uses.error()];
        stage.coefficient = squares.coefficient;
        stage.isBeforeSum = squares.isBeforeSum;
        return stage;
    }

    std::uint32_t block(std::uint32_t width)
    {
        const std::uint32_t first = newPlace();
        for (std::uint32_t index = 1; index < width; ++index) {
            newPlace();
        }
        return first;
    }

    bool isShared(std::uint32_t inPlan) const
    {
        return inPlan >= m_plan.firstShared && inPlan < m_plan.endOfShared;
    }

    const Tape& m_tape;
    std::size_t m_rowWidth;
    PlanParts m_parts;
    std::vector<std::uint32_t> m_places;  ///< in the plan, by slot of the tape
    std::vector<std::size_t> m_levels;    ///< by slot
    std::vector<std::uint32_t> m_open;    ///< instructions of a stage that is not closed yet
    TrainingPlan m_plan;
};

}  // namespace

TrainingPlan planTraining(const Tape& tape, std::size_t parameterCount)
{
    return PlanMaker(tape, parameterCount).make();
}

}  // namespace backhand
