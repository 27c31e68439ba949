// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/training_settings.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace backhand {

/// How many numbers an optimizer keeps beside so many parameters: none, a velocity each (momentum),
/// or two moments each (Adam: all first moments, then all second ones).
std::size_t momentCount(OptimizerKind kind, std::size_t parameterCount);

/// How far an exponential average of n numbers that began at 0 has come: 1 - beta^n.
double averagedShare(double beta, std::uint64_t count);

/// Makes one update, the `update`th (from 1), of all parameters from the old values.
///   gradient descent   w <- w - rate g
///   momentum           v <- beta v + g,  w <- w - rate v
///   Adam (D. P. Kingma, J. Ba, 2015)
///       m <- beta1 m + (1 - beta1) g,  v <- beta2 v + (1 - beta2) g^2
///       w <- w - rate (m / (1 - beta1^n)) / (sqrt(v / (1 - beta2^n)) + epsilon)   at the nth
///       update
void applyOptimizer(const TrainingSettings& settings, std::uint64_t update,
                    std::span<const double> gradients, std::span<double> parameters,
                    std::span<double> moments);

}  // namespace backhand
