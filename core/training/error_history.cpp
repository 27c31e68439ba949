// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/error_history.h"

#include "core/support/bits.h"
#include "core/training/early_updates.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace backhand {

namespace {

constexpr std::size_t fewSamples = 64;

}  // namespace

bool HistoryPoint::operator==(const HistoryPoint& other) const
{
    return update == other.update && visited == other.visited && sameBits(error, other.error);
}

ErrorHistory::ErrorHistory(std::uint64_t stride) : m_stride(std::max<std::uint64_t>(stride, 1)) {}

void ErrorHistory::add(const HistoryPoint& point)
{
    assert(m_points.empty() || point.update > m_points.back().update);
    HistoryPoint added = point;
    dropLoose(added);
    while (m_points.size() >= mostPoints) {
        added.visited.meet(doubleStride());
    }
    m_points.push_back(added);
}

std::uint64_t ErrorHistory::nextUpdate() const
{
    return m_points.empty() ? 0 : (m_points.back().update / m_stride + 1) * m_stride;
}

/// A point that stood only for want of a later one; the first stays, whatever its number.
void ErrorHistory::dropLoose(HistoryPoint& next)
{
    if (m_points.size() > 1 && !isKept(m_points.back())) {
        next.visited.meet(m_points.back().visited);
        m_points.pop_back();
    }
}

/// What a dropped point met goes to the next one that stays; gives what is left over at the end.
ErrorExtremes ErrorHistory::doubleStride()
{
    m_stride *= 2;
    std::vector<HistoryPoint> kept;
    ErrorExtremes dropped;
    for (HistoryPoint& point : m_points) {
        if (!kept.empty() && !isKept(point) && !isEarlyUpdate(point.update)) {
            dropped.meet(point.visited);
            continue;
        }
        point.visited.meet(dropped);
        dropped = {};
        kept.push_back(point);
    }
    m_points = std::move(kept);
    return dropped;
}

std::uint64_t strideOf(std::span<const HistoryPoint> points, std::size_t most)
{
    constexpr std::uint64_t longest = 1ULL << 62U;
    if (points.size() <= most) {
        return 1;
    }
    std::uint64_t stride = 1;
    const auto isOn = [&stride](const HistoryPoint& point) {
        return point.update % stride == 0 || isEarlyUpdate(point.update);
    };
    // The ends are kept whatever their numbers.
    while (stride < longest && std::count_if(points.begin(), points.end(), isOn) + 2 >
                                   static_cast<std::ptrdiff_t>(most)) {
        stride *= 2;
    }
    return stride;
}

std::vector<HistoryPoint> thinned(const std::vector<HistoryPoint>& points, std::size_t most)
{
    const std::uint64_t stride = strideOf(points, most);
    std::vector<HistoryPoint> kept;
    for (const HistoryPoint& point : points) {
        const bool isEnd = &point == &points.front() || &point == &points.back();
        if (isEnd || point.update % stride == 0 || isEarlyUpdate(point.update)) {
            kept.push_back(point);
        }
    }
    return kept;
}

std::uint64_t firstStride(std::size_t sampleCount, SampleOrder order)
{
    const bool isEpoch = order == SampleOrder::Batch;
    return isEpoch || sampleCount <= fewSamples ? 1 : std::bit_ceil(std::uint64_t{sampleCount});
}

}  // namespace backhand
