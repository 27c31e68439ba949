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
constexpr int captionTypePixels = 12;

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

bool ErrorPlot::isWritten(const QRectF& place) const
{
    return std::any_of(m_written.begin(), m_written.end(),
                       [&place](const QRectF& written) { return written.intersects(place); });
}

/// Above or under its line, or where there is no room on the other side, or further along.
QRectF ErrorPlot::levelPlace(const QSizeF& size, double y, bool isAbove) const
{
    const QRectF area = chart()->plotArea();
    const double above = y - size.height() - 1.0;
    const double under = y + 1.0;
    for (const double across : {0.5, 0.2, 0.8}) {
        const double left = area.left() + across * area.width() - size.width() / 2.0;
        for (const double top : {isAbove ? above : under, isAbove ? under : above}) {
            const QRectF place(QPointF(left, top), size);
            if (top >= area.top() && place.bottom() <= area.bottom() && !isWritten(place)) {
                return place;
            }
        }
    }
    return {};
}

/// The label of the highest stands above its line, those of the others under theirs.
void ErrorPlot::drawLevels(QPainter& painter) const
{
    const QRectF area = chart()->plotArea();
    painter.setFont(interfaceFont(m_theme, captionTypePixels));
    const QFontMetricsF metrics(painter.font());
    bool isHighest = true;
    for (const ErrorLevel& level : m_content.levels) {
        const ErrorPoint onAxis{0, level.error, false};
        const double y = isShowable(onAxis) ? positionOf(onAxis).y() : area.top() - 1.0;
        if (y < area.top() || y > area.bottom()) {
            continue;
        }
        painter.setPen(QPen(m_theme.quietInk, m_theme.lineWidth, Qt::DashDotLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const QSizeF size(metrics.horizontalAdvance(level.label) + 8.0, metrics.height());
        const QRectF place = levelPlace(size, y, isHighest);
        isHighest = false;
        if (place.isEmpty()) {
            continue;
        }
        painter.fillRect(place, m_theme.panel);
        painter.drawText(place, Qt::AlignCenter, level.label);
        m_written.push_back(place);
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

QRectF ErrorPlot::captionPlace(const QSizeF& size) const
{
    constexpr double gap = 10.0;  // from the middle of a point
    const QRectF area = chart()->plotArea();
    QRectF place(QPointF(area.right() - size.width(), area.top() + 2.0), size);
    double lowest = area.top();
    bool isOnPoints = false;
    const auto consider = [&](const ErrorPoint& point) {
        const QPointF at = isShowable(point) ? positionOf(point) : QPointF();
        if (at.x() >= place.left() - gap) {
            isOnPoints = isOnPoints || at.y() < place.bottom() + gap;
            lowest = std::max(lowest, at.y());
        }
    };
    std::for_each(m_content.history.shown.begin(), m_content.history.shown.end(), consider);
    std::for_each(m_content.history.later.begin(), m_content.history.later.end(), consider);
    if (!isOnPoints) {
        return place;
    }
    if (lowest + gap + size.height() <= area.bottom()) {
        place.moveTop(lowest + gap);
        return place;
    }
    // No room above or under them: further left.
    for (double left = place.left(); left > area.left(); left -= 2.0 * gap) {
        if (isFree(QRectF(QPointF(left, place.top()), size))) {
            place.moveLeft(left);
            return place;
        }
    }
    place.moveTop(area.bottom() - size.height());
    return place;
}

/// In the middle, or where something is written there, higher or lower.
QRectF ErrorPlot::hintPlace(const QSizeF& size) const
{
    const QRectF area = chart()->plotArea();
    for (const double down : {0.5, 0.25, 0.75}) {
        const QPointF middle(area.center().x(), area.top() + down * area.height());
        const QRectF place(middle - QPointF(size.width() / 2.0, size.height() / 2.0), size);
        if (!isWritten(place)) {
            return place;
        }
    }
    return {area.center() - QPointF(size.width() / 2.0, size.height() / 2.0), size};
}

void ErrorPlot::drawWords(QPainter& painter) const
{
    const QRectF area = chart()->plotArea();
    painter.setFont(interfaceFont(m_theme, captionTypePixels));
    const QFontMetricsF metrics(painter.font());
    const ErrorPoints& shown = m_content.history.shown;
    const bool isBesidePoint =
        shown.size() == 1 && m_content.history.later.empty() && isShowable(shown.back());
    const double height = metrics.height();
    painter.setPen(m_theme.value);
    if (isBesidePoint) {
        const bool isToCome = m_content.history.hollow && isShowable(*m_content.history.hollow);
        const QPointF at = positionOf(isToCome ? *m_content.history.hollow : shown.back());
        const double top =
            std::clamp(at.y() - height / 2.0, area.top() - 4.0, area.bottom() - height);
        const QRectF place(at.x() + 14.0, top, metrics.horizontalAdvance(m_content.caption) + 4.0,
                           height);
        painter.fillRect(place, m_theme.panel);
        painter.drawText(place, Qt::AlignLeft, m_content.caption);
        m_written.push_back(place);
    } else {
        const double wide = metrics.horizontalAdvance(m_content.caption) + 8.0;
        const QRectF place = captionPlace({wide, height});
        painter.fillRect(place, m_theme.panel);
        painter.drawText(place, Qt::AlignCenter, m_content.caption);
        m_written.push_back(place);
    }
    painter.setPen(m_theme.quietInk);
    if (!m_content.hint.isEmpty()) {
        const QSizeF size(metrics.horizontalAdvance(m_content.hint) + 12.0, height);
        const QRectF place = hintPlace(size);
        painter.fillRect(place, m_theme.panel);
        painter.drawText(place, Qt::AlignCenter, m_content.hint);
        m_written.push_back(place);
    }
}

}  // namespace backhand
