// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/training_event.h"

#include <cstddef>
#include <span>
#include <vector>

namespace backhand {

/// The events of a training: what was noticed point after point, told once where it begins. What
/// comes again soon after it ended (within a sixteenth of the updates so far) goes on instead.
class EventLog {
public:
    static constexpr std::size_t most = 32;  ///< and one that the training stopped at

    EventLog();

    /// All that goes wrong after `update` updates. Updates come in ascending order.
    void look(std::uint64_t update, std::span<const Notice> notices);
    /// One more thing at a point that was looked at. Gives the event that it began or goes on with;
    /// null where there is no room.
    TrainingEvent* add(std::uint64_t update, const Notice& notice);
    /// What was logged elsewhere from one update to another.
    void take(std::span<const TrainingEvent> events, std::uint64_t from, std::uint64_t to);

    /// In the order of their beginnings; the first ones where they were too many.
    const std::vector<TrainingEvent>& events() const { return m_events; }

private:
    TrainingEvent* lastLike(const Notice& notice);

    std::vector<TrainingEvent> m_events;
};

}  // namespace backhand
