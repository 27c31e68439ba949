// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/checkpoints.h"
#include "core/training/error_history.h"
#include "core/training/trainer.h"

namespace backhand {

/// One training run under way: a trainer that leaves its error history and its checkpoints behind.
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
    /// The error at the last update.
    double error() const { return m_history.points().back().error; }

private:
    void addPoint();

    Trainer m_trainer;
    ErrorHistory m_history;
    Checkpoints m_checkpoints;
};

}  // namespace backhand
