// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_plot.h"
#include "ui/short_text.h"

#include <QChart>
#include <QPainter>

#include <algorithm>

namespace backhand {

namespace {

constexpr int captionTypePixels = 12;

}  // namespace

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
        const double wanted = area.left() + across * area.width() - size.width() / 2.0;
        const double left = std::max(area.left(), std::min(wanted, area.right() - size.width()));
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
        const QSizeF size(shortTextWidth(level.label, painter.font()) + 8.0, metrics.height());
        const QRectF place = levelPlace(size, y, isHighest);
        isHighest = false;
        if (place.isEmpty()) {
            continue;
        }
        painter.fillRect(place, m_theme.panel);
        paintShortText(painter, place, Qt::AlignCenter, level.label);
        m_written.push_back(place);
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

/// At the right of a point, or higher or lower where something is written there.
QRectF ErrorPlot::placeBeside(const QPointF& point, const QSizeF& size) const
{
    const QRectF area = chart()->plotArea();
    const auto placeAt = [&](double middle) {
        const double top = std::clamp(middle - size.height() / 2.0, area.top() - 4.0,
                                      area.bottom() - size.height());
        return QRectF(QPointF(point.x() + 14.0, top), size);
    };
    for (const double heights : {0.0, -1.8, 1.8, -3.6, 3.6}) {
        const QRectF place = placeAt(point.y() + heights * size.height());
        if (!isWritten(place)) {
            return place;
        }
    }
    return placeAt(point.y());
}

void ErrorPlot::drawWords(QPainter& painter) const
{
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
        const QRectF place =
            placeBeside(at, {shortTextWidth(m_content.caption, painter.font()) + 4.0, height});
        painter.fillRect(place, m_theme.panel);
        paintShortText(painter, place, Qt::AlignLeft, m_content.caption);
        m_written.push_back(place);
    } else {
        const double wide = shortTextWidth(m_content.caption, painter.font()) + 8.0;
        const QRectF place = captionPlace({wide, height});
        painter.fillRect(place, m_theme.panel);
        paintShortText(painter, place, Qt::AlignCenter, m_content.caption);
        m_written.push_back(place);
    }
    painter.setPen(m_theme.quietInk);
    if (!m_content.hint.isEmpty()) {
        const QSizeF size(shortTextWidth(m_content.hint, painter.font()) + 12.0, height);
        const QRectF place = hintPlace(size);
        painter.fillRect(place, m_theme.panel);
        paintShortText(painter, place, Qt::AlignCenter, m_content.hint);
        m_written.push_back(place);
    }
}

}  // namespace backhand
