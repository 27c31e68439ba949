// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/path_sums.h"

#include "core/autodiff/forward_pass.h"
#include "core/autodiff/slopes.h"

#include <algorithm>
#include <cmath>

namespace backhand::testing {

PathSums pathSums(const Trace& trace, VariableId parameter)
{
    const CompiledModel& compiled = trace.compiled();
    const std::size_t count = trace.model().variables().size();
    PathSums paths{std::vector<double>(count, 0.0), std::vector<double>(count, 0.0)};
    paths.sum[parameter] = paths.ofMagnitudes[parameter] = 1.0;
    for (const Partial& partial : compiled.partials()) {
        const auto id = static_cast<PartialId>(&partial - compiled.partials().data());
        const double value = trace.partialValue(id);
        paths.sum[partial.of] += value * paths.sum[partial.wrt];
        paths.ofMagnitudes[partial.of] += std::abs(value) * paths.ofMagnitudes[partial.wrt];
    }
    return paths;
}

std::vector<double> gradientBounds(const Trace& trace)
{
    const Tape& tape = trace.compiled().tape();
    const Slots slots = forwardPass(tape, trace.given());
    std::vector<double> magnitudes(tape.slotCount(), 0.0);
    magnitudes[tape.slotOf.back()] = 1.0;
    for (auto it = tape.instructions.rbegin(); it != tape.instructions.rend(); ++it) {
        const Slopes slopes = slopesOf(it->operation, slots[it->a], slots[it->b], slots[it->result],
                                       tape.isConstant(it->b));
        magnitudes[it->a] += magnitudes[it->result] * std::abs(slopes.a);
        if (operandCount(it->operation) == 2) {
            magnitudes[it->b] += magnitudes[it->result] * std::abs(slopes.b);
        }
    }
    for (double& magnitude : magnitudes) {
        magnitude = 1e-12 * std::max(magnitude, 1e-300);
    }
    return magnitudes;
}

}  // namespace backhand::testing
