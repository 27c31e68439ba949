// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/checkpoints.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace backhand {

namespace {

/// From so many updates after the start to the next early point: every one up to the 16th, then
/// eight in each doubling.
std::uint64_t stepAfter(std::uint64_t updates)
{
    constexpr int bits = 4;
    const int more = static_cast<int>(std::bit_width(updates)) - bits;
    return more <= 0 ? 1 : std::uint64_t{1} << static_cast<unsigned>(more);
}

std::uint64_t nextEarly(std::uint64_t updates)
{
    const std::uint64_t step = stepAfter(updates);
    return (updates / step + 1) * step;
}

template <typename Points>
const TrainingPoint* lastBefore(const Points& points, std::uint64_t update)
{
    const auto after = std::upper_bound(
        points.begin(), points.end(), update,
        [](std::uint64_t wanted, const auto& kept) { return wanted < kept->update; });
    return after == points.begin() ? nullptr : (after - 1)->get();
}

}  // namespace

Checkpoints::Checkpoints(TrainingPoint start)
    : m_points(1, std::make_shared<const TrainingPoint>(std::move(start))), m_early(m_points)
{
}

void Checkpoints::add(const TrainingPoint& point)
{
    addEarly(point);
    addMultiple(point);
}

void Checkpoints::addEarly(const TrainingPoint& point)
{
    const std::uint64_t updates = point.update - m_early.front()->update;
    if (point.update > m_early.back()->update && updates % stepAfter(updates) == 0) {
        m_early.push_back(std::make_shared<const TrainingPoint>(point));
    }
}

void Checkpoints::addMultiple(const TrainingPoint& point)
{
    if (point.update % m_spacing != 0 || point.update <= m_points.back()->update) {
        return;
    }
    if (m_points.size() == most) {
        m_spacing *= 2;
        m_points.erase(
            std::remove_if(m_points.begin() + 1, m_points.end(),
                           [this](const auto& kept) { return kept->update % m_spacing != 0; }),
            m_points.end());
        addMultiple(point);
        return;
    }
    m_points.push_back(std::make_shared<const TrainingPoint>(point));
}

std::uint64_t Checkpoints::nextUpdate() const
{
    const std::uint64_t start = m_early.front()->update;
    return std::min((m_points.back()->update / m_spacing + 1) * m_spacing,
                    start + nextEarly(m_early.back()->update - start));
}

std::vector<const TrainingPoint*> Checkpoints::all() const
{
    std::vector<const TrainingPoint*> all;
    all.reserve(m_points.size() + m_early.size());
    auto early = m_early.begin();
    for (const auto& point : m_points) {
        for (; early != m_early.end() && (*early)->update <= point->update; ++early) {
            if ((*early)->update < point->update) {
                all.push_back(early->get());
            }
        }
        all.push_back(point.get());
    }
    std::transform(early, m_early.end(), std::back_inserter(all),
                   [](const auto& point) { return point.get(); });
    return all;
}

void Checkpoints::addRecent(const TrainingPoint& point)
{
    if (!m_recent.empty() && m_recent.back()->update >= point.update) {
        return;
    }
    if (m_recent.size() == mostRecent) {
        m_recent.erase(m_recent.begin());
    }
    m_recent.push_back(std::make_shared<const TrainingPoint>(point));
}

const TrainingPoint& Checkpoints::before(std::uint64_t update) const
{
    const TrainingPoint* multiple = lastBefore(m_points, update);
    const TrainingPoint* early = lastBefore(m_early, update);
    if (multiple == nullptr || early == nullptr) {
        throw std::logic_error("A training was asked for an update before its start.");
    }
    const TrainingPoint* kept = early->update > multiple->update ? early : multiple;
    const TrainingPoint* recent = lastBefore(m_recent, update);
    return recent != nullptr && recent->update > kept->update ? *recent : *kept;
}

}  // namespace backhand
