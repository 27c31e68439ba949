// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/table_guess.h"

#include "core/data/cell_number.h"
#include "core/data/table_reader.h"
#include "core/data/table_scanner.h"

#include <algorithm>
#include <tuple>

namespace backhand {

namespace {

constexpr std::size_t headRows = 100;

/// The more usual before the less usual.
constexpr TableFormat usualFormats[] = {{'\t', '.'}, {'\t', ','}, {';', '.'}, {';', ','},
                                        {',', '.'},  {',', ','},  {' ', '.'}, {' ', ','}};

/// How a text's beginning looks in a format.
struct Head {
    TableFormat format;
    std::size_t columns = 0;
    std::size_t rows = 0;     ///< of numbers
    std::size_t even = 0;     ///< those of them that are as long as the first row
    std::size_t cells = 0;    ///< in them
    std::size_t numbers = 0;  ///< among their cells
    bool isSplit = true;      ///< into cells, to the end of what was looked at

    /// Nothing stands against this format.
    bool isWhole() const { return isSplit && rows > 0 && even == rows && numbers == cells; }
};

bool isNumber(const TableCell& cell, char decimalSign)
{
    const CellKind kind = cellNumber(cell.text, decimalSign).kind;
    return kind == CellKind::Number || kind == CellKind::OutOfRange;
}

/// Numbers that another separator would part begin so too.
bool beginsAsANumber(const TableCell& cell)
{
    constexpr std::string_view beginnings = "0123456789+-.,";
    return !cell.text.empty() && (beginnings.find(cell.text.front()) != std::string_view::npos ||
                                  cell.text.starts_with("\xE2\x88\x92"));
}

/// A row of names: some text, and nothing that looks like a number.
bool isHeader(const std::vector<TableCell>& cells)
{
    return std::none_of(cells.begin(), cells.end(), beginsAsANumber) &&
           std::any_of(cells.begin(), cells.end(),
                       [](const TableCell& cell) { return !cell.text.empty(); });
}

void addRow(Head& head, const std::vector<TableCell>& cells)
{
    ++head.rows;
    head.even += cells.size() == head.columns ? 1U : 0U;
    head.cells += cells.size();
    for (const TableCell& cell : cells) {
        head.numbers += isNumber(cell, head.format.decimalSign) ? 1U : 0U;
    }
}

Head headOf(std::string_view text, const TableFormat& format)
{
    Head head{format};
    TableScanner scanner(text, format.separator);
    while (head.rows < headRows && scanner.next()) {
        const bool isFirst = head.columns == 0;
        if (isFirst) {
            head.columns = scanner.cells().size();
            head.format.hasHeader = isHeader(scanner.cells());
        }
        if (!isFirst || !head.format.hasHeader) {
            addRow(head, scanner.cells());
        }
    }
    head.isSplit = !scanner.problem();
    return head;
}

/// As many columns as are wanted are best; more may hold them by their names; a single one may be
/// a row that was not split.
int fitness(std::size_t columns, std::size_t wanted)
{
    if (columns == wanted) {
        return 3;
    }
    return columns > wanted ? 2 : columns > 1 ? 1 : 0;
}

double share(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

auto rankOf(const Head& head, std::size_t wanted)
{
    return std::tuple(head.isWhole(), fitness(head.columns, wanted),
                      share(head.numbers, head.cells), share(head.even, head.rows));
}

}  // namespace

FoundTable findTable(std::string_view text, std::size_t wantedColumns)
{
    std::vector<Head> heads;
    for (const TableFormat& format : usualFormats) {
        heads.push_back(headOf(text, format));
    }
    std::stable_sort(heads.begin(), heads.end(), [wantedColumns](const Head& a, const Head& b) {
        return rankOf(a, wantedColumns) > rankOf(b, wantedColumns);
    });
    FoundTable first{heads.front().format, readTable(text, heads.front().format)};
    for (std::size_t index = 1; !first.table.ok() && index < heads.size(); ++index) {
        if (!heads[index].isWhole()) {
            break;
        }
        if (Result<Table> table = readTable(text, heads[index].format); table.ok()) {
            return {heads[index].format, std::move(table)};
        }
    }
    return first;
}

}  // namespace backhand
