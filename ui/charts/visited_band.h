// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QPolygonF>

#include <functional>
#include <vector>

namespace backhand {

/// The smallest and the largest error of a single sample that the updates before a plotted point
/// took. Always finite.
struct VisitedErrors {
    std::size_t update = 0;
    double lowest = 0.0;
    double highest = 0.0;
    bool isJoined = false;  ///< with the one before: what lies between was trained too

    bool operator==(const VisitedErrors&) const = default;
};

/// Those of the trained parts of the run that is shown, where there are several samples: over as
/// many updates as there are samples, or since the point before where that is longer.
std::vector<VisitedErrors> visitedErrors(const Frame& frame);

/// The band as polygons, one for each part that hangs together; `place` says where a number stands
/// above an update. Of what falls on one column of pixels the ends are kept alone.
std::vector<QPolygonF>
visitedBand(const std::vector<VisitedErrors>& visited,
            const std::function<QPointF(std::size_t update, double error)>& place);

}  // namespace backhand
