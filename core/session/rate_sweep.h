// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session_state.h"
#include "core/training/update_refusal.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace backhand {

/// One training of a sweep: the run up to where it began, and all its updates.
struct SweptRun {
    Run run;
    UpdateRefusal ended = UpdateRefusal::None;  ///< why it has fewer updates than were asked for
};

/// Trainings from one pass with several learning rates.
struct Sweep {
    TrainingStart start;  ///< of all, but for the learning rate
    std::vector<SweptRun> runs;
};

constexpr std::size_t fewestRates = 3;
constexpr std::size_t mostRates = 8;
constexpr std::uint64_t mostSweptUpdates = 1000000;

/// Learning rates around one, ascending: a tenth, three tenths, the same, three times and ten times
/// as much, as far as these may be used. Six digits of each.
std::vector<double> suggestedRates(double rate);

/// A sweep in a thread of its own, one learning rate after the other.
class RateSweep {
public:
    /// Begins at once at the pass that is shown: so many updates with each rate (> 0). `over` is
    /// called in the sweep's thread when the last has ended, and not where it was stopped before.
    RateSweep(const SessionState& state, std::vector<double> rates, std::uint64_t updates,
              std::function<void()> over);
    ~RateSweep();  ///< stops it

    /// Ends it within a few milliseconds.
    void stop();
    /// From 0 to 1.
    double progress() const;
    bool isOver() const { return m_isOver; }
    /// Once it is over.
    std::shared_ptr<const Sweep> result() const;

private:
    void work(const std::stop_token& stop);
    SweptRun trained(double rate, const std::stop_token& stop);

    Run m_past;  ///< the passes before
    std::vector<double> m_rates;
    std::uint64_t m_updates;
    std::function<void()> m_over;
    std::shared_ptr<Sweep> m_sweep;
    std::atomic<std::uint64_t> m_made = 0;  ///< updates of all
    std::atomic<bool> m_isOver = false;
    std::jthread m_thread;  ///< the last member: it uses all others
};

}  // namespace backhand
