// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/problem.h"
#include "core/training/dataset.h"

#include <cstddef>
#include <string>
#include <vector>

namespace backhand {

constexpr std::size_t maximumColumns = 4096;

/// How a text holds a table.
struct TableFormat {
    char separator = ',';    ///< ',' ';' '\t', or ' ' for any run of blanks
    char decimalSign = '.';  ///< '.' or ','
    bool hasHeader = false;  ///< the first row names the columns

    bool operator==(const TableFormat&) const = default;
};

struct ColumnName {
    std::string text;
    Place place;

    bool operator==(const ColumnName&) const = default;
};

/// A table of numbers: at least one row and one column, every row as long as the others.
struct Table {
    TableFormat format;
    std::vector<ColumnName> header;  ///< empty where it has none
    Dataset rows;

    std::size_t columnCount() const { return rows.front().size(); }
    bool operator==(const Table&) const = default;
};

}  // namespace backhand
