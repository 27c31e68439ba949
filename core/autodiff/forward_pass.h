// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/tape.h"

#include <span>

namespace backhand {

/// Fills `slots` (of size tape.slotCount()) from the given values (of size tape.givenCount, in
/// VariableId order). One loop, no allocation. A value that does not exist (ln of 0, a result
/// beyond the largest double) is NaN, and so is all that depends on it; nothing is ever infinite.
void forwardPass(const Tape& tape, std::span<const double> given, std::span<double> slots);

/// The same into memory of its own.
Slots forwardPass(const Tape& tape, std::span<const double> given);

}  // namespace backhand
