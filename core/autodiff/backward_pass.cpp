// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/backward_pass.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace backhand {

namespace {

/// d result / d operand for both operands; the second is unused by unary operations.
struct Slopes {
    double a;
    double b = 0.0;
};

/// d (a^b) / da = b a^(b - 1), and 0 at any a for the number 0 as b; d (a^b) / db = a^b ln(a).
/// a^0 is written without a, so its slope is 0 at a = 0 as well. An exponent that only happens to
/// be 0 keeps the formula, 0 * 0^(-1) at a = 0, which has no value: the partial that is shown says
/// the same, and so does whoever works it out by hand.
Slopes slopesOfPower(double a, double b, double power, bool hasNumberAsExponent)
{
    const bool isFlat = hasNumberAsExponent && b == 0.0;
    return {isFlat ? 0.0 : b * std::pow(a, b - 1.0), power * std::log(a)};
}

/// (s(1 - s))' = s(1 - s)(1 - 2s), with 1 - 2 sigmoid(x) = -tanh(x / 2) so that nothing cancels.
double slopeOfSigmoidSlope(double x, double slope)
{
    return -slope * std::tanh(x / 2.0);
}

Slopes slopesOfFunction(Operation operation, double x, double result)
{
    switch (operation) {
    case Operation::Negate: return {-1.0};
    case Operation::Sigmoid: return {applyOperation(Operation::SigmoidSlope, x)};
    case Operation::Tanh: return {applyOperation(Operation::TanhSlope, x)};
    case Operation::Relu: return {applyOperation(Operation::Step, x)};
    case Operation::Softplus: return {applyOperation(Operation::Sigmoid, x)};
    case Operation::Exp: return {result};
    case Operation::Ln: return {1.0 / x};
    case Operation::Sqrt: return {0.5 / result};
    case Operation::Sin: return {std::cos(x)};
    case Operation::Cos: return {-std::sin(x)};
    case Operation::Abs: return {applyOperation(Operation::Sign, x)};
    case Operation::SigmoidSlope: return {slopeOfSigmoidSlope(x, result)};
    case Operation::TanhSlope: return {-2.0 * std::tanh(x) * result};
    case Operation::Step:
    case Operation::Sign: return {0.0};
    default: throw std::logic_error("A constant or a variable is no instruction of a tape.");
    }
}

Slopes slopesOf(const Tape& tape, const Tape::Instruction& instruction,
                std::span<const double> slots)
{
    const double a = slots[instruction.a];
    const double b = slots[instruction.b];
    const double result = slots[instruction.result];
    switch (instruction.operation) {
    case Operation::Add: return {1.0, 1.0};
    case Operation::Subtract: return {1.0, -1.0};
    case Operation::Multiply: return {b, a};
    case Operation::Divide: return {1.0 / b, -result / b};
    case Operation::Power: return slopesOfPower(a, b, result, tape.isConstant(instruction.b));
    default: return slopesOfFunction(instruction.operation, a, result);
    }
}

void addContribution(double& adjoint, double upstream, double slope)
{
    const double contribution = upstream * slope;
    adjoint +=
        std::isfinite(contribution) ? contribution : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

void backwardPass(const Tape& tape, std::span<const double> slots, std::span<double> adjoints)
{
    assert(slots.size() == tape.slotCount() && adjoints.size() == tape.slotCount());
    std::fill(adjoints.begin(), adjoints.end(), 0.0);
    const double error = slots[tape.slotOf.back()];
    adjoints[tape.slotOf.back()] =
        std::isnan(error) ? error : 1.0;  // what has no value has no slope
    for (auto it = tape.instructions.rbegin(); it != tape.instructions.rend(); ++it) {
        const double upstream = adjoints[it->result];
        const Slopes slopes = slopesOf(tape, *it, slots);
        addContribution(adjoints[it->a], upstream, slopes.a);
        if (operandCount(it->operation) == 2) {
            addContribution(adjoints[it->b], upstream, slopes.b);
        }
    }
}

Slots backwardPass(const Tape& tape, std::span<const double> slots)
{
    Slots adjoints(tape.slotCount());
    backwardPass(tape, slots, adjoints);
    return adjoints;
}

}  // namespace backhand
