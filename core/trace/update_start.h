// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/training_settings.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace backhand {

/// Up to so many samples of a batch each stand in the sum of their gradients.
constexpr std::size_t mostListedSamples = 8;

/// What other samples of a batch give: rows `first` to `last`, from 0, added up.
struct OtherSamples {
    std::size_t first = 0;
    std::size_t last = 0;
    std::vector<double> gradients;  ///< d error / d parameter, in declared order
};

/// What an update is made of beside the gradients of the pass's own sample.
struct UpdateStart {
    double learningRate = 0.0;
    OptimizerSettings optimizer = {};
    std::vector<double> moments = {};  ///< before it, as momentCount() says; empty means all 0
    std::uint64_t number = 1;          ///< of the update, from 1

    // Of a batch; else empty.
    std::vector<OtherSamples> others = {};     ///< in the order of their rows
    std::vector<double> summedGradients = {};  ///< over all samples, in declared order
    std::size_t sample = 0;                    ///< the pass's own row, from 0
};

}  // namespace backhand
