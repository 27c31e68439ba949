// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/plan_runner.h"
#include "core/training/tape_runner.h"

#include <memory>
#include <vector>

namespace backhand {

/// Where a training is: with the settings and the data, all that is needed to go on with the same
/// bits. Which sample comes next, and which number the generator draws, follow from `update`.
struct TrainingPoint {
    std::uint64_t update = 0;        ///< how many were made
    std::vector<double> parameters;  ///< in declared order
    std::vector<double> moments;     ///< as momentCount() says; empty means all 0

    bool operator==(const TrainingPoint& other) const;  ///< doubles by bits
};

/// Makes updates as fast as it can, and stops before one that cannot be made. What it gives depends
/// on tape, data, settings and start alone, and not on how the updates are asked for.
class Trainer {
public:
    /// `tape` must outlive it. `start` holds as many parameters as the tape.
    Trainer(const Tape& tape, const std::vector<std::vector<double>>& rows,
            TrainingSettings settings, TrainingPoint start);
    Trainer(const Trainer&) = delete;  // its parts hold on to its data
    Trainer& operator=(const Trainer&) = delete;

    /// Makes `count` more updates, fewer where one cannot be made: then refusal() says why, and
    /// nothing moves any more.
    void advance(std::uint64_t count);

    /// Goes on from another point of the same training.
    void goTo(const TrainingPoint& point);

    std::uint64_t update() const { return m_point.update; }
    const TrainingPoint& point() const { return m_point; }
    UpdateRefusal refusal() const { return m_refusal; }
    /// Where there is one: what the refused update would have made of the parameters.
    std::span<const double> refused() const { return m_byTape.tried(); }
    const TrainingData& data() const { return m_data; }

    /// The error summed over all samples at the parameters reached; NaN where undefined.
    double summedError();
    /// The errors of the samples taken since this was last asked, each before its update.
    ErrorExtremes takeExtremes();

private:
    void advanceBlock(std::uint64_t count);
    void advanceOneByOne(std::uint64_t count);
    void advanceByTape();
    void takePlanned(std::uint64_t count);

    TrainingData m_data;
    TrainingSettings m_settings;
    TrainingPoint m_point;
    PlanRunner m_planned;
    TapeRunner m_byTape;
    UpdateRefusal m_refusal = UpdateRefusal::None;
    ErrorExtremes m_extremes;
};

}  // namespace backhand
