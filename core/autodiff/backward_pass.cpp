// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/backward_pass.h"

#include "core/autodiff/slopes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace backhand {

namespace {

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
        const Slopes slopes = slopesOf(it->operation, slots[it->a], slots[it->b], slots[it->result],
                                       tape.isConstant(it->b));
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
