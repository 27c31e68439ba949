// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/training.h"

#include <algorithm>

namespace backhand {

Training::Training(const Tape& tape, const std::vector<std::vector<double>>& rows,
                   TrainingSettings settings, TrainingPoint start, std::uint64_t stride)
    : m_trainer(tape, rows, settings, std::move(start)), m_history(stride),
      m_checkpoints(m_trainer.point())
{
    addPoint();
}

void Training::advance(std::uint64_t count)
{
    run(count);
    addPoint();
}

void Training::run(std::uint64_t count)
{
    const std::uint64_t end = m_trainer.update() + count;
    while (m_trainer.update() < end && m_trainer.refusal() == UpdateRefusal::None) {
        const std::uint64_t stop =
            std::min({end, m_history.nextUpdate(), m_checkpoints.nextUpdate()});
        m_trainer.advance(stop - m_trainer.update());
        m_checkpoints.add(m_trainer.point());
        if (m_trainer.update() >= m_history.nextUpdate()) {
            addPoint();
        }
    }
}

void Training::addPoint()
{
    const bool isNew =
        m_history.points().empty() || m_history.points().back().update < m_trainer.update();
    if (isNew) {
        m_history.add({m_trainer.update(), m_trainer.summedError(), m_trainer.takeExtremes()});
    }
}

}  // namespace backhand
