// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/pass_start.h"
#include "core/trace/compiled_model.h"
#include "core/training/training.h"

#include <cstddef>
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
/// checkpoints, and computes a pass anew when it is asked for: from the checkpoint before it, to
/// the same bits.
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

    /// A pass from passBefore() + 1 to lastPass().
    PassStart at(std::size_t pass) const;
    /// What it begins with alone: quick for the last two.
    std::vector<double> parametersAt(std::size_t pass) const;
    /// What is at hand, in order of updates: the start, the checkpoints and the last two.
    std::vector<const TrainingPoint*> keptPoints() const;

private:
    PassStart passAt(const TrainingPoint& point, double summedError) const;
    TrainingPoint pointAt(std::uint64_t update) const;
    Trainer& trainer() const;

    std::shared_ptr<const TrainingStart> m_start;
    ErrorHistory m_history;
    Checkpoints m_checkpoints;
    TrainingPoint m_beforeLast;
    TrainingPoint m_last;

    mutable std::mutex m_mutex;  ///< of the two below: whoever asks may be in any thread
    mutable std::optional<Trainer> m_trainer;
    mutable TrainingPoint m_before;  ///< one update before m_trainer's; views ask for both
};

}  // namespace backhand
