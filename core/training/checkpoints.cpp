// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/checkpoints.h"

#include <algorithm>
#include <stdexcept>

namespace backhand {

Checkpoints::Checkpoints(TrainingPoint start)
    : m_points(1, std::make_shared<const TrainingPoint>(std::move(start)))
{
}

void Checkpoints::add(const TrainingPoint& point)
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
        add(point);
        return;
    }
    m_points.push_back(std::make_shared<const TrainingPoint>(point));
}

std::uint64_t Checkpoints::nextUpdate() const
{
    return (m_points.back()->update / m_spacing + 1) * m_spacing;
}

const TrainingPoint& Checkpoints::before(std::uint64_t update) const
{
    const auto after = std::upper_bound(
        m_points.begin(), m_points.end(), update,
        [](std::uint64_t wanted, const auto& kept) { return wanted < kept->update; });
    if (after == m_points.begin()) {
        throw std::logic_error("A training was asked for an update before its start.");
    }
    return **(after - 1);
}

}  // namespace backhand
