// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/training_data.h"

#include <cassert>

namespace backhand {

TrainingData::TrainingData(const std::vector<std::vector<double>>& rows)
    : m_rowCount(rows.size()), m_rowWidth(rows.front().size())
{
    m_numbers.reserve(m_rowCount * m_rowWidth);
    for (const std::vector<double>& row : rows) {
        assert(row.size() == m_rowWidth);
        m_numbers.insert(m_numbers.end(), row.begin(), row.end());
    }
}

std::size_t sampleOfUpdate(std::uint64_t update, std::size_t rows, SampleOrder order,
                           std::uint64_t seed)
{
    return order == SampleOrder::Batch ? 0 : SampleCursor(update, rows, order, seed).next();
}

SampleCursor::SampleCursor(std::uint64_t update, std::size_t rows, SampleOrder order,
                           std::uint64_t seed)
    : m_rows(rows), m_row(static_cast<std::size_t>((update - 1) % rows)),
      m_isRandom(order == SampleOrder::Random), m_numbers(seed)
{
    m_numbers.skip(update - 1);
}

}  // namespace backhand
