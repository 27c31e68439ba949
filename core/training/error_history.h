// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/error_extremes.h"
#include "core/training/training_settings.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace backhand {

/// One point of an error history.
struct HistoryPoint {
    std::uint64_t update = 0;  ///< after so many updates
    double error = 0.0;        ///< summed over all samples; NaN where undefined
    ErrorExtremes visited;     ///< of the samples that the updates since the point before took

    bool operator==(const HistoryPoint& other) const;  ///< the error by bits
};

/// The error of a training in bounded memory, however long it runs: at the multiples of a stride
/// that doubles whenever the points would become too many, and at the last update. First and last
/// are exact, and so are all between; what the visited samples' errors did between two points is
/// kept as their smallest and largest.
class ErrorHistory {
public:
    static constexpr std::size_t mostPoints = 2000;

    /// `stride` is the one to begin with; a stride of 0 is taken for 1.
    explicit ErrorHistory(std::uint64_t stride = 1);

    /// Points come in ascending order. One that is no multiple of the stride is the last for as
    /// long as no other comes.
    void add(const HistoryPoint& point);

    std::uint64_t stride() const { return m_stride; }
    /// The first multiple of the stride after the last point.
    std::uint64_t nextUpdate() const;
    /// Never more than mostPoints.
    const std::vector<HistoryPoint>& points() const { return m_points; }

    bool operator==(const ErrorHistory&) const = default;

private:
    bool isKept(const HistoryPoint& point) const { return point.update % m_stride == 0; }
    void dropLoose(HistoryPoint& next);
    ErrorExtremes doubleStride();

    std::uint64_t m_stride;
    std::vector<HistoryPoint> m_points;
};

/// The power of two for which at most `most` of the points are its multiples, early updates
/// (isEarlyUpdate) or one of the two ends.
std::uint64_t strideOf(std::span<const HistoryPoint> points, std::size_t most);
/// Those points: at multiples of that stride, the early ones, and the ends.
std::vector<HistoryPoint> thinned(const std::vector<HistoryPoint>& points, std::size_t most);

/// The stride that a training on so many samples begins with: every update, as long as summing the
/// error over all samples is quick; else about once an epoch, so that it takes no longer than the
/// training itself. A power of two.
std::uint64_t firstStride(std::size_t sampleCount, SampleOrder order);

}  // namespace backhand
