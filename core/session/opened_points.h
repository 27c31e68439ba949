// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/trainer.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace backhand {

/// Points of a training that were kept on the way to one that was opened, so that this one and its
/// neighbours need not be gone to again. Those of the last few openings.
class OpenedPoints {
public:
    static constexpr std::size_t mostOpenings = 4;

    /// In ascending order of updates, not empty.
    void add(std::vector<TrainingPoint> points);

    /// Null where it has none after so many updates.
    const TrainingPoint* at(std::uint64_t update) const;
    /// The last at or before that; null where there is none.
    const TrainingPoint* before(std::uint64_t update) const;

private:
    std::vector<std::vector<TrainingPoint>> m_openings;  ///< the oldest first
};

/// Which points are kept on the way from one update to another: `spacing` apart, and each of the
/// last few.
struct KeptOnTheWay {
    static constexpr std::uint64_t nearest = 32;

    std::uint64_t from;
    std::uint64_t to;
    std::uint64_t spacing;

    /// So that those of `numbersAPoint` numbers take little memory.
    KeptOnTheWay(std::uint64_t from, std::uint64_t to, std::size_t numbersAPoint);

    /// The first one after an update that is before `to`.
    std::uint64_t nextAfter(std::uint64_t update) const;
};

}  // namespace backhand
