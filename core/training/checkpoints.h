// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/trainer.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace backhand {

/// Points of a training from which it can be gone through again: the start, multiples of a spacing
/// that doubles whenever they would become too many, and a few that were shown last, since whoever
/// steps back begins there. Whoever wants update n goes on from the last one before it. Since most
/// of the way is made early, more are kept there, eight in each doubling of the updates made: these
/// draw the path.
class Checkpoints {
public:
    static constexpr std::size_t most = 256;  ///< of the multiples
    static constexpr std::uint64_t firstSpacing = 1024;
    static constexpr std::size_t mostRecent = 16;

    explicit Checkpoints(TrainingPoint start);

    /// Points come in ascending order; one that is neither a multiple nor an early one is left out.
    void add(const TrainingPoint& point);
    /// The same for one that is shown: whatever its number, it is kept for a while.
    void addRecent(const TrainingPoint& point);

    std::uint64_t spacing() const { return m_spacing; }
    /// The first update after the last points that is kept.
    std::uint64_t nextUpdate() const;
    std::size_t count() const { return m_points.size(); }  ///< the start and multiples
    /// All that are kept, in ascending order, each once; as long as this is not added to.
    std::vector<const TrainingPoint*> all() const;
    /// The last point at or before an update that is not before the start.
    const TrainingPoint& before(std::uint64_t update) const;

private:
    using Points = std::vector<std::shared_ptr<const TrainingPoint>>;  ///< shared by copies

    void addEarly(const TrainingPoint& point);
    void addMultiple(const TrainingPoint& point);

    std::uint64_t m_spacing = firstSpacing;
    Points m_points;
    Points m_early;  ///< the start, too
    Points m_recent;
};

}  // namespace backhand
