// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/tape.h"

#include <cstdint>
#include <vector>

namespace backhand {

/// A part of a training step that is done in one go. All places are indexes into the memory of the
/// plan; what belongs together stands side by side.
struct TrainingStage {
    enum class Kind {
        Layer,      ///< out = activation(W in + bias), for `width` neurons with the same inputs
        Squares,    ///< error = sum of coefficient (prediction - target)^2
        Operations  ///< instructions of the tape, one by one
    };
    Kind kind = Kind::Operations;
    std::uint32_t width = 0;
    bool addsToInputs = false;  ///< other stages use the inputs too: adjoints are added up

    std::uint32_t inputs = 0;  ///< of a layer; the predictions of squares
    std::uint32_t inputCount = 0;
    bool passesOn = false;      ///< the inputs of the layer lead to parameters
    std::uint32_t weights = 0;  ///< inputCount rows of `width`: input by input
    std::uint32_t biases = 0;
    std::uint32_t biasCount = 0;  ///< 0, `width`, or 1 for all neurons
    std::uint32_t sums = 0;
    std::uint32_t outputs = 0;
    std::uint32_t slopes = 0;                    ///< of the activation
    Operation activation = Operation::Variable;  ///< Variable: none, outputs are sums

    std::uint32_t targets = 0;
    std::uint32_t error = 0;
    double coefficient = 1.0;
    bool isBeforeSum = false;  ///< coefficient times the sum, not times each square

    std::uint32_t first = 0;  ///< of the plan's operations
    std::uint32_t end = 0;
};

/// A model's forward and backward pass in few large parts: whole layers, the whole error, and
/// single operations for what is neither. Computes what the tape computes, to the last bit but for
/// the sign of a zero, as long as everything is finite; where a value is used by several parts,
/// what they add to its adjoint may be added in another order.
///
/// Memory is one array of numbers, and one of adjoints with the same places: the row (inputs, then
/// targets), constants, the layers' parameters, the other parameters, what several parts use, what
/// one part uses.
struct TrainingPlan {
    std::size_t rowWidth = 0;
    std::vector<TrainingStage> stages;  ///< in the order of the forward pass
    std::vector<Tape::Instruction> operations;
    std::vector<double> initial;            ///< the memory: constants in place
    std::vector<std::uint32_t> parameters;  ///< places, in declared order
    std::uint32_t firstParameter = 0;       ///< they stand side by side, in another order
    std::uint32_t firstShared = 0;  ///< adjoints from here to endOfShared are added up from 0
    std::uint32_t endOfShared = 0;
    std::uint32_t firstLooseParameter = 0;  ///< those of no layer
    std::uint32_t endOfParameters = 0;
    std::uint32_t error = 0;

    std::size_t size() const { return initial.size(); }
    bool isConstant(std::uint32_t place) const
    {
        return place >= rowWidth && place < firstParameter;
    }
};

/// `parameterCount` of the given numbers of the tape are parameters: the last ones.
TrainingPlan planTraining(const Tape& tape, std::size_t parameterCount);

}  // namespace backhand
