// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_history.h"

#include "core/session/pass.h"

#include <cmath>

namespace backhand {

namespace {

void addPoint(ErrorPoints& points, const Run& run, std::size_t pass)
{
    const double error = run.at(pass).summedError;
    if (std::isfinite(error)) {
        const bool rose = pass > 1 && error > run.at(pass - 1).summedError;
        points.push_back({pass - 1, error, rose});
    }
}

std::optional<ErrorPoint> hollowPoint(const Frame& frame)
{
    const bool isCheck = frame.step() != 0 && frame.step() == frame.compiled().checkStep();
    if (!isCheck || frame.refusal != UpdateRefusal::None) {
        return std::nullopt;
    }
    const PassStart& start = frame.state.document.run.at(frame.pass());
    const PassStart next = nextPass(start, frame.trace, start.sample);
    if (!std::isfinite(next.summedError)) {
        return std::nullopt;
    }
    return ErrorPoint{frame.pass(), next.summedError, next.summedError > start.summedError};
}

}  // namespace

std::size_t errorStride(std::size_t passes)
{
    std::size_t stride = 1;
    while (passes / stride + 2 > mostErrorPoints) {
        stride *= 2;
    }
    return stride;
}

ErrorPoints errorPoints(const Run& run, std::size_t first, std::size_t last)
{
    ErrorPoints points;
    if (first > last) {
        return points;
    }
    const std::size_t stride = errorStride(last - first + 1);
    points.reserve((last - first) / stride + 3);
    addPoint(points, run, first);
    // Pass n shows update n - 1.
    for (std::size_t update = (first + stride - 1) / stride * stride; update + 1 < last;
         update += stride) {
        if (update + 1 > first) {
            addPoint(points, run, update + 1);
        }
    }
    if (last > first) {
        addPoint(points, run, last);
    }
    return points;
}

ErrorHistory errorHistory(const Frame& frame)
{
    const Run& run = frame.state.document.run;
    ErrorHistory history;
    history.shown = errorPoints(run, 1, frame.pass());
    history.stride = errorStride(frame.pass());
    history.hollow = hollowPoint(frame);
    history.later = errorPoints(run, frame.pass() + 1, run.passCount());
    return history;
}

bool droppedPasses(const Run& before, const Run& after)
{
    const bool isShorter = after.passCount() < before.passCount();
    return isShorter && before.truncated(after.passCount()) != after;
}

}  // namespace backhand
