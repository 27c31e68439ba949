// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/run_path.h"

namespace backhand {

namespace {

void thin(std::vector<PathPoint>& path)
{
    std::size_t stride = 1;
    while ((path.size() + stride - 1) / stride + 1 > mostPathPoints) {
        stride *= 2;
    }
    if (stride == 1) {
        return;
    }
    const PathPoint last = path.back();
    std::size_t kept = 0;
    for (std::size_t index = 0; index < path.size(); index += stride) {
        path[kept++] = path[index];
    }
    path.resize(kept);
    if (path.back() != last) {
        path.push_back(last);
    }
}

}  // namespace

std::vector<PathPoint> runPath(const Run& run, std::size_t lastPass, PathPlane plane)
{
    std::vector<PathPoint> path;
    run.visitKept(lastPass, [&](std::size_t pass, const std::vector<double>& parameters) {
        path.push_back({pass - 1, parameters.at(plane.across), parameters.at(plane.up)});
    });
    thin(path);
    return path;
}

}  // namespace backhand
