// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/slopes.h"

#include <cmath>
#include <stdexcept>

namespace backhand {

namespace {

/// d (a^b) / da = b a^(b - 1), and 0 at any a for the number 0 as b; d (a^b) / db = a^b ln(a).
/// a^0 is written without a, so its slope is 0 at a = 0 as well.
Slopes slopesOfPower(double a, double b, double power, bool hasNumberAsExponent)
{
    const bool isFlat = hasNumberAsExponent && b == 0.0;
    return {isFlat ? 0.0 : b * std::pow(a, b - 1.0),
            hasNumberAsExponent ? 0.0 : power * std::log(a)};
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

}  // namespace

Slopes slopesOf(Operation operation, double a, double b, double result, bool hasNumberAsExponent)
{
    switch (operation) {
    case Operation::Add: return {1.0, 1.0};
    case Operation::Subtract: return {1.0, -1.0};
    case Operation::Multiply: return {b, a};
    case Operation::Divide: return {1.0 / b, -result / b};
    case Operation::Power: return slopesOfPower(a, b, result, hasNumberAsExponent);
    default: return slopesOfFunction(operation, a, result);
    }
}

}  // namespace backhand
