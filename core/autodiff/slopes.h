// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"

namespace backhand {

/// A sigmoid or tanh is called saturated where its slope is under this.
constexpr double saturatedSlope = 0.001;

/// d result / d operand for both operands; the second is unused by unary operations.
struct Slopes {
    double a;
    double b = 0.0;
};

/// The slopes of one operation at its operands and its result. May give NaN or infinity.
/// `hasNumberAsExponent`: the second operand is a number of the model's own text, which matters for
/// a power: a^0 written so is flat everywhere. An exponent that only happens to be 0 keeps the
/// formula, 0 * 0^(-1) at a = 0, which has no value: the partial that is shown says the same, and
/// so does whoever works it out by hand.
Slopes slopesOf(Operation operation, double a, double b, double result, bool hasNumberAsExponent);

}  // namespace backhand
