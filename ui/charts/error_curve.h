// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace backhand {

/// One point of the error chart: the error, summed over all samples, after so many updates. Always
/// finite.
struct ErrorPoint {
    std::size_t update = 0;
    double error = 0.0;
    bool rose = false;  ///< above the point before

    bool operator==(const ErrorPoint&) const = default;
};

using ErrorPoints = std::vector<ErrorPoint>;

/// Of one series: about as many as there are pixels to tell them apart. The line from the shown
/// point to the later ones has one more.
constexpr std::size_t mostErrorPoints = 1199;

/// Multiples of which updates are plotted: 1, and doubled until these are few enough.
std::size_t errorStride(std::span<const HistoryPoint> errors);

/// The errors of passes `first` to `last`, as far as the run has kept them: those at multiples of
/// the stride, so that a plotted point stays where it is while the run grows, and the ends.
/// Undefined errors are left out.
ErrorPoints errorPoints(const Run& run, std::size_t first, std::size_t last);

/// What the chart shows of one frame.
struct ErrorCurve {
    ErrorPoints shown;  ///< up to the pass that is shown; its last point is the shown error
    ErrorPoints later;  ///< passes after that one, which are kept
    std::optional<ErrorPoint> hollow;  ///< at the check step: what the update brings
    std::size_t stride = 1;            ///< from one shown point to the next

    bool operator==(const ErrorCurve&) const = default;
};
ErrorCurve errorCurve(const Frame& frame);

}  // namespace backhand
