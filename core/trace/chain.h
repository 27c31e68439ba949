// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/compiled_model.h"

#include <vector>

namespace backhand {

constexpr std::size_t maximumShownPaths = 64;
constexpr std::size_t maximumShownFactors = 1024;  ///< of all paths together, the first one aside

/// One factor of a path: a local partial.
struct ChainFactor {
    PartialId partial;
    std::size_t step;         ///< of the local partial
    std::size_t productStep;  ///< of the product so far with this factor in it (d error / d wrt), 0
                              ///< for the first factor
};

/// One way from the error down to the parameter, factors in that order.
struct ChainPath {
    std::vector<ChainFactor> factors;
};

/// Another parameter that shares all factors but the last.
struct ChainSibling {
    VariableId parameter;
    ChainFactor last;
};

/// d error / d parameter as a sum over paths of products of local partials.
struct Chain {
    VariableId parameter = noVariable;
    std::vector<ChainPath> paths;        ///< at most maximumShownPaths, of maximumShownFactors
    bool folded = false;                 ///< there are more paths than are listed
    std::size_t gradientStep = 0;        ///< of the final result
    std::vector<ChainSibling> siblings;  ///< the parameter itself included, in order; only where
                                         ///< there is one path with two factors or more
};

Chain chainOf(const CompiledModel& model, VariableId parameter);

}  // namespace backhand
