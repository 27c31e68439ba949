// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/trained_stretch.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace backhand {

Training TrainingStart::begin() const
{
    return {model->tape(), *from.data, settings, point(),
            firstStride(from.data->size(), settings.order)};
}

TrainedStretch::TrainedStretch(std::shared_ptr<const TrainingStart> start, const Training& training,
                               std::optional<TrainingPoint> beforeLast)
    : m_start(std::move(start)), m_history(training.history()), m_events(training.events()),
      m_checkpoints(training.checkpoints()), m_last(training.point())
{
    if (m_last.update < m_start->pass || m_history.points().back().update != m_last.update) {
        throw std::logic_error("A stretch needs a training that has made and plotted an update.");
    }
    const std::uint64_t before = m_last.update - 1;
    if (beforeLast && beforeLast->update == before) {
        m_beforeLast = *std::move(beforeLast);
    } else {
        trainer().goTo(m_checkpoints.before(before));
        trainer().advance(before - trainer().update());
        m_beforeLast = trainer().point();
    }
}

PassStart TrainedStretch::at(std::size_t pass) const
{
    const std::uint64_t update = pass - 1;
    if (update == m_last.update) {
        return passAt(m_last, m_history.points().back().error);
    }
    const std::lock_guard lock(m_mutex);
    const TrainingPoint point = pointAt(update);
    // Whoever asks for other passes near it finds the trainer where it was.
    const TrainingPoint current = trainer().point();
    trainer().goTo(point);
    const double error = trainer().summedError();
    trainer().goTo(current);
    return passAt(point, error);
}

std::vector<double> TrainedStretch::parametersAt(std::size_t pass) const
{
    const std::lock_guard lock(m_mutex);
    return pointAt(pass - 1).parameters;
}

std::vector<const TrainingPoint*> TrainedStretch::keptPoints() const
{
    std::vector<const TrainingPoint*> points = m_checkpoints.all();
    for (const TrainingPoint* point : {&m_beforeLast, &m_last}) {
        if (points.back()->update < point->update) {
            points.push_back(point);
        }
    }
    return points;
}

void TrainedStretch::requirePass(std::uint64_t update) const
{
    if (update < m_start->pass || update > m_last.update) {
        throw std::logic_error("A trained stretch was asked for a pass that it does not have.");
    }
}

TrainingPoint TrainedStretch::pointAt(std::uint64_t update) const
{
    requirePass(update);
    const std::array<const TrainingPoint*, 4> known = {&m_last, &m_beforeLast, &m_before,
                                                       m_opened.at(update)};
    for (const TrainingPoint* point : known) {
        if (point != nullptr && point->update == update && !point->parameters.empty()) {
            return *point;
        }
    }
    if (trainer().update() != update) {
        // Views ask for the pass before, too.
        const TrainingPoint& nearest = nearestBefore(update - 1);
        const bool isOnTheWay = trainer().update() >= nearest.update && trainer().update() < update;
        if (!isOnTheWay) {
            trainer().goTo(nearest);
        }
        trainer().advance(update - 1 - trainer().update());
        m_before = trainer().point();
        trainer().advance(1);
    }
    return trainer().point();
}

const TrainingPoint& TrainedStretch::nearestBefore(std::uint64_t update) const
{
    const TrainingPoint& checkpoint = m_checkpoints.before(update);
    const TrainingPoint* opened = m_opened.before(update);
    return opened != nullptr && opened->update > checkpoint.update ? *opened : checkpoint;
}

std::uint64_t TrainedStretch::operationsAnUpdate() const
{
    const bool isBatch = m_start->settings.order == SampleOrder::Batch;
    const std::size_t rows = isBatch ? m_start->from.data->size() : 1;
    return (m_start->model->tape().instructions.size() + m_start->from.parameters.size()) * rows;
}

std::uint64_t TrainedStretch::workTo(std::size_t pass) const
{
    const std::uint64_t update = pass - 1;
    requirePass(update);
    // The last two are there; of the last but one, the one before is looked at, too.
    const std::uint64_t wanted = update + 1 == m_last.update ? update - 1 : update;
    if (update == m_last.update || wanted < m_start->pass) {
        return 0;
    }
    const std::lock_guard lock(m_mutex);
    std::uint64_t from = nearestBefore(wanted - 1).update;
    if (m_trainer && m_trainer->update() <= wanted) {
        from = std::max(from, m_trainer->update());
    }
    return (wanted - from) * operationsAnUpdate();
}

bool TrainedStretch::bringNear(std::size_t pass,
                               const std::function<bool(double progress)>& goOn) const
{
    constexpr std::uint64_t passesBefore = 1000;  // that are near afterwards, too
    constexpr std::uint64_t operationsATime = 1'000'000;
    const std::uint64_t update = pass - 1;
    requirePass(update);
    const std::uint64_t first = m_start->pass - 1;
    const TrainingPoint& from =
        m_checkpoints.before(update > first + passesBefore ? update - passesBefore : first);
    const std::uint64_t updatesATime = std::max<std::uint64_t>(
        operationsATime / std::max<std::uint64_t>(operationsAnUpdate(), 1), 1);
    const KeptOnTheWay kept(from.update, update, from.parameters.size() + from.moments.size());
    Trainer walker(m_start->model->tape(), *m_start->from.data, m_start->settings, from);
    std::vector<TrainingPoint> points(1, walker.point());
    while (walker.update() < update) {
        const std::uint64_t keep = kept.nextAfter(points.back().update);
        walker.advance(std::min(updatesATime, keep - walker.update()));
        if (walker.update() == keep) {
            points.push_back(walker.point());
        }
        const auto made = static_cast<double>(walker.update() - from.update);
        if (!goOn(made / static_cast<double>(update - from.update))) {
            return false;
        }
    }
    const std::lock_guard lock(m_mutex);
    m_opened.add(std::move(points));
    return true;
}

Trainer& TrainedStretch::trainer() const
{
    if (!m_trainer) {
        m_trainer.emplace(m_start->model->tape(), *m_start->from.data, m_start->settings,
                          m_start->point());
    }
    return *m_trainer;
}

PassStart TrainedStretch::passAt(const TrainingPoint& point, double summedError) const
{
    PassStart start = m_start->from;
    start.parameters = point.parameters;
    start.computed.assign(start.parameters.size(), true);
    start.moments = point.moments;
    start.updatesBefore = point.update;
    const TrainingSettings& settings = m_start->settings;
    start.sample =
        sampleOfUpdate(point.update + 1, start.data->size(), settings.order, settings.seed);
    start.summedError = summedError;
    start.notices.clear();  // the stretch has them
    return start;
}

}  // namespace backhand
