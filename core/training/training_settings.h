// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace backhand {

enum class OptimizerKind { GradientDescent, Momentum, Adam };

/// How an update is made of a gradient; docs/model.md has the formulas.
struct OptimizerSettings {
    OptimizerKind kind = OptimizerKind::GradientDescent;
    double beta = 0.9;   ///< momentum only
    double beta1 = 0.9;  ///< Adam only, as are the next two
    double beta2 = 0.999;
    double epsilon = 1e-8;

    bool operator==(const OptimizerSettings&) const = default;
};

/// Which samples an update takes: the next in turn, one drawn with replacement, or all at once.
enum class SampleOrder { Cyclic, Random, Batch };

/// All that says how a training goes on from where it is.
struct TrainingSettings {
    double learningRate = 0.1;
    OptimizerSettings optimizer;
    SampleOrder order = SampleOrder::Cyclic;
    std::uint64_t seed = 0;  ///< of SampleOrder::Random

    bool operator==(const TrainingSettings&) const = default;
};

}  // namespace backhand
