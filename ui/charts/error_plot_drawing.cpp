// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_plot.h"

#include <QChart>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr double pointRadius = 4.5;
constexpr double closePointRadius = 3.0;
constexpr std::size_t mostLargePoints = 30;  ///< beyond these they would lie on each other

/// The few points that stand for themselves: all, or where these are too many those that rose, or
/// where these are too many as well (one sample after the other, each at the others' cost) none.
ErrorPoints markedPoints(const ErrorPoints& points)
{
    if (points.size() <= ErrorPlot::mostMarkedPoints) {
        return points;
    }
    ErrorPoints risen;
    for (const ErrorPoint& point : points) {
        if (point.rose) {
            risen.push_back(point);
        }
    }
    return risen.size() <= ErrorPlot::mostMarkedPoints ? risen : ErrorPoints();
}

void drawTriangle(QPainter& painter, const QPointF& at, double radius)
{
    const double size = radius / pointRadius;
    painter.drawPolygon(QPolygonF({at + size * QPointF(0.0, -6.0), at + size * QPointF(5.5, 4.0),
                                   at + size * QPointF(-5.5, 4.0)}));
}

}  // namespace

void ErrorPlot::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_theme.panel);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawBand(*painter);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QRectF area = chart()->plotArea();
    for (const ChartTick& tick : m_errors.ticks) {
        const bool isLow = tick.position == m_errors.low;
        painter->setPen(QPen(isLow ? m_theme.track : m_theme.line, 1.0));
        const double y = std::round(placeOf({0.0, tick.position}).y());
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter->setPen(QPen(m_theme.line, 1.0));
    painter->drawLine(QPointF(area.left(), area.top()), QPointF(area.left(), area.bottom()));
    painter->setPen(QPen(m_theme.track, 1.0));
    for (const ChartTick& tick : m_updates.ticks) {
        const double x = std::round(placeOf({tick.position, m_errors.low}).x());
        painter->drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4.0));
    }
    painter->restore();
}

void ErrorPlot::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    m_written.clear();
    drawLevels(*painter);
    drawBandWord(*painter);
    drawEvents(*painter);
    drawPoints(*painter, m_content.history.shown, false);
    drawPoints(*painter, m_content.history.later, true);
    drawHollow(*painter);
    drawShown(*painter);
    drawWords(*painter);
    drawRunNames(*painter);
    painter->restore();
}

void ErrorPlot::drawPoints(QPainter& painter, const ErrorPoints& points, bool isLater) const
{
    const ErrorPoints marked = markedPoints(points);
    const double radius = marked.size() > mostLargePoints ? closePointRadius : pointRadius;
    for (const ErrorPoint& point : marked) {
        if (!isShowable(point)) {
            continue;
        }
        painter.setPen(QPen(m_theme.value, 1.5 * m_theme.lineWidth));
        painter.setBrush(isLater ? m_theme.panel : m_theme.value);
        if (point.rose) {
            painter.setPen(QPen(m_theme.ink, 1.5 * m_theme.lineWidth));
            drawTriangle(painter, positionOf(point), radius);
        } else {
            const double own = isLater ? 0.67 * radius : radius;
            painter.drawEllipse(positionOf(point), own, own);
        }
    }
}

void ErrorPlot::drawHollow(QPainter& painter) const
{
    const std::optional<ErrorPoint>& hollow = m_content.history.hollow;
    if (!hollow || !isShowable(*hollow)) {
        return;
    }
    painter.setPen(QPen(m_theme.value, 2.0 * m_theme.lineWidth));
    painter.setBrush(m_theme.panel);
    if (hollow->rose) {
        drawTriangle(painter, positionOf(*hollow), pointRadius);
    } else {
        painter.drawEllipse(positionOf(*hollow), pointRadius + 1.0, pointRadius + 1.0);
    }
}

void ErrorPlot::drawShown(QPainter& painter) const
{
    const ErrorPoints& shown = m_content.history.shown;
    if (shown.empty() || !isShowable(shown.back())) {
        return;
    }
    const QPointF at = positionOf(shown.back());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.value);
    painter.drawEllipse(at, pointRadius, pointRadius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.ink, 2.0 * m_theme.lineWidth));
    if (shown.size() > 1) {
        painter.drawEllipse(at, pointRadius + 3.0, pointRadius + 3.0);
    }
}

}  // namespace backhand
