// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/training.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace backhand {

namespace {

/// So little of the error may change from one plotted update to the next where nothing moves.
bool isStill(double before, double after)
{
    return std::abs(after - before) <= 1e-9 * std::abs(before);
}

}  // namespace

std::uint64_t pauseBetweenLooks(std::uint64_t made, std::size_t sampleCount, SampleOrder order)
{
    // A look goes over all samples where something is wrong with all of them, one by one.
    constexpr std::size_t quickSamples = 64;
    const bool isQuick = sampleCount <= quickSamples;
    if (made < (isQuick ? 1024U : 16U)) {
        return 1;
    }
    const std::uint64_t samples = order == SampleOrder::Batch ? 1 : sampleCount;
    return std::max<std::uint64_t>(made / 256, isQuick ? 1 : 32 * samples);
}

Training::Training(const Tape& tape, const std::vector<std::vector<double>>& rows,
                   TrainingSettings settings, TrainingPoint start, std::uint64_t stride)
    : m_settings(settings), m_trainer(tape, rows, settings, std::move(start)), m_history(stride),
      m_checkpoints(m_trainer.point()), m_watch(tape, m_trainer.data(), settings.order),
      m_start(m_trainer.update()), m_nextLook(m_start)
{
    addPoint();
    m_errorLookedAt = error();
    look();
}

void Training::advance(std::uint64_t count)
{
    run(count);
    addPoint();
    m_checkpoints.addRecent(m_trainer.point());
}

void Training::run(std::uint64_t count)
{
    const std::uint64_t end = m_trainer.update() + count;
    while (m_trainer.update() < end && m_trainer.refusal() == UpdateRefusal::None) {
        const std::uint64_t plotted = m_history.nextUpdate();
        const std::uint64_t stop = std::min({end, plotted, m_checkpoints.nextUpdate()});
        if (stop == plotted && stop >= m_nextLook) {
            goToAndLook(stop);
        } else {
            goTo(stop);
        }
        m_checkpoints.add(m_trainer.point());
        if (m_trainer.update() >= plotted) {
            addPoint();
        }
    }
    noticeRefusal();
}

void Training::goTo(std::uint64_t update)
{
    m_trainer.advance(update - m_trainer.update());
    m_visited.meet(m_trainer.takeExtremes());
}

/// The last update alone, so that the error of what it took is known before and after.
void Training::goToAndLook(std::uint64_t update)
{
    goTo(update - 1);
    const bool isBatch = m_settings.order == SampleOrder::Batch;
    double ownBefore = isBatch ? m_trainer.summedError() : 0.0;
    m_trainer.advance(1);
    const ErrorExtremes own = m_trainer.takeExtremes();
    m_visited.meet(own);
    if (m_trainer.update() < update) {
        return;
    }
    ownBefore = isBatch ? ownBefore : own.highest;
    addPoint();
    look();
    if (const std::optional<Notice> rise = overshootOfUpdate(ownBefore)) {
        m_events.add(update, *rise);
    }
}

void Training::look()
{
    const std::uint64_t update = m_trainer.update();
    const bool asksForGradient = isStill(m_errorLookedAt, error());
    m_errorLookedAt = error();
    m_events.look(update, m_watch.look(m_trainer.point().parameters,
                                       asksForGradient ? std::optional(error()) : std::nullopt));
    const std::uint64_t pause =
        pauseBetweenLooks(update - m_start, m_trainer.data().rowCount(), m_settings.order);
    m_nextLook = update + pause;
}

/// By the error of the samples that the update took: with one after the other, a rise of the error
/// of the others is no fault of it.
std::optional<Notice> Training::overshootOfUpdate(double ownBefore)
{
    const std::size_t rows = m_trainer.data().rowCount();
    if (rows == 1 || m_settings.order == SampleOrder::Batch) {
        return overshoot(ownBefore, error());
    }
    const std::size_t sample =
        sampleOfUpdate(m_trainer.update(), rows, m_settings.order, m_settings.seed);
    return overshoot(ownBefore, m_watch.errorOf(m_trainer.point().parameters, sample));
}

void Training::noticeRefusal()
{
    const bool isNoticed = !events().empty() && events().back().notice.kind == EventKind::Stopped;
    if (m_trainer.refusal() == UpdateRefusal::None || isNoticed) {
        return;
    }
    const std::optional<Notice> refused =
        refusedParameter(m_trainer.point().parameters, m_trainer.refused(),
                         static_cast<VariableId>(m_trainer.data().rowWidth()));
    m_events.add(m_trainer.update(), refused.value_or(Notice{EventKind::Stopped}));
}

void Training::addPoint()
{
    const bool isNew =
        m_history.points().empty() || m_history.points().back().update < m_trainer.update();
    if (isNew) {
        m_history.add({m_trainer.update(), m_trainer.summedError(), std::exchange(m_visited, {})});
    }
}

}  // namespace backhand
