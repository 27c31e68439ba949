// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_curve.h"

#include "core/session/pass.h"
#include "core/training/early_updates.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

std::optional<ErrorPoint> hollowPoint(const Frame& frame)
{
    const bool isCheck = frame.isChecked();
    if (!isCheck || frame.refusal != UpdateRefusal::None) {
        return std::nullopt;
    }
    const PassStart start = frame.state.document.run.at(frame.pass());
    const double error = nextSummedError(start, frame.trace);
    if (!std::isfinite(error)) {
        return std::nullopt;
    }
    return ErrorPoint{frame.pass(), error, error > start.summedError};
}

/// The largest between two points; the last may stand anywhere.
std::size_t spacingOf(const ErrorPoints& points)
{
    std::size_t largest = 1;
    for (std::size_t index = 1; index + 1 < points.size(); ++index) {
        largest = std::max(largest, points[index].update - points[index - 1].update);
    }
    return largest;
}

}  // namespace

std::size_t errorStride(std::span<const HistoryPoint> errors)
{
    return static_cast<std::size_t>(strideOf(errors, mostErrorPoints));
}

ErrorPoints errorPoints(const Run& run, std::size_t first, std::size_t last)
{
    ErrorPoints points;
    if (first > last) {
        return points;
    }
    const std::vector<HistoryPoint> errors = run.errors(std::max<std::size_t>(first, 2) - 1, last);
    const std::span<const HistoryPoint> shown = std::span(errors).last(
        first == 1 ? errors.size() : errors.size() - 1);  // the one before tells of a rise
    const std::size_t stride = errorStride(shown);
    double before = errors.front().error;
    for (const HistoryPoint& point : shown) {
        const bool isEnd = &point == &shown.front() || &point == &shown.back();
        const bool isKept = point.update % stride == 0 || isEarlyUpdate(point.update);
        if (std::isfinite(point.error) && (isEnd || isKept)) {
            points.push_back(
                {static_cast<std::size_t>(point.update), point.error, point.error > before});
        }
        before = point.error;
    }
    return points;
}

ErrorCurve errorCurve(const Frame& frame)
{
    const Run& run = frame.state.document.run;
    ErrorCurve curve;
    curve.shown = errorPoints(run, 1, frame.pass());
    curve.stride = spacingOf(curve.shown);
    curve.hollow = hollowPoint(frame);
    curve.later = errorPoints(run, frame.pass() + 1, run.passCount());
    return curve;
}

}  // namespace backhand
