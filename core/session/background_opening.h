// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/trained_stretch.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace backhand {

/// Goes to a far pass of a training in a thread of its own, so that it is at hand afterwards.
class BackgroundOpening {
public:
    /// Begins at once. `news` is called in its thread about sixty times a second, and when the pass
    /// is at hand.
    BackgroundOpening(std::shared_ptr<const TrainedStretch> stretch, std::size_t pass,
                      std::function<void()> news);
    /// Ends it within a few milliseconds where it has not ended.
    ~BackgroundOpening() = default;

    double progress() const { return m_progress; }  ///< from 0 to 1
    bool isAtHand() const { return m_isAtHand; }

private:
    void work(const std::stop_token& stop);

    std::shared_ptr<const TrainedStretch> m_stretch;
    std::size_t m_pass;
    std::function<void()> m_news;
    std::atomic<double> m_progress = 0.0;
    std::atomic<bool> m_isAtHand = false;
    std::jthread m_thread;  ///< the last member: it uses all others
};

}  // namespace backhand
