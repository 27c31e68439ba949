// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_area.h"

#include "ui/short_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr double tickLength = 4.0;
constexpr double labelGap = 7.0;
constexpr double haloWidth = 3.0;
constexpr double arrowHead = 9.0;

}  // namespace

QPointF PlotArea::at(double acrossValue, double upValue) const
{
    return {place.left() + (acrossValue - across.low) * pixelsAcross(),
            place.bottom() - (upValue - up.low) * pixelsUp()};
}

QPointF PlotArea::valueAt(const QPointF& pixels) const
{
    return {across.low + (pixels.x() - place.left()) / pixelsAcross(),
            up.low + (place.bottom() - pixels.y()) / pixelsUp()};
}

double labelWidth(const ChartScale& scale, const QFont& font)
{
    double width = 0.0;
    for (const ChartTick& tick : scale.ticks) {
        width = std::max(width, shortTextWidth(tick.label, font));
    }
    return width + labelGap;
}

namespace {

void paintUpAxis(QPainter& painter, const PlotArea& area, const Theme& theme)
{
    const double height = QFontMetricsF(painter.font()).height();
    for (const ChartTick& tick : area.up.ticks) {
        const double y = std::round(area.at(area.across.low, tick.position).y());
        painter.setPen(QPen(tick.position == area.up.low ? theme.track : theme.line, 1.0));
        painter.drawLine(QPointF(area.place.left(), y), QPointF(area.place.right(), y));
        painter.setPen(theme.quietInk);
        paintShortText(painter, QRectF(0.0, y - height / 2.0, area.place.left() - labelGap, height),
                       Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
}

/// Labels at the ticks, as far as they meet neither each other nor the axis's name.
void paintAcrossAxis(QPainter& painter, const PlotArea& area, const Theme& theme, double rightEnd)
{
    const QFontMetricsF metrics(painter.font());
    double end = 0.0;
    for (const ChartTick& tick : area.across.ticks) {
        const double x = std::round(area.at(tick.position, area.up.low).x());
        painter.setPen(QPen(theme.track, 1.0));
        painter.drawLine(QPointF(x, area.place.bottom()),
                         QPointF(x, area.place.bottom() + tickLength));
        const double width = shortTextWidth(tick.label, painter.font());
        if (x - width / 2.0 > end && x + width / 2.0 < rightEnd) {
            painter.setPen(theme.quietInk);
            paintShortText(painter,
                           QRectF(x - width / 2.0 - 1.0, area.place.bottom() + tickLength,
                                  width + 2.0, metrics.height()),
                           Qt::AlignCenter, tick.label);
            end = x + width / 2.0 + labelGap;
        }
    }
}

}  // namespace

void paintAxes(QPainter& painter, const PlotArea& area, const Theme& theme, const AxisNames& names)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QFontMetricsF metrics(painter.font());
    const double nameWidth = shortTextWidth(names.across, painter.font()) + 2.0;
    const double nameLeft = area.place.right() + labelGap;
    paintUpAxis(painter, area, theme);
    paintAcrossAxis(painter, area, theme, nameLeft - 2.0);
    painter.setPen(QPen(theme.line, 1.0));
    painter.drawLine(area.place.topLeft(), area.place.bottomLeft());
    painter.setPen(theme.ink);
    paintShortText(painter,
                   QRectF(nameLeft, area.place.bottom() + tickLength - metrics.height() / 2.0,
                          nameWidth, metrics.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, names.across);
    painter.drawText(QPointF(area.place.left() + 2.0, area.place.top() - labelGap), names.up);
    painter.restore();
}

void paintLabel(QPainter& painter, const QRectF& within, const QPointF& leftMiddle,
                const QString& text, const Theme& theme)
{
    const QFontMetricsF metrics(painter.font());
    QRectF place(leftMiddle.x(), leftMiddle.y() - metrics.height() / 2.0,
                 shortTextWidth(text, painter.font()) + 6.0, metrics.height());
    place.moveLeft(std::clamp(place.left(), within.left(),
                              std::max(within.left(), within.right() - place.width())));
    place.moveTop(std::clamp(place.top(), within.top(),
                             std::max(within.top(), within.bottom() - place.height())));
    QColor ground = theme.panel;
    constexpr int opacity = 217;  // of 255
    ground.setAlpha(opacity);
    painter.fillRect(place, ground);
    paintShortText(painter, place, Qt::AlignCenter, text);
}

std::pair<double, double> labelMiddles(std::pair<double, double> wanted, double height,
                                       const QRectF& within)
{
    const double lift = std::max(0.0, height - (wanted.second - wanted.first)) / 2.0;
    const double lower = std::min(wanted.second + lift, within.bottom() - height / 2.0);
    const double upper =
        std::max(std::min(wanted.first - lift, lower - height), within.top() + height / 2.0);
    return {upper, std::max(lower, upper + height)};
}

void paintArrow(QPainter& painter, const QPointF& from, const QPointF& to, QPen pen,
                const Theme& theme)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < 1.0) {
        return;
    }
    const QPointF ahead = way / length;
    const QPointF aside(-ahead.y(), ahead.x());
    const double size = std::min(arrowHead * std::sqrt(theme.lineWidth), length);
    const QPointF neck = to - ahead * size;
    const QPolygonF head{to, neck + aside * (size / 2.0), neck - aside * (size / 2.0)};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.panel, pen.widthF() + haloWidth));
    painter.drawLine(from, neck);
    painter.drawPolygon(head);
    painter.setPen(pen);
    painter.drawLine(from, neck);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(head);
}

}  // namespace backhand
