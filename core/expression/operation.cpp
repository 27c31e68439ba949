// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/expression.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace backhand {

namespace {

/// 1 / (1 + e^-x), by the form whose exponential cannot overflow.
double sigmoid(double x)
{
    if (x >= 0.0) {
        return 1.0 / (1.0 + std::exp(-x));
    }
    const double exponential = std::exp(x);
    return exponential / (1.0 + exponential);
}

double softplus(double x)
{
    return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x)));
}

/// 1 / cosh(x)^2. Beyond |x| = 350 the square of cosh overflows, where the slope is 0 to any
/// precision of a double.
double tanhSlope(double x)
{
    const double cosh = std::cosh(x);
    return 1.0 / cosh / cosh;
}

// A comparison with NaN is false, but what has no value has no slope either.
double relu(double x)
{
    return std::isnan(x) || x > 0.0 ? x : 0.0;
}

double step(double x)
{
    return std::isnan(x) ? x : x > 0.0 ? 1.0 : 0.0;
}

double sign(double x)
{
    return std::isnan(x) ? x : x == 0.0 ? 0.0 : std::copysign(1.0, x);
}

/// A square is rounded once, which pow() does not promise.
double power(double base, double exponent)
{
    return exponent == 2.0 ? base * base : std::pow(base, exponent);
}

double applyFunction(Operation operation, double x)
{
    switch (operation) {
    case Operation::Negate: return -x;
    case Operation::Sigmoid: return sigmoid(x);
    case Operation::Tanh: return std::tanh(x);
    case Operation::Relu: return relu(x);
    case Operation::Softplus: return softplus(x);
    case Operation::Exp: return std::exp(x);
    case Operation::Ln: return std::log(x);
    case Operation::Sqrt: return std::sqrt(x);
    case Operation::Sin: return std::sin(x);
    case Operation::Cos: return std::cos(x);
    case Operation::Abs: return std::abs(x);
    case Operation::SigmoidSlope: return sigmoid(x) * sigmoid(-x);
    case Operation::TanhSlope: return tanhSlope(x);
    case Operation::Step: return step(x);
    case Operation::Sign: return sign(x);
    default: throw std::logic_error("A constant or a variable is nothing to apply.");
    }
}

}  // namespace

double applyOperation(Operation operation, double a, double b)
{
    switch (operation) {
    case Operation::Add: return a + b;
    case Operation::Subtract: return a - b;
    case Operation::Multiply: return a * b;
    case Operation::Divide: return a / b;
    case Operation::Power: return power(a, b);
    default: return applyFunction(operation, a);
    }
}

const char* wordOf(Operation operation)
{
    switch (operation) {
    case Operation::Constant: return "constant";
    case Operation::Variable: return "variable";
    case Operation::Add: return "+";
    case Operation::Subtract:
    case Operation::Negate: return "-";
    case Operation::Multiply: return "*";
    case Operation::Divide: return "/";
    case Operation::Power: return "^";
    case Operation::Sigmoid: return "sigmoid";
    case Operation::Tanh: return "tanh";
    case Operation::Relu: return "relu";
    case Operation::Softplus: return "softplus";
    case Operation::Exp: return "exp";
    case Operation::Ln: return "ln";
    case Operation::Sqrt: return "sqrt";
    case Operation::Sin: return "sin";
    case Operation::Cos: return "cos";
    case Operation::Abs: return "abs";
    case Operation::SigmoidSlope: return "sigmoid_slope";
    case Operation::TanhSlope: return "tanh_slope";
    case Operation::Step: return "step";
    case Operation::Sign: return "sign";
    }
    throw std::logic_error("Every operation has its word.");
}

}  // namespace backhand
