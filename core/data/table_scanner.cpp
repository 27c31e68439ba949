// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/table_scanner.h"

#include "core/data/table_format.h"
#include "core/scenario/text_places.h"

#include <algorithm>

namespace backhand {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

std::size_t characterCount(std::string_view text)
{
    const auto isFirstByte = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isFirstByte));
}

}  // namespace

TableScanner::TableScanner(std::string_view text, char separator)
    : m_text(text), m_separator(separator)
{
    if (m_text.starts_with(byteOrderMark)) {
        m_point.offset = byteOrderMark.size();
        m_point.lineStart = m_point.offset;
    }
}

Place TableScanner::placeOf(const TextPoint& point) const
{
    const std::string_view before = m_text.substr(point.lineStart, point.offset - point.lineStart);
    return {point.line, characterCount(before) + 1};
}

void TableScanner::refuse(ProblemCode code, const TextPoint& at, std::string found,
                          std::string expected)
{
    m_problem = Problem{code, placeOf(at), std::move(found), std::move(expected)};
}

bool TableScanner::isAtLineEnd() const
{
    return !isAtEnd() && (m_text[m_point.offset] == '\n' || m_text[m_point.offset] == '\r');
}

bool TableScanner::isAtSeparator() const
{
    if (isAtEnd()) {
        return false;
    }
    const char c = m_text[m_point.offset];
    return m_separator == ' ' ? isBlank(c) : c == m_separator;
}

/// Blanks around a cell are no part of it.
void TableScanner::skipBlanks()
{
    while (!isAtEnd() && isBlank(m_text[m_point.offset]) &&
           (m_separator == ' ' || !isAtSeparator())) {
        ++m_point.offset;
    }
}

void TableScanner::takeLineEnd()
{
    const bool isPair = m_text.substr(m_point.offset, 2) == "\r\n";
    m_point.offset += isPair ? 2 : 1;
    m_point.lineStart = m_point.offset;
    ++m_point.line;
}

void TableScanner::skipBlankLines()
{
    skipBlanks();
    while (isAtLineEnd()) {
        takeLineEnd();
        skipBlanks();
    }
}

bool TableScanner::next()
{
    m_cells.clear();
    skipBlankLines();
    if (isAtEnd() || m_problem) {
        return false;
    }
    do {
        takeCell();
    } while (!m_problem && takeSeparator());
    m_rowEnd = m_point;
    if (isAtLineEnd()) {
        takeLineEnd();
    }
    return !m_problem;
}

/// False where the row ends here.
bool TableScanner::takeSeparator()
{
    if (!isAtSeparator()) {
        return false;
    }
    if (m_separator == ' ') {
        skipBlanks();
        return !isAtEnd() && !isAtLineEnd();
    }
    ++m_point.offset;
    return true;
}

void TableScanner::takeCell()
{
    skipBlanks();
    if (m_cells.size() == maximumColumns) {
        refuse(ProblemCode::TooManyColumns, m_point, {}, std::to_string(maximumColumns));
        return;
    }
    TableCell cell{{}, m_point};
    if (!isAtEnd() && m_text[m_point.offset] == '"') {
        takeQuoted(cell);
    } else {
        takePlain(cell);
    }
    m_cells.push_back(std::move(cell));
}

void TableScanner::takePlain(TableCell& cell)
{
    const std::size_t begin = m_point.offset;
    while (!isAtEnd() && !isAtLineEnd() && !isAtSeparator()) {
        ++m_point.offset;
    }
    std::size_t end = m_point.offset;
    while (end > begin && isBlank(m_text[end - 1])) {
        --end;
    }
    cell.text = m_text.substr(begin, end - begin);
}

void TableScanner::takeQuoted(TableCell& cell)
{
    for (++m_point.offset; !isAtEnd(); ++m_point.offset) {
        if (m_text[m_point.offset] == '"') {
            if (m_text.substr(m_point.offset + 1, 1) != "\"") {
                break;
            }
            ++m_point.offset;
        }
        cell.text += m_text[m_point.offset];
        if (isAtLineEnd()) {
            takeLineEnd();
            --m_point.offset;
        }
    }
    if (isAtEnd()) {
        refuse(ProblemCode::UnclosedQuote, cell.at);
        return;
    }
    ++m_point.offset;
    if (m_separator != ' ') {
        skipBlanks();
    }
    if (!isAtEnd() && !isAtLineEnd() && !isAtSeparator()) {
        const std::string_view rest = m_text.substr(m_point.offset);
        refuse(ProblemCode::TextAfterQuote, m_point,
               std::string(rest.substr(0, characterLength(rest).value_or(1))));
    }
}

}  // namespace backhand
