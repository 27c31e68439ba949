// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QSize>
#include <QStyle>

class QPainter;
class QStyleOptionHeader;
class QStyleOptionSlider;

namespace backhand {

struct Theme;

constexpr int scrollBarExtent = 12;  ///< px across
constexpr int besideCell = 5;        ///< px, from a table's cell or heading to its text

/// A bar with a handle alone, which is as long as the share that is seen.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void paintScrollBar(QPainter& painter, const Theme& theme, const QStyleOptionSlider& option);

/// The head of a column or row: quiet, with a line under it.
QSize headerSize(const Theme& theme, const QStyleOptionHeader& option);
QRect headerTextRect(const Theme& theme, const QRect& header);
void paintHeaderGround(QPainter& painter, const Theme& theme, const QRect& rect);

}  // namespace backhand
