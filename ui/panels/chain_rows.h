// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/chain_pieces.h"

namespace backhand {

/// Several paths lead to the followed parameter, and the walk has begun.
bool hasRowsOfPaths(const Frame& frame);

/// A row for each path (or, where there are too many, for each use of the parameter), over their
/// sum, which is pinned. A row that is wider than `width` breaks before a dot.
ChainPieces rowsOfPaths(const Frame& frame, const Theme& theme, const MathFonts& fonts,
                        double width);

}  // namespace backhand
