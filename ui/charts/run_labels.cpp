// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/run_labels.h"

#include <algorithm>
#include <optional>

namespace backhand {

namespace {

constexpr double besideEnd = 8.0;  ///< px from a line's end to its name
constexpr double fromLine = 3.0;   ///< px above or under it

/// The first point of the line that is not left of x.
qsizetype indexAt(const QPolygonF& line, double x)
{
    const auto found =
        std::lower_bound(line.begin(), line.end(), x,
                         [](const QPointF& point, double wanted) { return point.x() < wanted; });
    return found - line.begin();
}

double heightAt(const QPointF& from, const QPointF& to, double x)
{
    const double width = to.x() - from.x();
    const double share = width > 0.0 ? std::clamp((x - from.x()) / width, 0.0, 1.0) : 1.0;
    return from.y() + share * (to.y() - from.y());
}

struct Heights {
    double top;
    double bottom;
};

/// Between which heights a line is from one x to another; nothing where it is not there at all.
std::optional<Heights> heightsWithin(const QPolygonF& line, double left, double right)
{
    std::optional<Heights> heights;
    const auto include = [&heights](double y) {
        heights = heights ? Heights{std::min(heights->top, y), std::max(heights->bottom, y)}
                          : Heights{y, y};
    };
    if (line.size() == 1 && line.front().x() >= left && line.front().x() <= right) {
        include(line.front().y());
    }
    for (qsizetype to = std::max<qsizetype>(indexAt(line, left), 1); to < line.size(); ++to) {
        const QPointF& from = line[to - 1];
        if (from.x() > right) {
            break;
        }
        include(heightAt(from, line[to], left));
        include(heightAt(from, line[to], right));
    }
    return heights;
}

bool isFree(const QRectF& place, const PlotContents& contents)
{
    const auto meets = [&place](const QRectF& other) { return other.intersects(place); };
    const auto comesIn = [&place](const QPolygonF& line) { return crosses(line, place); };
    return contents.area.contains(place) &&
           std::none_of(contents.taken.begin(), contents.taken.end(), meets) &&
           std::none_of(contents.lines.begin(), contents.lines.end(), comesIn);
}

/// A place for a name, and what lies between it and its line.
struct Candidate {
    QRectF place;
    QRectF toLine;
};

/// Over or under what the line does along the name.
std::vector<Candidate> candidatesAlong(const QPolygonF& line, const QSizeF& size, double left)
{
    const std::optional<Heights> heights = heightsWithin(line, left, left + size.width());
    if (!heights) {
        return {};
    }
    const double tall = size.height() + fromLine + heights->bottom - heights->top + 1.0;
    const QRectF over(QPointF(left, heights->top - fromLine - size.height()), size);
    const QRectF under(QPointF(left, heights->bottom + fromLine), size);
    return {{over, {left, over.top(), size.width(), tall}},
            {under, {left, heights->top - 1.0, size.width(), tall}}};
}

/// No other line is between a name and its own: it would be taken for that one's.
bool isAlone(const QRectF& toLine, std::size_t own, const PlotContents& contents)
{
    for (std::size_t index = 0; index < contents.lines.size(); ++index) {
        if (index != own && crosses(contents.lines[index], toLine)) {
            return false;
        }
    }
    return true;
}

QRectF placeOf(std::size_t own, const QSizeF& size, const PlotContents& contents)
{
    const QPolygonF& line = contents.lines[own];
    if (line.isEmpty()) {
        return {};
    }
    const QPointF end = line.back();
    const QRectF beside({end.x() + besideEnd, end.y() - size.height() / 2.0}, size);
    if (isFree(beside, contents)) {
        return beside;
    }
    for (double right = end.x(); right - size.width() >= line.front().x();
         right -= size.width() / 4.0) {
        for (const Candidate& candidate : candidatesAlong(line, size, right - size.width())) {
            if (isFree(candidate.place, contents) && isAlone(candidate.toLine, own, contents)) {
                return candidate.place;
            }
        }
    }
    return {};
}

}  // namespace

bool crosses(const QPolygonF& line, const QRectF& place)
{
    const std::optional<Heights> heights = heightsWithin(line, place.left(), place.right());
    return heights && heights->top < place.bottom() && heights->bottom > place.top();
}

std::vector<QRectF> namePlaces(const std::vector<QSizeF>& names, const PlotContents& contents)
{
    PlotContents known = contents;
    std::vector<QRectF> places;
    for (std::size_t index = 0; index < names.size(); ++index) {
        places.push_back(placeOf(index, names[index], known));
        if (!places.back().isEmpty()) {
            known.taken.push_back(places.back());
        }
    }
    return places;
}

}  // namespace backhand
