// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace backhand {

/// Rows of inputs and targets, in VariableId order.
using Dataset = std::vector<std::vector<double>>;

/// Rows that those who hold them share: copied in constant time, never changed. May have none.
class SharedDataset {
public:
    using value_type = Dataset::value_type;
    using const_iterator = Dataset::const_iterator;
    using iterator = const_iterator;

    SharedDataset() = default;
    SharedDataset(Dataset rows) : m_rows(std::make_shared<const Dataset>(std::move(rows))) {}
    SharedDataset(std::initializer_list<value_type> rows) : SharedDataset(Dataset(rows)) {}
    explicit SharedDataset(std::shared_ptr<const Dataset> rows) : m_rows(std::move(rows)) {}

    const Dataset& rows() const
    {
        static const Dataset none;
        return m_rows ? *m_rows : none;
    }
    /// To be held without a copy; null where there are none.
    const std::shared_ptr<const Dataset>& shared() const { return m_rows; }

    bool empty() const { return rows().empty(); }
    std::size_t size() const { return rows().size(); }
    const value_type& operator[](std::size_t row) const { return rows()[row]; }
    const value_type& front() const { return rows().front(); }
    const_iterator begin() const { return rows().begin(); }
    const_iterator end() const { return rows().end(); }

    friend bool operator==(const SharedDataset& a, const SharedDataset& b)
    {
        return a.m_rows == b.m_rows || a.rows() == b.rows();
    }

private:
    std::shared_ptr<const Dataset> m_rows;
};

}  // namespace backhand
