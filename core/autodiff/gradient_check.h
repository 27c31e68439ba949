// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/tape.h"
#include "core/model/model.h"

#include <span>
#include <vector>

namespace backhand {

constexpr double gradientCheckBound = 1e-7;

/// One parameter's gradient by reverse mode and by central differences.
struct CheckedGradient {
    VariableId parameter;
    double byTape;
    double byDifference;
    double difference;  ///< |byTape - byDifference| / max(1, |byTape|, |error|)
};

struct GradientCheck {
    std::vector<CheckedGradient> gradients;
    double largest = 0.0;     ///< difference; NaN where a gradient is undefined
    bool withinBound = true;  ///< largest <= gradientCheckBound
};

/// Compares each parameter's gradient with the central difference (E(w + h) - E(w - h)) / 2h,
/// extrapolated to h = 0 by Ridders' method (C. Ridders, Advances in Engineering Software 4, 1982).
GradientCheck checkGradients(const Model& model, const Tape& tape, std::span<const double> given);

}  // namespace backhand
