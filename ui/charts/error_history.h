// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace backhand {

/// One point of the error chart: the error, summed over all samples, after so many updates. Always
/// finite.
struct ErrorPoint {
    std::size_t update = 0;
    double error = 0.0;
    bool rose = false;  ///< above the error one update before

    bool operator==(const ErrorPoint&) const = default;
};

using ErrorPoints = std::vector<ErrorPoint>;

constexpr std::size_t mostErrorPoints = 2000;  ///< of one series

/// Every how manieth update is plotted of so many passes: 1, and doubled until these are few
/// enough.
std::size_t errorStride(std::size_t passes);

/// The errors of passes `first` to `last`: those at multiples of the stride, so that a plotted
/// point stays where it is while the run grows, and the first and the last. Undefined errors are
/// left out.
ErrorPoints errorPoints(const Run& run, std::size_t first, std::size_t last);

/// What the chart shows of one frame.
struct ErrorHistory {
    ErrorPoints shown;  ///< up to the pass that is shown; its last point is the shown error
    ErrorPoints later;  ///< passes after that one, which are kept
    std::optional<ErrorPoint> hollow;  ///< at the check step: what the update brings
    std::size_t stride = 1;            ///< of the shown points

    bool operator==(const ErrorHistory&) const = default;
};
ErrorHistory errorHistory(const Frame& frame);

/// True where an edit dropped passes of `before` that a person may want to compare with.
bool droppedPasses(const Run& before, const Run& after);

}  // namespace backhand
