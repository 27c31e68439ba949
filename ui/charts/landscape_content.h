// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/error_surface.h"
#include "core/landscape/map_window.h"
#include "core/session/frame.h"
#include "core/session/run_path.h"
#include "ui/charts/plot_area.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace backhand {

/// What lies on the map of a landscape: all of it finite, and nothing that the steps have not
/// reached. The gradient is that of the error that is drawn, summed over all samples.
struct LandscapeContent {
    PathPlane plane{0, 1};
    std::vector<QPointF> path;        ///< up to where we are
    QPointF point;                    ///< where we are
    std::optional<QPointF> downhill;  ///< against the gradient, once both parts of it are known
    std::optional<QPointF> next;      ///< where the update leads, once it is known
    AxisNames names;
    QString caption;

    bool operator==(const LandscapeContent& other) const;
};

/// `plane`: the two parameters' places in declared order. `here`: the summed error where we are,
/// where it is at hand.
LandscapeContent landscapeContent(const Frame& frame, PathPlane plane,
                                  const std::optional<SurfacePoint>& here);

/// What the map has to hold of it.
Interval neededAcross(const LandscapeContent& content);
Interval neededUp(const LandscapeContent& content);

}  // namespace backhand
