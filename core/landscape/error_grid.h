// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/interval.h"

#include <cstddef>
#include <vector>

namespace backhand {

/// One side of a grid: a parameter, and the points along it.
struct GridAxis {
    std::size_t parameter = 0;  ///< its index in declared order
    Interval range;
    std::size_t count = 2;  ///< evenly spaced, both ends among them; at least 2

    double at(std::size_t index) const
    {
        const double share = static_cast<double>(index) / static_cast<double>(count - 1);
        return index + 1 == count ? range.high : range.low + share * range.width();
    }

    bool operator==(const GridAxis&) const = default;
};

/// The summed error over two parameters, all others fixed.
struct ErrorGrid {
    GridAxis across;
    GridAxis up;
    /// Row by row, that of up.range.low first; NaN where undefined.
    std::vector<double> errors;
    double smallest = 0.0;  ///< of those that are there; NaN where none is
    double largest = 0.0;

    double at(std::size_t column, std::size_t row) const
    {
        return errors[row * across.count + column];
    }
};

}  // namespace backhand
