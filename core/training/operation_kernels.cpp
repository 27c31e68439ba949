// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/operation_kernels.h"

#include "core/autodiff/slopes.h"

namespace backhand {

namespace {

/// The three that are most of what a model does; the others are called.
double resultOf(Operation operation, double a, double b)
{
    switch (operation) {
    case Operation::Add: return a + b;
    case Operation::Subtract: return a - b;
    case Operation::Multiply: return a * b;
    default: return applyOperation(operation, a, b);
    }
}

}  // namespace

void operationsForward(const TrainingStage* stage, StageMemory& memory)
{
    double* values = memory.values;
    double guard = 0.0;
    for (std::uint32_t index = stage->first; index < stage->end; ++index) {
        const Tape::Instruction& instruction = memory.plan->operations[index];
        const double result =
            resultOf(instruction.operation, values[instruction.a], values[instruction.b]);
        values[instruction.result] = result;
        guard += 0.0 * result;
    }
    memory.guard += guard;
}

void operationsBackward(const TrainingStage* stage, StageMemory& memory)
{
    const double* values = memory.values;
    for (std::uint32_t index = stage->end; index-- > stage->first;) {
        const Tape::Instruction& instruction = memory.plan->operations[index];
        const double upstream = memory.adjoints[instruction.result];
        const Slopes slopes =
            slopesOf(instruction.operation, values[instruction.a], values[instruction.b],
                     values[instruction.result], memory.plan->isConstant(instruction.b));
        memory.adjoints[instruction.a] += upstream * slopes.a;
        if (operandCount(instruction.operation) == 2) {
            memory.adjoints[instruction.b] += upstream * slopes.b;
        }
    }
}

}  // namespace backhand
