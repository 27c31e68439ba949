// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_ticks.h"
#include "ui/theme.h"

#include <QPointF>
#include <QRectF>

#include <utility>

class QFont;
class QPainter;

namespace backhand {

/// A rectangle of a widget in which numbers have their places.
struct PlotArea {
    QRectF place;  ///< in pixels
    ChartScale across;
    ChartScale up;

    QPointF at(double acrossValue, double upValue) const;
    QPointF at(const QPointF& point) const { return at(point.x(), point.y()); }
    /// What stands there.
    QPointF valueAt(const QPointF& pixels) const;
    double pixelsAcross() const { return place.width() / (across.high - across.low); }
    double pixelsUp() const { return place.height() / (up.high - up.low); }
};

/// The room that the labels of a scale take at the left of an area.
double labelWidth(const ChartScale& scale, const QFont& font);

/// What stands at the ends of the axes.
struct AxisNames {
    QString across;
    QString up;

    bool operator==(const AxisNames&) const = default;
};

/// Lines at the ticks of `up`, marks at those of `across`, their labels and the axes' names.
void paintAxes(QPainter& painter, const PlotArea& area, const Theme& theme, const AxisNames& names);

/// Words on a ground of the panel's colour, within the area.
void paintLabel(QPainter& painter, const QRectF& within, const QPointF& leftMiddle,
                const QString& text, const Theme& theme);

/// The middles of two labels, the upper and the lower, as near to where they are wanted as they can
/// stand without lying on each other or outside.
std::pair<double, double> labelMiddles(std::pair<double, double> wanted, double height,
                                       const QRectF& within);

/// A line that ends in a point; seen on any ground, since a wider one of the panel's colour lies
/// under it.
void paintArrow(QPainter& painter, const QPointF& from, const QPointF& to, QPen pen,
                const Theme& theme);

}  // namespace backhand
