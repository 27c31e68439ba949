// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/background_training.h"

#include "core/session/pace.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace backhand {

namespace {

using Clock = PaceClock;

constexpr std::chrono::milliseconds betweenNews{12};

}  // namespace

BackgroundTraining::BackgroundTraining(TrainingStart start, std::function<void()> news,
                                       std::uint64_t most)
    : m_start(std::make_shared<const TrainingStart>(std::move(start))), m_news(std::move(news)),
      m_most(most), m_thread([this](const std::stop_token& stop) { work(stop); })
{
}

BackgroundTraining::~BackgroundTraining()
{
    stop();
}

void BackgroundTraining::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

std::shared_ptr<const TrainedStretch> BackgroundTraining::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_published, nullptr);
}

void BackgroundTraining::work(const std::stop_token& stop)
{
    Training training = m_start->begin();
    assert(m_most >= 1 && "a training makes at least one update");
    // The last update is made alone, as the point before it is published too.
    const std::uint64_t first = training.point().update;
    const std::uint64_t beforeLastUpdate = first + std::min(m_most - 1, unlimited - first);
    const auto left = [&] { return beforeLastUpdate - training.point().update; };
    std::uint64_t count = 1;
    Clock::time_point lastNews = Clock::now() - betweenNews;
    while (!stop.stop_requested() && training.refusal() == UpdateRefusal::None && left() > 0) {
        const Clock::time_point before = Clock::now();
        training.run(std::min(count, left()));
        const Clock::time_point now = Clock::now();
        count = nextCount(count, now - before);
        if (m_isWanted && now - lastNews >= betweenNews && left() > 0 &&
            training.refusal() == UpdateRefusal::None) {
            TrainingPoint beforeLast = training.point();
            training.advance(1);
            publish(training, std::move(beforeLast));
            lastNews = now;
        }
    }
    const bool isComplete = left() == 0;
    TrainingPoint beforeLast = training.point();
    training.advance(training.refusal() == UpdateRefusal::None ? 1 : 0);
    m_refusal = training.refusal();
    m_isOver = isComplete || m_refusal != UpdateRefusal::None;
    publish(training, std::move(beforeLast));
}

void BackgroundTraining::publish(const Training& training, std::optional<TrainingPoint> beforeLast)
{
    if (training.point().update >= m_start->pass) {
        auto stretch =
            std::make_shared<const TrainedStretch>(m_start, training, std::move(beforeLast));
        const std::lock_guard lock(m_mutex);
        m_published = std::move(stretch);
        m_isWanted = false;
    }
    m_news();
}

}  // namespace backhand
