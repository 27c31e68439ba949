// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>

namespace backhand {

/// From `low` to `high`, both finite.
struct Interval {
    double low = 0.0;
    double high = 1.0;

    double width() const { return high - low; }
    double middle() const { return low + (high - low) / 2.0; }
    bool holds(double value) const { return low <= value && value <= high; }
    bool holds(const Interval& other) const { return low <= other.low && other.high <= high; }
    /// The smallest that holds this one and the value.
    Interval with(double value) const { return {std::min(low, value), std::max(high, value)}; }

    bool operator==(const Interval&) const = default;
};

}  // namespace backhand
