// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/rate_sweep.h"

#include "core/session/pace.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace backhand {

namespace {

double roundedRate(double rate)
{
    const double unit = std::pow(10.0, 5.0 - std::floor(std::log10(rate)));
    const double rounded = std::round(rate * unit) / unit;
    return std::isfinite(rounded) ? rounded : rate;
}

}  // namespace

std::vector<double> suggestedRates(double rate)
{
    constexpr std::array factors = {0.1, 0.3, 1.0, 3.0, 10.0};
    std::vector<double> rates;
    for (const double factor : factors) {
        // The rate itself as it is, so that it is trained to the same bits.
        const double suggested = factor == 1.0 ? rate : roundedRate(rate * factor);
        if (suggested > 0.0 && suggested <= maximumMagnitude) {
            rates.push_back(suggested);
        }
    }
    return rates;
}

RateSweep::RateSweep(const SessionState& state, std::vector<double> rates, std::uint64_t updates,
                     std::function<void()> over)
    : m_past(state.document.run.truncated(state.view.playhead.pass - 1).detached()),
      m_rates(std::move(rates)), m_updates(updates), m_over(std::move(over)),
      m_sweep(std::make_shared<Sweep>(Sweep{trainingStart(state), {}})),
      m_thread([this](const std::stop_token& stop) { work(stop); })
{
}

RateSweep::~RateSweep()
{
    stop();
}

void RateSweep::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

double RateSweep::progress() const
{
    const auto all = static_cast<double>(m_updates) * static_cast<double>(m_rates.size());
    return static_cast<double>(m_made) / std::max(all, 1.0);
}

std::shared_ptr<const Sweep> RateSweep::result() const
{
    return m_isOver ? m_sweep : nullptr;
}

void RateSweep::work(const std::stop_token& stop)
{
    for (std::size_t index = 0; index < m_rates.size() && !stop.stop_requested(); ++index) {
        m_sweep->runs.push_back(trained(m_rates[index], stop));
        m_made = m_updates * (index + 1);
    }
    if (!stop.stop_requested()) {
        m_isOver = true;
        m_over();
    }
}

SweptRun RateSweep::trained(double rate, const std::stop_token& stop)
{
    auto start = std::make_shared<TrainingStart>(m_sweep->start);
    start->from.learningRate = rate;
    start->settings.learningRate = rate;
    Training training = start->begin();
    const std::uint64_t first = training.point().update;
    const std::uint64_t madeBefore = m_made;
    std::uint64_t made = 0;
    std::uint64_t count = 1;
    while (made < m_updates && training.refusal() == UpdateRefusal::None &&
           !stop.stop_requested()) {
        const PaceClock::time_point before = PaceClock::now();
        training.run(std::min(count, m_updates - made));
        count = nextCount(count, PaceClock::now() - before);
        made = training.point().update - first;
        m_made = madeBefore + made;
    }
    training.advance(0);  // the history ends with the last update
    SweptRun swept{m_past.appended(start->from), training.refusal()};
    if (made > 0) {
        swept.run = swept.run.appended(std::make_shared<const TrainedStretch>(start, training));
    }
    return swept;
}

}  // namespace backhand
