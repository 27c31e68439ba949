// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"

#include <cmath>

namespace backhand {

/// What a neuron makes of its sum: the value and the slope there, both from one exponential where
/// the formulas of applyOperation() and of the backward pass take two or three; the same bits.
/// A sum that is not finite may give numbers that are: whoever asks must guard the sum.
struct ActivatedSum {
    double value;
    double slope;
};

struct NoActivation {
    static ActivatedSum at(double sum) { return {sum, 1.0}; }
};

struct SigmoidActivation {
    /// sigmoid(z) and sigmoid(-z) are 1 / (1 + e) and e / (1 + e) with e = e^-|z|, in the order
    /// that the sign of z says; the slope is their product.
    static ActivatedSum at(double sum)
    {
        const double exponential = std::exp(-std::abs(sum));
        const double larger = 1.0 / (1.0 + exponential);
        const double smaller = exponential / (1.0 + exponential);
        return {sum >= 0.0 ? larger : smaller, larger * smaller};
    }
};

struct TanhActivation {
    static ActivatedSum at(double sum)
    {
        return {std::tanh(sum), applyOperation(Operation::TanhSlope, sum)};
    }
};

struct ReluActivation {
    static ActivatedSum at(double sum)
    {
        return sum > 0.0 ? ActivatedSum{sum, 1.0} : ActivatedSum{0.0, 0.0};
    }
};

struct SoftplusActivation {
    static ActivatedSum at(double sum)
    {
        return {applyOperation(Operation::Softplus, sum), applyOperation(Operation::Sigmoid, sum)};
    }
};

/// What `make` gives for the activation that an operation is: a value of one of the types above
/// says which.
template <typename Make>
auto forActivation(Operation operation, const Make& make)
{
    switch (operation) {
    case Operation::Sigmoid: return make(SigmoidActivation());
    case Operation::Tanh: return make(TanhActivation());
    case Operation::Relu: return make(ReluActivation());
    case Operation::Softplus: return make(SoftplusActivation());
    default: return make(NoActivation());
    }
}

}  // namespace backhand
