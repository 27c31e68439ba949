// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/chain.h"

namespace backhand {

/// Which of several paths a step of the backward pass is about. Empty where the chain has but one
/// path, and for the steps of the other acts.
struct PathsAtHand {
    std::vector<std::size_t> rows;  ///< indices into the chain's paths, or its uses where folded;
                                    ///< empty where the step is about all of them alike
    bool sum = false;               ///< the step brings the sum of all rows
    std::vector<PartialId> edges;   ///< ascending: those of the paths that the step's number is on

    bool hasRow(std::size_t row) const;
    bool hasEdge(PartialId partial) const;
};

/// `step` is from 0 (no step) to the trace's step count.
PathsAtHand pathsAtHand(const CompiledModel& model, const Chain& chain, std::size_t step);

}  // namespace backhand
