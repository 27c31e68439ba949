// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/layering.h"

#include <vector>

namespace backhand {

/// How far something reaches above and beneath its anchor, px.
struct Extent {
    double above = 0.0;
    double beneath = 0.0;
};

/// Anchors from top to bottom that are nearest to the wanted ones (least squares) and keep the
/// extents apart by at least `gap`. O(n): adjacent blocks that would meet are pooled.
std::vector<double> stacked(const std::vector<double>& wanted, const std::vector<Extent>& extents,
                            double gap);

/// An anchor for each node, so that links run as level as a few passes make them and nothing of a
/// layer meets. `extents` and the result are by node.
std::vector<double> anchorsOf(const Layering& layering, const std::vector<Extent>& extents,
                              double gap);

}  // namespace backhand
