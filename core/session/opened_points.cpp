// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/opened_points.h"

#include <algorithm>
#include <utility>

namespace backhand {

void OpenedPoints::add(std::vector<TrainingPoint> points)
{
    if (m_openings.size() == mostOpenings) {
        m_openings.erase(m_openings.begin());
    }
    m_openings.push_back(std::move(points));
}

const TrainingPoint* OpenedPoints::at(std::uint64_t update) const
{
    const TrainingPoint* found = before(update);
    return found != nullptr && found->update == update ? found : nullptr;
}

const TrainingPoint* OpenedPoints::before(std::uint64_t update) const
{
    const TrainingPoint* best = nullptr;
    for (const std::vector<TrainingPoint>& points : m_openings) {
        const auto after = std::upper_bound(
            points.begin(), points.end(), update,
            [](std::uint64_t wanted, const TrainingPoint& kept) { return wanted < kept.update; });
        const bool isLater =
            after != points.begin() && (best == nullptr || (after - 1)->update > best->update);
        best = isLater ? &*(after - 1) : best;
    }
    return best;
}

KeptOnTheWay::KeptOnTheWay(std::uint64_t start, std::uint64_t end, std::size_t numbersAPoint)
    : from(start), to(end), spacing(1)
{
    constexpr std::size_t numbersInAll = std::size_t{1} << 17U;  // a megabyte
    const std::size_t points =
        std::clamp<std::size_t>(numbersInAll / std::max<std::size_t>(numbersAPoint, 1), 16, 128);
    spacing = std::max<std::uint64_t>((to - from) / points, 1);
}

std::uint64_t KeptOnTheWay::nextAfter(std::uint64_t update) const
{
    const std::uint64_t spaced = from + ((update - from) / spacing + 1) * spacing;
    const std::uint64_t near = std::max(update + 1, to < nearest ? 0 : to - nearest);
    return std::min({spaced, near, to});
}

}  // namespace backhand
