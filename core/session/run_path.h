// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/run.h"

#include <cstddef>
#include <vector>

namespace backhand {

/// Where a run stood after so many updates, in the plane of two parameters.
struct PathPoint {
    std::size_t update = 0;
    double across = 0.0;
    double up = 0.0;

    bool operator==(const PathPoint&) const = default;
};

constexpr std::size_t mostPathPoints = 2000;

/// The two parameters a path goes over: their indexes in declared order.
struct PathPlane {
    std::size_t across;
    std::size_t up;
};

/// What a run has at hand of its way up to a pass: each pass that was made by hand, and the kept
/// points of trainings; nothing is computed anew. One in two, one in four, ... where they are too
/// many; the first and the last of them in any case.
std::vector<PathPoint> runPath(const Run& run, std::size_t lastPass, PathPlane plane);

}  // namespace backhand
