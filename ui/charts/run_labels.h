// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace backhand {

/// What stands in a plot already, in its pixels.
struct PlotContents {
    QRectF area;
    std::vector<QPolygonF> lines;  ///< each from left to right
    std::vector<QRectF> taken;     ///< words
};

/// True where a line from left to right comes into a rectangle.
bool crosses(const QPolygonF& line, const QRectF& place);

/// Where the names of lines stand: each at its line's end, or else above or under it further left,
/// where nothing else is and no other line is as near. `names[i]` is how large the name of
/// `contents.lines[i]` is; lines that come after those have none. An empty rectangle where there is
/// no room.
std::vector<QRectF> namePlaces(const std::vector<QSizeF>& names, const PlotContents& contents);

}  // namespace backhand
