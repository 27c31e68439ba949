// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <cstddef>

namespace backhand::testing {

/// A scenario of that many definitions, in layers of twenty: each is tanh(w*a + c) of two of the
/// layer before and a weight of its own; the error sums the last layer.
Scenario largeScenario(std::size_t definitions);

}  // namespace backhand::testing
