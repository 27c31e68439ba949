// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <limits>

namespace backhand {

/// The smallest and the largest error that was met; none met yet where lowest > highest.
struct ErrorExtremes {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();

    void meet(double error)
    {
        lowest = error < lowest ? error : lowest;
        highest = error > highest ? error : highest;
    }
    void meet(const ErrorExtremes& others)
    {
        lowest = std::min(lowest, others.lowest);
        highest = std::max(highest, others.highest);
    }

    bool operator==(const ErrorExtremes&) const = default;
};

}  // namespace backhand
