// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/forward_pass.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace backhand {

void forwardPass(const Tape& tape, std::span<const double> given, std::span<double> slots)
{
    assert(given.size() == tape.givenCount && slots.size() == tape.slotCount());
    std::copy(tape.initial.begin(), tape.initial.end(), slots.begin());
    std::copy(given.begin(), given.end(), slots.begin());
    for (const Tape::Instruction& instruction : tape.instructions) {
        const double a = slots[instruction.a];
        const double b = slots[instruction.b];
        // Asked first, since max(NaN, 0) and NaN^0 would make a number of what has none.
        const bool defined = !std::isnan(a) && !std::isnan(b);
        const double result = defined ? applyOperation(instruction.operation, a, b) : a + b;
        slots[instruction.result] =
            std::isfinite(result) ? result : std::numeric_limits<double>::quiet_NaN();
    }
}

Slots forwardPass(const Tape& tape, std::span<const double> given)
{
    Slots slots(tape.slotCount());
    forwardPass(tape, given, slots);
    return slots;
}

}  // namespace backhand
