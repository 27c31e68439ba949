// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/contour_picture.h"

#include "core/landscape/contours.h"
#include "ui/number_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace backhand {

namespace {

constexpr double lowestOpacity = 0.04;
constexpr double highestOpacity = 0.62;
constexpr double contourOpacity = 0.75;
constexpr double legendBarWidth = 12.0;

QPainterPath pathOf(const std::vector<Ring>& rings, const PlotArea& area)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const Ring& ring : rings) {
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(ring.size()));
        for (const PlanePoint& point : ring) {
            polygon.append(area.at(point.across, point.up));
        }
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

}  // namespace

QColor bandColour(const Theme& theme, std::size_t band, std::size_t bandCount)
{
    const double share =
        bandCount < 2 ? 0.0 : static_cast<double>(band) / static_cast<double>(bandCount - 1);
    return blended(theme.panel, theme.value,
                   lowestOpacity + share * (highestOpacity - lowestOpacity));
}

QPixmap contourPicture(const ErrorGrid& grid, const std::vector<double>& levels,
                       const PlotArea& area, const Theme& theme, double pixelRatio)
{
    QPixmap picture((area.place.size() * pixelRatio).toSize());
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(theme.panel);
    QPainter painter(&picture);
    painter.fillRect(QRectF(QPointF(), area.place.size()), QBrush(theme.track, Qt::BDiagPattern));
    painter.setRenderHint(QPainter::Antialiasing);
    PlotArea own = area;
    own.place.moveTopLeft({0.0, 0.0});
    ContourTracer tracer(grid);
    painter.fillPath(pathOf(tracer.definedRings(), own), bandColour(theme, 0, levels.size() + 1));
    const QPen contour(blended(theme.panel, theme.value, contourOpacity), 0.8 * theme.lineWidth);
    const QRectF inside = own.place.adjusted(1.0, 1.0, -1.0, -1.0);
    for (std::size_t index = 0; index < levels.size(); ++index) {
        const QPainterPath path = pathOf(tracer.ringsFrom(levels[index]), own);
        painter.fillPath(path, bandColour(theme, index + 1, levels.size() + 1));
        painter.save();
        painter.setClipRect(inside);  // the region's edge along the map's own is no contour
        painter.strokePath(path, contour);
        painter.restore();
    }
    return picture;
}

void paintLegend(QPainter& painter, const QRectF& place, const std::vector<double>& levels,
                 const Theme& theme)
{
    if (levels.empty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const std::size_t bands = levels.size() + 1;
    const double height = place.height() / static_cast<double>(bands);
    const double textHeight = QFontMetricsF(painter.font()).height();
    double lowestText = place.bottom() + textHeight;  // labels may not stand on each other
    for (std::size_t band = 0; band < bands; ++band) {
        const double top = place.bottom() - height * static_cast<double>(band + 1);
        painter.fillRect(QRectF(place.left(), top, legendBarWidth, height),
                         bandColour(theme, band, bands));
        if (band < levels.size() && top <= lowestText - textHeight) {
            painter.setPen(theme.quietInk);
            painter.drawText(QRectF(place.left() + legendBarWidth + 5.0, top - textHeight / 2.0,
                                    place.width(), textHeight),
                             Qt::AlignLeft | Qt::AlignVCenter, numberText(levels[band]));
            lowestText = top;
        }
    }
    painter.setPen(QPen(theme.track, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(place.left(), place.top(), legendBarWidth, place.height()));
    painter.restore();
}

}  // namespace backhand
