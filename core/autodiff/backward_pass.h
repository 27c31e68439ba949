// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/tape.h"

#include <span>

namespace backhand {

/// Reverse mode: fills `adjoints` (one a slot) with d error / d slot, from the slots of a forward
/// pass. adjoint(operand) += adjoint(result) * d result / d operand, for every use. One loop, no
/// allocation; it begins by clearing `adjoints`, so running it twice gives the same. An adjoint
/// that does not exist is NaN, never infinite; where the error is undefined, so is all.
void backwardPass(const Tape& tape, std::span<const double> slots, std::span<double> adjoints);

/// The same into memory of its own.
Slots backwardPass(const Tape& tape, std::span<const double> slots);

}  // namespace backhand
