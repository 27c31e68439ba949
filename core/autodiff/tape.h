// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"
#include "core/model/model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace backhand {

/// Expressions compiled to flat arrays. Slots hold numbers: first the given ones, then the
/// constants, then one slot an operation. Each result has a slot of its own, so that its adjoint is
/// its own. Built once a model.
struct Tape {
    struct Instruction {
        Operation operation;
        std::uint32_t a;  ///< slot of the first operand
        std::uint32_t b;  ///< slot of the second; equal to a for unary operations
        std::uint32_t result;
    };

    std::vector<Instruction> instructions;  ///< in an order in which operands stand before results
    std::vector<double> initial;  ///< one number a slot: constants in place, zero elsewhere
    std::vector<std::uint32_t>
        slotOf;  ///< where each result stands; for a model's tape: each VariableId's value
    std::size_t givenCount = 0;

    std::size_t slotCount() const { return initial.size(); }
    /// The slot holds a number of the model's own text.
    bool isConstant(std::uint32_t slot) const
    {
        return slot >= givenCount && slot < slotCount() - instructions.size();
    }
};

/// The model's tape: given are inputs, targets and parameters in VariableId order.
Tape compileTape(const Model& model);

/// A tape that evaluates expressions of a model's variables: given are all variables in VariableId
/// order, results the expressions in their order.
Tape compileExpressions(const Model& model, std::span<const Expression> expressions);

/// The same with some variables as given, in their order: all that the expressions use.
Tape compileExpressions(const Model& model, std::span<const VariableId> given,
                        std::span<const Expression> expressions);

/// The number of slots that a tape's forward pass fills; the same memory serves any number of
/// passes.
using Slots = std::vector<double>;

}  // namespace backhand
