// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_plot.h"

#include <QChart>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr int bandWordPixels = 12;

/// The heights of a polygon at a place: its first half is its upper side.
std::optional<std::pair<double, double>> heightsAt(const QPolygonF& polygon, double x)
{
    const qsizetype half = polygon.size() / 2;
    for (qsizetype index = 0; index < half; ++index) {
        if (polygon[index].x() >= x) {
            return std::pair(polygon[index].y(), polygon[polygon.size() - 1 - index].y());
        }
    }
    return std::nullopt;
}

}  // namespace

/// What has no place on a logarithmic axis stands at its low end.
std::vector<QPolygonF> ErrorPlot::band() const
{
    const QRectF area = chart()->plotArea();
    return visitedBand(m_content.visited, [&](std::size_t update, double error) {
        const ErrorPoint point{update, error, false};
        if (isShowable(point)) {
            const QPointF at = positionOf(point);
            return QPointF(at.x(), std::clamp(at.y(), area.top(), area.bottom()));
        }
        return QPointF(placeOf({placeOnAxis(update), m_errors.low}).x(), area.bottom());
    });
}

void ErrorPlot::drawBand(QPainter& painter) const
{
    if (m_content.visited.empty()) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.valueFaint);
    for (const QPolygonF& polygon : band()) {
        painter.drawPolygon(polygon);
    }
}

/// In the band, where it is high enough and no point is in the way.
void ErrorPlot::drawBandWord(QPainter& painter) const
{
    if (m_content.visited.empty()) {
        return;
    }
    painter.setFont(interfaceFont(m_theme, bandWordPixels));
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(m_content.bandWord) + 8.0, metrics.height());
    const QRectF area = chart()->plotArea();
    for (const QPolygonF& polygon : band()) {
        for (const double share : {0.75, 0.5, 0.25}) {
            const double left = area.left() + share * area.width() - size.width() / 2.0;
            const auto from = heightsAt(polygon, left);
            const auto to = heightsAt(polygon, left + size.width());
            if (!from || !to) {
                continue;
            }
            const double top = std::max(from->first, to->first);
            const double bottom = std::min(from->second, to->second);
            const QRectF place(QPointF(left, (top + bottom - size.height()) / 2.0), size);
            if (bottom - top >= size.height() && isFree(place)) {
                painter.setPen(m_theme.ink);
                painter.drawText(place, Qt::AlignCenter, m_content.bandWord);
                m_written.push_back(place);
                return;
            }
        }
    }
}

bool ErrorPlot::isFree(const QRectF& place) const
{
    const QRectF around = place.adjusted(-6.0, -6.0, 6.0, 6.0);
    const auto isOn = [&](const ErrorPoint& point) {
        return isShowable(point) && around.contains(positionOf(point));
    };
    const ErrorCurve& history = m_content.history;
    return std::none_of(history.shown.begin(), history.shown.end(), isOn) &&
           std::none_of(history.later.begin(), history.later.end(), isOn);
}

}  // namespace backhand
