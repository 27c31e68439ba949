// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/interval.h"
#include "core/landscape/slope_step.h"
#include "core/session/frame.h"
#include "ui/charts/plot_area.h"
#include "ui/scene/sampled_curve.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace backhand {

/// What the slope chart shows of one frame: the error of the pass's sample over the followed
/// parameter, all else as it is. With one sample that is the shown error; with several the curve is
/// that of the shown sample alone, since its gradient is the tangent's slope. All of it is finite,
/// and nothing that the steps have not reached is in it.
struct SlopeContent {
    /// Where the update takes the parameter, and what it makes of the error.
    struct Landing {
        QPointF curve;    ///< the new value and its error
        QPointF promise;  ///< the same value on the tangent

        bool operator==(const Landing&) const = default;
    };

    std::vector<CurvePiece> curve;
    Interval range;
    double top = 1.0;  ///< of the shown errors
    double bottom = 0.0;
    std::optional<QPointF> point;    ///< where we are
    std::optional<double> slope;     ///< once the gradient is known
    std::optional<Landing> landing;  ///< once the update is known
    AxisNames names;
    QString heading;
    QString caption;
    QString hint;  ///< in place of a chart

    bool operator==(const SlopeContent&) const = default;
};

SlopeContent slopeContent(const Frame& frame);

}  // namespace backhand
