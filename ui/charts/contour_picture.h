// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/error_grid.h"
#include "ui/charts/plot_area.h"
#include "ui/theme.h"

#include <QColor>
#include <QPixmap>

#include <vector>

namespace backhand {

/// The colour of a band, from the lowest: the darker (in the dark theme the brighter) the blue, the
/// higher the error. Text and marks on it lie on a ground of their own.
QColor bandColour(const Theme& theme, std::size_t band, std::size_t bandCount);

/// A grid as filled contours, of the size of the area. Where the error is undefined it is hatched.
QPixmap contourPicture(const ErrorGrid& grid, const std::vector<double>& levels,
                       const PlotArea& area, const Theme& theme, double pixelRatio);

/// The colours with the levels that part them, the lowest below.
void paintLegend(QPainter& painter, const QRectF& place, const std::vector<double>& levels,
                 const Theme& theme);

}  // namespace backhand
