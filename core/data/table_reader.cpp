// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/table_reader.h"

#include "core/data/cell_number.h"
#include "core/data/table_scanner.h"
#include "core/scenario/reader.h"
#include "core/scenario/text_places.h"

#include <algorithm>

namespace backhand {

namespace {

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80U;
}

class TableReader {
public:
    TableReader(std::string_view text, const TableFormat& format)
        : m_scanner(text, format.separator), m_table{format, {}, {}}
    {
    }

    Result<Table> read() &&
    {
        while (!m_isFull && m_problems.size() < mostTableProblems && m_scanner.next()) {
            takeRow();
        }
        if (m_scanner.problem() && m_problems.size() < mostTableProblems) {
            m_problems.push_back(*m_scanner.problem());
        }
        if (m_problems.empty() && m_table.rows.empty()) {
            m_problems.push_back({ProblemCode::EmptyTable, {}, {}, {}});
        }
        if (!m_problems.empty()) {
            return std::move(m_problems);
        }
        return std::move(m_table);
    }

private:
    void takeRow()
    {
        if (!hasRightLength()) {
            return;
        }
        if (m_table.format.hasHeader && m_table.header.empty()) {
            for (const TableCell& cell : m_scanner.cells()) {
                m_table.header.push_back({cell.text, m_scanner.placeOf(cell.at)});
            }
        } else if (m_table.rows.size() == maximumSamples) {
            m_isFull = true;
            add(ProblemCode::TooManySamples, m_scanner.cells().front().at, {},
                std::to_string(maximumSamples));
        } else {
            takeNumbers();
        }
    }

    bool hasRightLength()
    {
        const std::vector<TableCell>& cells = m_scanner.cells();
        const std::size_t expected = m_length == 0 ? cells.size() : m_length;
        m_length = expected;
        if (cells.size() != expected) {
            const TextPoint& at = cells.size() > expected ? cells[expected].at : m_scanner.rowEnd();
            add(ProblemCode::WrongCellCount, at, std::to_string(cells.size()),
                std::to_string(expected));
        }
        return cells.size() == expected;
    }

    void takeNumbers()
    {
        std::vector<double> row;
        row.reserve(m_length);
        for (const TableCell& cell : m_scanner.cells()) {
            const CellNumber number = cellNumber(cell.text, m_table.format.decimalSign);
            if (number.kind != CellKind::Number && m_problems.size() < mostTableProblems) {
                refuse(cell, number.kind);
            }
            row.push_back(number.value);
        }
        m_table.rows.push_back(std::move(row));
    }

    void refuse(const TableCell& cell, CellKind kind)
    {
        const std::string example = m_table.format.decimalSign == ',' ? "1,45" : "1.45";
        switch (kind) {
        case CellKind::Empty: add(ProblemCode::EmptyCell, cell.at, {}, example); break;
        case CellKind::NotANumber:
            add(ProblemCode::CellNotANumber, cell.at, cell.text, example);
            break;
        case CellKind::OutOfRange:
            add(ProblemCode::ValueOutOfRange, cell.at, cell.text, "-1000000 to 1000000");
            break;
        case CellKind::Number: break;
        }
    }

    void add(ProblemCode code, const TextPoint& at, std::string found, std::string expected)
    {
        m_problems.push_back({code, m_scanner.placeOf(at), std::move(found), std::move(expected)});
    }

    TableScanner m_scanner;
    Table m_table;
    std::size_t m_length = 0;  ///< of each row; 0: none has been seen
    bool m_isFull = false;
    Problems m_problems;
};

}  // namespace

Problems textProblems(std::string_view text)
{
    if (text.size() > maximumFileSize) {
        return {{ProblemCode::FileTooLarge, {}, {}, std::to_string(maximumFileSize)}};
    }
    for (std::size_t offset = 0; offset < text.size();) {
        if (isAscii(text[offset])) {
            ++offset;
            continue;
        }
        const std::optional<std::size_t> length = characterLength(text.substr(offset));
        if (!length) {
            return {{ProblemCode::NotUtf8, TextPlaces(text).at(offset), {}, {}}};
        }
        offset += *length;
    }
    return {};
}

Result<Table> readTable(std::string_view text, const TableFormat& format)
{
    if (Problems problems = textProblems(text); !problems.empty()) {
        return problems;
    }
    return TableReader(text, format).read();
}

}  // namespace backhand
