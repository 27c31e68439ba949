// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/tape.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace backhand {

/// No slot.
constexpr std::uint32_t noSlot = 0xFFFFFFFF;

/// A tape with what uses each slot, and what gives it. Given are rows (inputs and targets) before
/// parameters.
class TapeUses {
public:
    TapeUses(const Tape& tape, std::size_t rowWidth);

    const Tape& tape() const { return m_tape; }
    std::size_t useCount(std::uint32_t slot) const { return m_useCounts.at(slot); }
    /// The instruction that gives a slot; null for given ones and constants.
    const Tape::Instruction* giver(std::uint32_t slot) const;
    /// The instruction that alone uses a slot, once; null where there is another or none.
    const Tape::Instruction* onlyUser(std::uint32_t slot) const;
    bool isRow(std::uint32_t slot) const { return slot < m_rowWidth; }
    bool isParameter(std::uint32_t slot) const
    {
        return slot >= m_rowWidth && slot < m_tape.givenCount;
    }
    bool isOwnWeight(std::uint32_t slot) const { return isParameter(slot) && useCount(slot) == 1; }
    std::uint32_t error() const { return m_tape.slotOf.back(); }

private:
    const Tape& m_tape;
    std::size_t m_rowWidth;
    std::vector<std::size_t> m_useCounts;
    std::vector<std::uint32_t> m_lastUser;  ///< index of an instruction
};

/// activation(w1 x1 + w2 x2 + ... + bias) in a tape: added up from the left, each weight a
/// parameter that nothing else uses, the inputs neither parameters nor constants.
struct NeuronPattern {
    std::vector<std::uint32_t> inputs;
    std::vector<std::uint32_t> weights;
    std::uint32_t bias = noSlot;  ///< a parameter, perhaps of other neurons too
    std::uint32_t sum = noSlot;
    std::uint32_t output = noSlot;               ///< the sum itself where there is no activation
    Operation activation = Operation::Variable;  ///< Variable: none
    std::vector<std::uint32_t> results;          ///< of all instructions that belong to it
};

/// The neuron whose sum stands in `slot`, where there is one that no larger sum continues.
std::optional<NeuronPattern> neuronAt(const TapeUses& uses, std::uint32_t slot);

/// An error of squares: coefficient (p1 - t1)^2 + coefficient (p2 - t2)^2 + ..., or with one
/// coefficient before the whole sum. Targets stand in the row.
struct SquaresPattern {
    std::vector<std::uint32_t> predictions;
    std::vector<std::uint32_t> targets;
    double coefficient = 1.0;
    bool isBeforeSum = false;
    std::vector<std::uint32_t> results;
};

/// The tape's error, where it is one of squares.
std::optional<SquaresPattern> squaresOf(const TapeUses& uses);

}  // namespace backhand
