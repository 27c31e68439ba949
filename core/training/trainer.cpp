// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/trainer.h"

#include "core/support/bits.h"
#include "core/training/optimizer.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace backhand {

namespace {

/// So many updates are made before anybody looks whether they were sound: enough to make looking
/// cheap, few enough to make them again.
constexpr std::uint64_t blockLength = 256;

/// What the parts are built of must fit together.
TrainingPoint fitting(const Tape& tape, const TrainingData& data, const TrainingSettings& settings,
                      TrainingPoint start)
{
    if (start.parameters.size() + data.rowWidth() != tape.givenCount) {
        throw std::logic_error("A training needs one number for each of the model's parameters.");
    }
    start.moments.resize(momentCount(settings.optimizer.kind, start.parameters.size()), 0.0);
    return start;
}

}  // namespace

bool TrainingPoint::operator==(const TrainingPoint& other) const
{
    return update == other.update && sameBits(parameters, other.parameters) &&
           sameBits(moments, other.moments);
}

Trainer::Trainer(const Tape& tape, const std::vector<std::vector<double>>& rows,
                 TrainingSettings settings, TrainingPoint start)
    : m_data(rows), m_settings(settings),
      m_point(fitting(tape, m_data, settings, std::move(start))), m_planned(tape, m_data, settings),
      m_byTape(tape, m_data, settings)
{
}

void Trainer::goTo(const TrainingPoint& point)
{
    m_point = point;
    m_point.moments.resize(momentCount(m_settings.optimizer.kind, m_point.parameters.size()), 0.0);
    m_refusal = UpdateRefusal::None;
}

void Trainer::advance(std::uint64_t count)
{
    while (count > 0 && m_refusal == UpdateRefusal::None) {
        const std::uint64_t block = std::min(count, blockLength);
        advanceBlock(block);
        count -= block;
    }
}

/// Where every update of a block is sound by itself, so that it does not matter how they are cut
/// into blocks; where one is not, it alone is the tape's.
void Trainer::advanceBlock(std::uint64_t count)
{
    m_planned.load(m_point.parameters, m_point.moments);
    m_planned.run(m_point.update, count);
    if (m_planned.isSound()) {
        takePlanned(count);
    } else {
        advanceOneByOne(count);
    }
}

void Trainer::advanceOneByOne(std::uint64_t count)
{
    for (; count > 0 && m_refusal == UpdateRefusal::None; --count) {
        m_planned.load(m_point.parameters, m_point.moments);
        m_planned.run(m_point.update, 1);
        if (m_planned.isSoundUpdate()) {
            takePlanned(1);
        } else {
            advanceByTape();
        }
    }
}

void Trainer::advanceByTape()
{
    m_refusal = m_byTape.update(m_point.update + 1, m_point.parameters, m_point.moments);
    if (m_refusal == UpdateRefusal::None) {
        ++m_point.update;
        m_extremes.meet(m_byTape.extremes());
    }
}

void Trainer::takePlanned(std::uint64_t count)
{
    m_planned.store(m_point.parameters, m_point.moments);
    m_point.update += count;
    m_extremes.meet(m_planned.extremes());
}

double Trainer::summedError()
{
    m_planned.load(m_point.parameters, m_point.moments);
    const double sum = m_planned.summedError();
    return m_planned.isSoundUpdate() && std::isfinite(sum)
               ? sum
               : m_byTape.summedError(m_point.parameters);
}

ErrorExtremes Trainer::takeExtremes()
{
    return std::exchange(m_extremes, {});
}

}  // namespace backhand
