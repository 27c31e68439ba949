// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/scroll_style.h"

#include "ui/style/style_paint.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace backhand {

namespace {

constexpr int leastHandle = 32;  ///< px long
constexpr int aroundHandle = 3;
constexpr double handleRadius = 3.0;
constexpr int overHeading = 6;

/// Where the handle begins and how long it is, along the bar, in px.
std::pair<int, int> handleOf(const QStyleOptionSlider& option, int length)
{
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    if (range <= 0) {
        return {0, length};
    }
    const qint64 page = std::max(option.pageStep, 1);
    const int handle = static_cast<int>(
        std::max<qint64>(length * page / (range + page), std::min(leastHandle, length)));
    const int begin = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    return {begin, handle};
}

}  // namespace

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool isLying = option.orientation == Qt::Horizontal;
    const int length = isLying ? option.rect.width() : option.rect.height();
    const auto [begin, handle] = handleOf(option, length);
    const auto piece = [&](int from, int size) {
        const QRect at = isLying ? QRect(from, 0, size, option.rect.height())
                                 : QRect(0, from, option.rect.width(), size);
        return QStyle::visualRect(option.direction, QRect({}, option.rect.size()), at)
            .translated(option.rect.topLeft());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return piece(begin, handle);
    case QStyle::SC_ScrollBarSubPage: return piece(0, begin);
    case QStyle::SC_ScrollBarAddPage: return piece(begin + handle, length - begin - handle);
    case QStyle::SC_ScrollBarGroove: return option.rect;
    default: return {};
    }
}

void paintScrollBar(QPainter& painter, const Theme& theme, const QStyleOptionSlider& option)
{
    if (option.maximum <= option.minimum) {
        return;  // all is seen
    }
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        option.state.testFlag(QStyle::State_MouseOver);
    const QRect handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    paintBox(painter, handle.adjusted(aroundHandle, aroundHandle, -aroundHandle, -aroundHandle),
             {isHeld ? theme.quietInk : theme.track, {}, 0.0, handleRadius});
}

QSize headerSize(const Theme& theme, const QStyleOptionHeader& option)
{
    const QSize text = option.fontMetrics.size(0, option.text);
    return text + QSize(2 * besideCell, 2 * overHeading + static_cast<int>(theme.lineWidth));
}

QRect headerTextRect(const Theme& theme, const QRect& header)
{
    return header.adjusted(besideCell, 0, -besideCell, -static_cast<int>(theme.lineWidth));
}

void paintHeaderGround(QPainter& painter, const Theme& theme, const QRect& rect)
{
    const int line = static_cast<int>(theme.lineWidth);
    painter.fillRect(rect, theme.panel);
    painter.fillRect(rect.left(), rect.bottom() + 1 - line, rect.width(), line, theme.line);
}

}  // namespace backhand
