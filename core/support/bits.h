// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace backhand {

/// By bits: NaN equals itself, and 0 is not -0, so that a diverged state equals itself and an edit
/// to -0 is one.
inline bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

inline bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double one, double other) { return sameBits(one, other); });
}

}  // namespace backhand
