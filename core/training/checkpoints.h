// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/trainer.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace backhand {

/// Points of a training from which it can be gone through again: the start, and multiples of a
/// spacing that doubles whenever they would become too many. Whoever wants update n goes on from
/// the last one before it.
class Checkpoints {
public:
    static constexpr std::size_t most = 256;
    static constexpr std::uint64_t firstSpacing = 1024;

    explicit Checkpoints(TrainingPoint start);

    /// Points come in ascending order; one that is no multiple of the spacing is left out.
    void add(const TrainingPoint& point);

    std::uint64_t spacing() const { return m_spacing; }
    /// The first multiple of the spacing after the last point.
    std::uint64_t nextUpdate() const;
    std::size_t count() const { return m_points.size(); }
    /// The last point at or before an update that is not before the start.
    const TrainingPoint& before(std::uint64_t update) const;

private:
    std::uint64_t m_spacing = firstSpacing;
    std::vector<std::shared_ptr<const TrainingPoint>> m_points;  ///< shared by copies
};

}  // namespace backhand
