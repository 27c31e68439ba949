// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/problem.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backhand {

/// A point of a text, from which its place is told when it is asked for.
struct TextPoint {
    std::size_t line = 1;
    std::size_t lineStart = 0;  ///< in bytes, as the next
    std::size_t offset = 0;
};

struct TableCell {
    std::string text;  ///< without its quotes and the blanks around it
    TextPoint at;
};

/// Splits a text into rows of cells, one row after the other: RFC 4180 with a separator of choice.
/// Lines end in LF, CRLF or CR; those that are blank are no rows. A cell may stand in quotes, with
/// the separator, line ends and doubled quotes in it.
class TableScanner {
public:
    /// A separator ' ' is any run of blanks. A byte order mark is no part of the text.
    TableScanner(std::string_view text, char separator);

    /// Goes on to the next row; false where there is none, or where problem() says why it cannot
    /// be split: UnclosedQuote, TextAfterQuote or TooManyColumns.
    bool next();

    const std::vector<TableCell>& cells() const { return m_cells; }
    const TextPoint& rowEnd() const { return m_rowEnd; }
    const std::optional<Problem>& problem() const { return m_problem; }
    Place placeOf(const TextPoint& point) const;

private:
    bool isAtEnd() const { return m_point.offset >= m_text.size(); }
    bool isAtLineEnd() const;
    bool isAtSeparator() const;
    void skipBlanks();
    void skipBlankLines();
    void takeLineEnd();
    bool takeSeparator();
    void takeCell();
    void takeQuoted(TableCell& cell);
    void takePlain(TableCell& cell);
    void refuse(ProblemCode code, const TextPoint& at, std::string found = {},
                std::string expected = {});

    std::string_view m_text;
    char m_separator;
    TextPoint m_point;
    TextPoint m_rowEnd;
    std::vector<TableCell> m_cells;
    std::optional<Problem> m_problem;
};

}  // namespace backhand
