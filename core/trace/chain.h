// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/compiled_model.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace backhand {

/// So many paths are listed one by one; where there are more, they are folded.
constexpr std::size_t mostListedPaths = 8;

/// Where counting paths stops: this many or more.
constexpr std::uint64_t countlessPaths = std::numeric_limits<std::uint64_t>::max();

/// One factor of a path: a local partial.
struct ChainFactor {
    PartialId partial;
    std::size_t step;         ///< of the local partial
    std::size_t productStep;  ///< of the product so far with this factor in it (d error / d wrt), 0
                              ///< for the first factor

    /// The step from which on the product with this factor as its last one may be shown.
    std::size_t resultStep() const { return productStep == 0 ? step : productStep; }
};

/// One way from the error down to the parameter, factors in that order.
struct ChainPath {
    std::vector<ChainFactor> factors;
};

/// One use of the parameter, with all paths through it folded:
///   contribution = the part from above (d error / d definition) * d definition / d parameter
struct ChainUse {
    ChainFactor last;       ///< the local partial of this use
    std::size_t aboveStep;  ///< of the part from above; 0 where the error itself uses the parameter
};

/// Another parameter that shares all factors but the last.
struct ChainSibling {
    VariableId parameter;
    ChainFactor last;
};

/// d error / d parameter as a sum over paths of products of local partials.
struct Chain {
    VariableId parameter = noVariable;
    std::uint64_t pathCount = 0;         ///< saturates at countlessPaths
    std::vector<ChainPath> paths;        ///< the first mostListedPaths of them, in the order in
                                         ///< which the backward pass completes them
    bool folded = false;                 ///< there are more paths than are listed
    std::vector<ChainUse> uses;          ///< where folded: one for each use, in order of the steps
    std::size_t gradientStep = 0;        ///< of the final result
    std::vector<ChainSibling> siblings;  ///< the parameter itself included, in order; only where
                                         ///< there is one path with two factors or more
};

Chain chainOf(const CompiledModel& model, VariableId parameter);

/// How many paths lead from the error to each variable, by one pass over the partials:
///   count(error) = 1, count(v) = sum of count(definition) over the uses of v
std::vector<std::uint64_t> pathCounts(const CompiledModel& model);

}  // namespace backhand
