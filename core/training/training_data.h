// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/random.h"
#include "core/training/training_settings.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace backhand {

/// The samples as a training reads them: rows of inputs and targets, one after the other.
class TrainingData {
public:
    /// All rows have the same length, and there is at least one.
    explicit TrainingData(const std::vector<std::vector<double>>& rows);

    std::size_t rowCount() const { return m_rowCount; }
    std::size_t rowWidth() const { return m_rowWidth; }
    const double* rowStart(std::size_t index) const
    {
        return m_numbers.data() + index * m_rowWidth;
    }
    std::span<const double> row(std::size_t index) const { return {rowStart(index), m_rowWidth}; }

private:
    std::vector<double> m_numbers;
    std::size_t m_rowCount;
    std::size_t m_rowWidth;
};

/// The row that update n (from 1) takes: rows in turn, or drawn with replacement by splitmix64 from
/// the seed (docs/model.md). An update of a batch takes all rows; its first is row 0.
std::size_t sampleOfUpdate(std::uint64_t update, std::size_t rows, SampleOrder order,
                           std::uint64_t seed);

/// The same, update after update.
class SampleCursor {
public:
    /// Its first row is that of update `update`.
    SampleCursor(std::uint64_t update, std::size_t rows, SampleOrder order, std::uint64_t seed);

    std::size_t next()
    {
        if (m_isRandom) {
            return static_cast<std::size_t>(m_numbers.next() % m_rows);
        }
        const std::size_t row = m_row;
        m_row = row + 1 == m_rows ? 0 : row + 1;
        return row;
    }

private:
    std::size_t m_rows;
    std::size_t m_row;
    bool m_isRandom;
    RandomNumbers m_numbers;
};

}  // namespace backhand
