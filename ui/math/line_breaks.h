// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/math/math_layout.h"

#include <span>
#include <vector>

namespace backhand {

/// Where the lines of a formula begin: indexes of its top-level parts, the first 0.
struct LineBreaks {
    std::vector<std::size_t> begins;
    double indent = 0.0;  ///< of the lines after the first, px: under the first relation where that
                          ///< stands far left
};

/// Breaks at relations where what follows then fits, else at spaced operators; a line that cannot
/// be broken sticks out. Measures with `layout`, which is left as it was.
LineBreaks breakLines(std::span<const Formula* const> parts, const MathStyle& style,
                      MathLayout& layout);

}  // namespace backhand
