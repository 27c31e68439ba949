// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/tape.h"

#include <optional>
#include <span>
#include <vector>

namespace backhand {

/// What a summed error does not go under, however long a training is; each where it can be told.
struct ErrorFloors {
    /// Of the best answer that is the same for every sample: the sum over predictions and samples
    /// of coefficient (target - mean of the targets)^2. For errors of squares.
    std::optional<double> constantAnswer;
    /// That answer, where there is one prediction.
    std::optional<double> answer;
    /// The least that this model reached by training, from these parameters and from some that are
    /// drawn. For one neuron with its square, whose trainings end in the same place.
    std::optional<double> best;

    bool operator==(const ErrorFloors&) const = default;
};

/// Of at least two samples, at most mostFloorSamples; none else. Takes some milliseconds.
ErrorFloors errorFloors(const Tape& tape, const std::vector<std::vector<double>>& rows,
                        std::span<const double> parameters);

constexpr std::size_t mostFloorSamples = 64;

}  // namespace backhand
