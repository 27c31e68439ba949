// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/visited_band.h"

#include "core/training/early_updates.h"
#include "ui/charts/error_curve.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

bool isFinite(const ErrorExtremes& extremes)
{
    return std::isfinite(extremes.lowest) && std::isfinite(extremes.highest) &&
           extremes.lowest <= extremes.highest;
}

/// What was visited up to each point that is plotted at this stride.
std::vector<HistoryPoint> atStride(const std::vector<HistoryPoint>& points, std::size_t stride)
{
    std::vector<HistoryPoint> kept;
    ErrorExtremes since;
    for (const HistoryPoint& point : points) {
        since.meet(point.visited);
        const bool isKept = point.update % stride == 0 || isEarlyUpdate(point.update);
        if (isKept || &point == &points.back()) {
            kept.push_back({point.update, point.error, since});
            since = {};
        }
    }
    return kept;
}

/// One column of pixels, or one point of the polygon's two sides.
struct Column {
    double x;
    double top;
    double bottom;
};

QPolygonF polygonOf(const std::vector<Column>& columns)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(2 * columns.size()));
    for (const Column& column : columns) {
        polygon << QPointF(column.x, column.top);
    }
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
        polygon << QPointF(column->x, column->bottom);
    }
    return polygon;
}

}  // namespace

std::vector<VisitedErrors> visitedErrors(const Frame& frame)
{
    const std::size_t rows = frame.data->size();
    const Run& run = frame.state.document.run;
    if (rows < 2 || run.passCount() < 2) {
        return {};
    }
    const std::vector<HistoryPoint> all = run.errors(1, run.passCount());
    const std::vector<HistoryPoint> points = atStride(all, errorStride(all));
    std::vector<VisitedErrors> visited;
    for (std::size_t index = 0; index < points.size(); ++index) {
        const std::uint64_t update = points[index].update;
        ErrorExtremes round = points[index].visited;
        const bool isTrained = isFinite(round);
        for (std::size_t back = index; back-- > 0 && points[back].update + rows > update;) {
            round.meet(points[back].visited);
        }
        if (isTrained && isFinite(round)) {
            const bool isJoined = index > 0 && isFinite(points[index - 1].visited);
            visited.push_back(
                {static_cast<std::size_t>(update), round.lowest, round.highest, isJoined});
        }
    }
    return visited;
}

std::vector<QPolygonF>
visitedBand(const std::vector<VisitedErrors>& visited,
            const std::function<QPointF(std::size_t update, double error)>& place)
{
    std::vector<QPolygonF> band;
    std::vector<Column> columns;
    const auto finish = [&] {
        if (columns.size() > 1) {
            band.push_back(polygonOf(columns));
        }
        columns.clear();
    };
    for (const VisitedErrors& errors : visited) {
        if (!errors.isJoined) {
            finish();
        }
        const QPointF top = place(errors.update, errors.highest);
        const double bottom = place(errors.update, errors.lowest).y();
        const bool isSameColumn =
            !columns.empty() && std::floor(columns.back().x) == std::floor(top.x());
        if (isSameColumn) {
            columns.back().top = std::min(columns.back().top, top.y());
            columns.back().bottom = std::max(columns.back().bottom, bottom);
        } else {
            columns.push_back({top.x(), top.y(), bottom});
        }
    }
    finish();
    return band;
}

}  // namespace backhand
