// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/trained_stretch.h"

#include <array>
#include <stdexcept>

namespace backhand {

Training TrainingStart::begin() const
{
    return {model->tape(), *from.data, settings, point(), firstStride(from.data->size())};
}

TrainedStretch::TrainedStretch(std::shared_ptr<const TrainingStart> start, const Training& training,
                               std::optional<TrainingPoint> beforeLast)
    : m_start(std::move(start)), m_history(training.history()),
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

TrainingPoint TrainedStretch::pointAt(std::uint64_t update) const
{
    if (update < m_start->pass || update > m_last.update) {
        throw std::logic_error("A trained stretch was asked for a pass that it does not have.");
    }
    const std::array<const TrainingPoint*, 3> known = {&m_last, &m_beforeLast, &m_before};
    for (const TrainingPoint* point : known) {
        if (point->update == update && !point->parameters.empty()) {
            return *point;
        }
    }
    if (trainer().update() != update) {
        // Views ask for the pass before, too.
        const TrainingPoint& checkpoint = m_checkpoints.before(update - 1);
        const bool isOnTheWay =
            trainer().update() >= checkpoint.update && trainer().update() < update;
        if (!isOnTheWay) {
            trainer().goTo(checkpoint);
        }
        trainer().advance(update - 1 - trainer().update());
        m_before = trainer().point();
        trainer().advance(1);
    }
    return trainer().point();
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
    return start;
}

}  // namespace backhand
