// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/trained_stretch.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <thread>

namespace backhand {

/// A training in a thread of its own. What it has reached is published at most some eighty
/// times a second, and not again before somebody asks for more: whoever shows it is never flooded.
class BackgroundTraining {
public:
    static constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();

    /// Begins at once, and ends after `most` updates, 1 or more. `news` is called in the
    /// training's thread when there is something to take.
    BackgroundTraining(TrainingStart start, std::function<void()> news,
                       std::uint64_t most = unlimited);
    ~BackgroundTraining();  ///< stops it

    /// Ends it within a few milliseconds, with what it has reached last to be taken.
    void stop();
    /// What was published and not taken yet; null where there is nothing.
    std::shared_ptr<const TrainedStretch> take();
    /// What was taken has been shown.
    void askForMore() { m_isWanted = true; }

    /// It has ended by itself: refusal() says why, or it has made all its updates. Once stop() has
    /// returned, its last stretch is there.
    bool isOver() const { return m_isOver; }
    UpdateRefusal refusal() const { return m_refusal; }

private:
    void work(const std::stop_token& stop);
    void publish(const Training& training, std::optional<TrainingPoint> beforeLast);

    std::shared_ptr<const TrainingStart> m_start;
    std::function<void()> m_news;
    std::uint64_t m_most;
    std::mutex m_mutex;  ///< of m_published
    std::shared_ptr<const TrainedStretch> m_published;
    std::atomic<bool> m_isWanted = true;
    std::atomic<bool> m_isOver = false;
    std::atomic<UpdateRefusal> m_refusal = UpdateRefusal::None;
    std::jthread m_thread;  ///< the last member: it uses all others
};

}  // namespace backhand
