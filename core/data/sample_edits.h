// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/column_map.h"
#include "core/support/result.h"
#include "core/training/dataset.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace backhand {

struct CellIndex {
    std::size_t row = 0;
    std::size_t column = 0;

    bool operator==(const CellIndex&) const = default;
};

// Each gives the rows after an edit; what it is given has at least one row.
Dataset withCell(Dataset rows, CellIndex cell, double value);
/// A copy of that row stands after it; TooManySamples where there is no room for it.
Result<Dataset> withRowRepeated(const Dataset& rows, std::size_t row);
/// `gone` in any order. All of them cannot go: then it gives the rows as they were.
Dataset withoutRows(const Dataset& rows, const std::vector<std::size_t>& gone);

/// Numbers laid over the rows as a spreadsheet does it: from a cell on to the right and down, where
/// a block as wide as the rows begins at their first column. Without a cell, after the last row.
/// What goes beyond the last row makes new ones; numbers that the block does not give these are
/// those of the last row. WrongColumnCount where the block does not fit in its width.
Result<Dataset> withBlock(const Dataset& rows, std::optional<CellIndex> at, const Dataset& block);

/// The same with a text: what a spreadsheet copies, or any that findTable() can read. Columns that
/// it names are put in the wanted order.
Result<Dataset> withText(const Dataset& rows, std::optional<CellIndex> at, std::string_view text,
                         const std::vector<WantedColumn>& wanted);

}  // namespace backhand
