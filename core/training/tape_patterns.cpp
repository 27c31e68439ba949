// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/tape_patterns.h"

#include <algorithm>
#include <array>

namespace backhand {

namespace {

constexpr std::array activations = {Operation::Sigmoid, Operation::Tanh, Operation::Relu,
                                    Operation::Softplus};

bool gives(const Tape::Instruction* instruction, Operation operation)
{
    return instruction != nullptr && instruction->operation == operation;
}

/// The terms of a sum that is added up from the left, and the results of its additions.
struct Terms {
    std::vector<std::uint32_t> slots;
    std::vector<std::uint32_t> results;
};

Terms termsOf(const TapeUses& uses, std::uint32_t sum)
{
    Terms terms;
    std::uint32_t slot = sum;
    const Tape::Instruction* giver = uses.giver(slot);
    while (gives(giver, Operation::Add) && (slot == sum || uses.useCount(slot) == 1)) {
        terms.slots.push_back(giver->b);
        terms.results.push_back(giver->result);
        slot = giver->a;
        giver = uses.giver(slot);
    }
    terms.slots.push_back(slot);
    std::reverse(terms.slots.begin(), terms.slots.end());
    return terms;
}

/// A larger sum goes on from this one, so that it is no whole sum.
bool isWithinSum(const TapeUses& uses, std::uint32_t slot)
{
    const Tape::Instruction* user = uses.onlyUser(slot);
    return gives(user, Operation::Add) &&
           (user->a == slot || gives(uses.giver(slot), Operation::Multiply));
}

bool addProduct(const TapeUses& uses, std::uint32_t slot, NeuronPattern& neuron)
{
    const Tape::Instruction* product = uses.giver(slot);
    if (!gives(product, Operation::Multiply)) {
        return false;
    }
    const bool isWeightFirst = uses.isOwnWeight(product->a);
    const std::uint32_t weight = isWeightFirst ? product->a : product->b;
    const std::uint32_t input = isWeightFirst ? product->b : product->a;
    if (!uses.isOwnWeight(weight) || uses.isParameter(input) || uses.tape().isConstant(input)) {
        return false;
    }
    neuron.weights.push_back(weight);
    neuron.inputs.push_back(input);
    neuron.results.push_back(slot);
    return true;
}

void addActivation(const TapeUses& uses, NeuronPattern& neuron)
{
    const Tape::Instruction* user = uses.onlyUser(neuron.sum);
    if (user != nullptr &&
        std::find(activations.begin(), activations.end(), user->operation) != activations.end()) {
        neuron.activation = user->operation;
        neuron.output = user->result;
        neuron.results.push_back(user->result);
    }
}

/// The number before a product, and what it multiplies; 1 and the slot itself where there is none.
struct Multiple {
    double coefficient = 1.0;
    std::uint32_t slot;
    bool isProduct = false;
};

Multiple multipleOf(const TapeUses& uses, std::uint32_t slot)
{
    const Tape::Instruction* product = uses.giver(slot);
    const bool hasNumber =
        gives(product, Operation::Multiply) && uses.tape().isConstant(product->a);
    if (!hasNumber || uses.useCount(product->b) != 1) {
        return {1.0, slot};
    }
    return {uses.tape().initial[product->a], product->b, true};
}

/// (prediction - target)^2 or (target - prediction)^2.
bool addSquare(const TapeUses& uses, std::uint32_t slot, SquaresPattern& squares)
{
    const Tape& tape = uses.tape();
    const Tape::Instruction* power = uses.giver(slot);
    const bool isSquare = gives(power, Operation::Power) && tape.isConstant(power->b) &&
                          tape.initial[power->b] == 2.0 && uses.useCount(power->a) == 1;
    const Tape::Instruction* difference = isSquare ? uses.giver(power->a) : nullptr;
    if (!gives(difference, Operation::Subtract) ||
        uses.isRow(difference->a) == uses.isRow(difference->b)) {
        return false;
    }
    const bool isTargetFirst = uses.isRow(difference->a);
    squares.targets.push_back(isTargetFirst ? difference->a : difference->b);
    squares.predictions.push_back(isTargetFirst ? difference->b : difference->a);
    squares.results.push_back(slot);
    squares.results.push_back(difference->result);
    return true;
}

bool addTerm(const TapeUses& uses, std::uint32_t slot, bool isOnlyUsedHere, SquaresPattern& squares)
{
    const Multiple multiple = multipleOf(uses, slot);
    const bool isFirst = squares.predictions.empty();
    if (!isOnlyUsedHere || (squares.isBeforeSum && multiple.isProduct) ||
        (!isFirst && !squares.isBeforeSum && multiple.coefficient != squares.coefficient)) {
        return false;
    }
    if (multiple.isProduct) {
        squares.results.push_back(slot);
        squares.coefficient = multiple.coefficient;
    }
    return addSquare(uses, multiple.slot, squares);
}

}  // namespace

TapeUses::TapeUses(const Tape& tape, std::size_t rowWidth)
    : m_tape(tape), m_rowWidth(rowWidth), m_useCounts(tape.slotCount(), 0),
      m_lastUser(tape.slotCount(), noSlot)
{
    for (std::uint32_t index = 0; index < tape.instructions.size(); ++index) {
        const Tape::Instruction& instruction = tape.instructions[index];
        ++m_useCounts[instruction.a];
        m_lastUser[instruction.a] = index;
        if (operandCount(instruction.operation) == 2) {
            ++m_useCounts[instruction.b];
            m_lastUser[instruction.b] = index;
        }
    }
}

const Tape::Instruction* TapeUses::giver(std::uint32_t slot) const
{
    const std::size_t firstResult = m_tape.slotCount() - m_tape.instructions.size();
    return slot < firstResult ? nullptr : &m_tape.instructions[slot - firstResult];
}

const Tape::Instruction* TapeUses::onlyUser(std::uint32_t slot) const
{
    return useCount(slot) == 1 ? &m_tape.instructions[m_lastUser[slot]] : nullptr;
}

std::optional<NeuronPattern> neuronAt(const TapeUses& uses, std::uint32_t slot)
{
    if (isWithinSum(uses, slot)) {
        return std::nullopt;
    }
    Terms terms = termsOf(uses, slot);
    NeuronPattern neuron;
    neuron.sum = slot;
    neuron.output = slot;
    neuron.results = std::move(terms.results);
    if (terms.slots.size() > 1 && uses.isParameter(terms.slots.back())) {
        neuron.bias = terms.slots.back();
        terms.slots.pop_back();
    }
    for (const std::uint32_t term : terms.slots) {
        const bool isOwn = term == slot || uses.useCount(term) == 1;
        if (!isOwn || !addProduct(uses, term, neuron)) {
            return std::nullopt;
        }
    }
    addActivation(uses, neuron);
    return neuron;
}

std::optional<SquaresPattern> squaresOf(const TapeUses& uses)
{
    SquaresPattern squares;
    std::uint32_t sum = uses.error();
    const Multiple whole = multipleOf(uses, sum);
    if (whole.isProduct && gives(uses.giver(whole.slot), Operation::Add)) {
        squares.coefficient = whole.coefficient;
        squares.isBeforeSum = true;
        squares.results.push_back(sum);
        sum = whole.slot;
    }
    Terms terms = termsOf(uses, sum);
    squares.results.insert(squares.results.end(), terms.results.begin(), terms.results.end());
    for (const std::uint32_t term : terms.slots) {
        if (!addTerm(uses, term, term == sum || uses.useCount(term) == 1, squares)) {
            return std::nullopt;
        }
    }
    return squares;
}

}  // namespace backhand
