// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/table_format.h"
#include "core/scenario/scenario.h"
#include "core/support/result.h"

#include <cstddef>
#include <string>
#include <vector>

namespace backhand {

/// A column that the model's samples have: an input or a target.
struct WantedColumn {
    std::string name;
    std::string codeName;  ///< the other name that programs give it; may be empty

    bool operator==(const WantedColumn&) const = default;
};

/// Every input, then every target, in declared order.
std::vector<WantedColumn> wantedColumns(const Scenario& scenario);

/// For each wanted column, which of the table's holds it. By their names where the table names all
/// of them, as in the model, as shown (x₁), or as in programs, small or large; a table may have
/// others then. Else by their order, where there are as many as wanted and no name says otherwise.
/// Else WrongColumnCount, MissingColumn or DuplicateKey.
Result<std::vector<std::size_t>> columnsOf(const Table& table,
                                           const std::vector<WantedColumn>& wanted);

/// The rows with these columns in this order.
Dataset rowsOfColumns(const Table& table, const std::vector<std::size_t>& columns);

}  // namespace backhand
