// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/trace.h"

#include <vector>

namespace backhand::testing {

/// d error / d parameter as the sum over all paths, and the same of the products' magnitudes.
/// Carried forward from the parameter, where the trace walks backward from the error:
///   sum(v) = sum over inputs u of v: partial(v, u) * sum(u)
struct PathSums {
    std::vector<double> sum;
    std::vector<double> ofMagnitudes;
};
PathSums pathSums(const Trace& trace, VariableId parameter);

/// How far d error / d parameter may be off by rounding, however it is computed: 1e-12 of the sum
/// of the magnitudes of all paths that the tape adds up. One for each slot of the trace's tape. In
/// softplus(b - b) there are two paths, of opposite sign, where the function's own partial is 0.
std::vector<double> gradientBounds(const Trace& trace);

}  // namespace backhand::testing
