// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/checkpoints.h"
#include "core/training/error_history.h"
#include "core/training/event_log.h"
#include "core/training/event_watch.h"
#include "core/training/trainer.h"

namespace backhand {

/// One training run under way: a trainer that leaves its error history, its checkpoints, and what
/// went wrong behind. The last is looked for at plotted updates: at each of the first, then ever
/// more seldom, so that it costs next to nothing.
class Training {
public:
    /// As Trainer; the history begins with `stride`.
    Training(const Tape& tape, const std::vector<std::vector<double>>& rows,
             TrainingSettings settings, TrainingPoint start, std::uint64_t stride);

    /// Makes `count` more updates, fewer where one cannot be made: then refusal() says why. The
    /// history ends with the last one.
    void advance(std::uint64_t count);
    /// The same, but for the history's last point: advance(0) adds it.
    void run(std::uint64_t count);

    const TrainingPoint& point() const { return m_trainer.point(); }
    UpdateRefusal refusal() const { return m_trainer.refusal(); }
    const ErrorHistory& history() const { return m_history; }
    const Checkpoints& checkpoints() const { return m_checkpoints; }
    const std::vector<TrainingEvent>& events() const { return m_events.events(); }
    /// The error at the last update.
    double error() const { return m_history.points().back().error; }

private:
    void addPoint();
    void goTo(std::uint64_t update);
    void goToAndLook(std::uint64_t update);
    void look();
    std::optional<Notice> overshootOfUpdate(double ownBefore);
    void noticeRefusal();

    TrainingSettings m_settings;
    Trainer m_trainer;
    ErrorHistory m_history;
    Checkpoints m_checkpoints;
    ErrorExtremes m_visited;  ///< since the history's last point
    EventWatch m_watch;
    EventLog m_events;
    std::uint64_t m_start;     ///< the update that it began after
    std::uint64_t m_nextLook;  ///< not before this update
    double m_errorLookedAt = 0.0;
};

/// When a training that has made `made` updates and was just looked at is looked at again, in
/// updates: at each of the first 1024 where there are few samples.
std::uint64_t pauseBetweenLooks(std::uint64_t made, std::size_t sampleCount, SampleOrder order);

}  // namespace backhand
