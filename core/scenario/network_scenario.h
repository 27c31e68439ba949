// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"
#include "core/scenario/scenario.h"

namespace backhand {

/// The network with values to begin with, drawn from its seed in this order:
///   weights   within ±sqrt(6 / (inputs + outputs of their layer)), so that sums stay where a
///             sigmoid has a slope (X. Glorot and Y. Bengio, "Understanding the difficulty of
///             training deep feedforward neural networks", AISTATS 2010, equation 16); in
///             hundredths, never 0
///   inputs    0.5, 1, 1.5 or 2
///   targets   0 or 1 for a sigmoid, -1 or 1 for tanh, else as the inputs
/// Biases are 0. All are drawn again while no gradient comes down to the first layer, which relu
/// can cause. The learning rate is 0.5 for sigmoid outputs, 0.1 for tanh, 0.01 for outputs without
/// bound. Titles are words, and are left to whoever shows them. A network that isNetwork() refuses
/// is a logic error.
Scenario networkScenario(const NetworkShape& shape);

}  // namespace backhand
