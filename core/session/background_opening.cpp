// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/background_opening.h"

#include <chrono>
#include <utility>

namespace backhand {

BackgroundOpening::BackgroundOpening(std::shared_ptr<const TrainedStretch> stretch,
                                     std::size_t pass, std::function<void()> news)
    : m_stretch(std::move(stretch)), m_pass(pass), m_news(std::move(news)),
      m_thread([this](const std::stop_token& stop) { work(stop); })
{
}

void BackgroundOpening::work(const std::stop_token& stop)
{
    constexpr std::chrono::milliseconds betweenNews{16};
    auto lastNews = std::chrono::steady_clock::now();
    const bool isThere = m_stretch->bringNear(m_pass, [&](double progress) {
        m_progress = progress;
        const auto now = std::chrono::steady_clock::now();
        if (now - lastNews >= betweenNews && !stop.stop_requested()) {
            lastNews = now;
            m_news();
        }
        return !stop.stop_requested();
    });
    if (isThere && !stop.stop_requested()) {
        m_isAtHand = true;
        m_news();
    }
}

}  // namespace backhand
