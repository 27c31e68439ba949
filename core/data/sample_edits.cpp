// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/sample_edits.h"

#include "core/data/table_guess.h"
#include "core/scenario/reader.h"

#include <algorithm>
#include <string>

namespace backhand {

namespace {

Problem tooManyRows()
{
    return {ProblemCode::TooManySamples, {}, {}, std::to_string(maximumSamples)};
}

/// A spreadsheet puts tabs between columns: what can be one column is one, where it is not as wide
/// as the rows. "1,45" is then no two numbers.
FoundTable tableToPaste(std::string_view text, std::size_t columns)
{
    FoundTable found = findTable(text, columns);
    const bool isWide = found.table.ok() && found.table.value().columnCount() == columns;
    if (isWide) {
        return found;
    }
    FoundTable narrow = findTable(text, 1);
    const bool isOneColumn = narrow.table.ok() && narrow.table.value().columnCount() == 1;
    return isOneColumn ? narrow : found;
}

}  // namespace

Dataset withCell(Dataset rows, CellIndex cell, double value)
{
    rows.at(cell.row).at(cell.column) = value;
    return rows;
}

Result<Dataset> withRowRepeated(const Dataset& rows, std::size_t row)
{
    if (rows.size() >= maximumSamples) {
        return tooManyRows();
    }
    Dataset longer;
    longer.reserve(rows.size() + 1);
    const auto after = rows.begin() + static_cast<std::ptrdiff_t>(row) + 1;
    longer.insert(longer.end(), rows.begin(), after);
    longer.push_back(rows.at(row));
    longer.insert(longer.end(), after, rows.end());
    return longer;
}

Dataset withoutRows(const Dataset& rows, const std::vector<std::size_t>& gone)
{
    std::vector<bool> goes(rows.size(), false);
    for (const std::size_t row : gone) {
        goes.at(row) = true;
    }
    Dataset left;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!goes[row]) {
            left.push_back(rows[row]);
        }
    }
    return left.empty() ? rows : left;
}

Result<Dataset> withBlock(const Dataset& rows, std::optional<CellIndex> at, const Dataset& block)
{
    const std::size_t width = rows.front().size();
    const std::size_t blockWidth = block.front().size();
    CellIndex from = at.value_or(CellIndex{rows.size(), 0});
    from.column = blockWidth == width ? 0 : from.column;
    if (from.column + blockWidth > width) {
        return Problem{ProblemCode::WrongColumnCount,
                       {},
                       std::to_string(blockWidth),
                       std::to_string(width - from.column)};
    }
    if (from.row + block.size() > maximumSamples) {
        return tooManyRows();
    }
    Dataset result = rows;
    result.resize(std::max(rows.size(), from.row + block.size()), rows.back());
    for (std::size_t row = 0; row < block.size(); ++row) {
        std::copy(block[row].begin(), block[row].end(),
                  result[from.row + row].begin() + static_cast<std::ptrdiff_t>(from.column));
    }
    return result;
}

Result<Dataset> withText(const Dataset& rows, std::optional<CellIndex> at, std::string_view text,
                         const std::vector<WantedColumn>& wanted)
{
    const FoundTable found = tableToPaste(text, wanted.size());
    if (!found.table.ok()) {
        return found.table.problems();
    }
    const Table& table = found.table.value();
    if (table.header.empty()) {
        return withBlock(rows, at, table.rows);
    }
    const Result<std::vector<std::size_t>> columns = columnsOf(table, wanted);
    if (!columns.ok()) {
        return columns.problems();
    }
    return withBlock(rows, at, rowsOfColumns(table, columns.value()));
}

}  // namespace backhand
