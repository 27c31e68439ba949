// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/opened_points.h"
#include "core/session/pass_start.h"
#include "core/trace/compiled_model.h"
#include "core/training/training.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace backhand {

/// What a training begins with: a pass, and all that says how it goes on.
struct TrainingStart {
    std::shared_ptr<const CompiledModel> model;
    std::size_t pass = 1;  ///< its number
    PassStart from;
    TrainingSettings settings;  ///< the learning rate is that of the pass

    /// A training from there.
    Training begin() const;
    TrainingPoint point() const { return {pass - 1, from.parameters, from.moments}; }
};

/// The passes that a training brought, after the one it began with. It keeps their errors and
/// checkpoints, and computes a pass anew when it is asked for: from the nearest point before it
/// that was kept, to the same bits.
class TrainedStretch {
public:
    /// What `training`, begun so, has reached; it must have made an update, and its history must
    /// end with it. `beforeLast` is the point one update before, where it is at hand; else it is
    /// computed from the last checkpoint.
    TrainedStretch(std::shared_ptr<const TrainingStart> start, const Training& training,
                   std::optional<TrainingPoint> beforeLast = {});

    const TrainingStart& start() const { return *m_start; }
    std::size_t passBefore() const { return m_start->pass; }
    std::size_t lastPass() const { return static_cast<std::size_t>(m_last.update) + 1; }
    const ErrorHistory& history() const { return m_history; }
    const std::vector<TrainingEvent>& events() const { return m_events; }

    /// A pass from passBefore() + 1 to lastPass().
    PassStart at(std::size_t pass) const;
    /// What it begins with alone: quick for the last two.
    std::vector<double> parametersAt(std::size_t pass) const;
    /// What is at hand, in order of updates: the start, the checkpoints and the last two.
    std::vector<const TrainingPoint*> keptPoints() const;

    /// So many single operations are made in some ten milliseconds.
    static constexpr std::uint64_t quickWork = 10'000'000;
    /// The operations that at() a pass has to make anew, about.
    std::uint64_t workTo(std::size_t pass) const;
    /// Goes to a pass, so that at() has it and the passes around it at hand afterwards; for a
    /// thread of its own. `goOn` is told every few milliseconds how much of the way is done, from 0
    /// to 1; where it answers false nothing is kept. Gives whether it went all the way.
    bool bringNear(std::size_t pass, const std::function<bool(double progress)>& goOn) const;

private:
    void requirePass(std::uint64_t update) const;
    const TrainingPoint& nearestBefore(std::uint64_t update) const;
    std::uint64_t operationsAnUpdate() const;
    PassStart passAt(const TrainingPoint& point, double summedError) const;
    TrainingPoint pointAt(std::uint64_t update) const;
    Trainer& trainer() const;

    std::shared_ptr<const TrainingStart> m_start;
    ErrorHistory m_history;
    std::vector<TrainingEvent> m_events;
    Checkpoints m_checkpoints;
    TrainingPoint m_beforeLast;
    TrainingPoint m_last;

    mutable std::mutex m_mutex;  ///< of what is below: whoever asks may be in any thread
    mutable OpenedPoints m_opened;
    mutable std::optional<Trainer> m_trainer;
    mutable TrainingPoint m_before;  ///< one update before m_trainer's; views ask for both
};

}  // namespace backhand
