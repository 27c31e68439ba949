// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/column_map.h"

#include "core/formula/plain_text.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace backhand {

namespace {

constexpr std::size_t noColumn = ~std::size_t{0};

/// "x₁", "X_1" and "x 1" as "x1".
std::string spelledPlainly(std::string_view name)
{
    constexpr std::string_view subscriptBegin = "\xE2\x82";  // ₀ is E2 82 80, ₉ is E2 82 89
    std::string plain;
    for (std::size_t index = 0; index < name.size(); ++index) {
        const char c = name[index];
        if (name.substr(index).starts_with(subscriptBegin) && index + 2 < name.size()) {
            plain += static_cast<char>('0' + (static_cast<unsigned char>(name[index + 2]) & 0xFU));
            index += 2;
        } else if (c >= 'A' && c <= 'Z') {
            plain += static_cast<char>(c - 'A' + 'a');
        } else if (c != '_' && c != ' ') {
            plain += c;
        }
    }
    return plain;
}

using Matches = std::function<bool(const std::string& heading, const WantedColumn& column)>;

/// From the strictest on.
const Matches waysToMatch[] = {
    [](const std::string& heading, const WantedColumn& column) { return heading == column.name; },
    [](const std::string& heading, const WantedColumn& column) {
        return !heading.empty() &&
               (heading == plainName(column.name) || heading == column.codeName);
    },
    [](const std::string& heading, const WantedColumn& column) {
        const std::string spelled = spelledPlainly(heading);
        return spelled == spelledPlainly(column.name) ||
               spelled == spelledPlainly(plainName(column.name)) ||
               (!spelled.empty() && spelled == spelledPlainly(column.codeName));
    },
};

/// Finds the wanted columns by their names.
class ColumnFinder {
public:
    ColumnFinder(const std::vector<ColumnName>& header, const std::vector<WantedColumn>& wanted)
        : m_header(header), m_wanted(wanted), m_found(wanted.size(), noColumn)
    {
        for (const Matches& matches : waysToMatch) {
            for (std::size_t index = 0; index < wanted.size(); ++index) {
                if (m_found[index] == noColumn) {
                    find(index, matches);
                }
            }
        }
    }

    const std::vector<std::size_t>& found() const { return m_found; }
    const Problems& doubles() const { return m_doubles; }
    bool hasAll() const { return std::count(m_found.begin(), m_found.end(), noColumn) == 0; }

    /// Whatever has a name stands where it would without.
    bool isInOrder() const
    {
        for (std::size_t index = 0; index < m_found.size(); ++index) {
            if (m_found[index] != noColumn && m_found[index] != index) {
                return false;
            }
        }
        return true;
    }

    Problems missing() const
    {
        Problems problems;
        for (std::size_t index = 0; index < m_found.size(); ++index) {
            if (m_found[index] == noColumn) {
                problems.push_back({ProblemCode::MissingColumn,
                                    m_header.front().place,
                                    {},
                                    plainName(m_wanted[index].name)});
            }
        }
        return problems;
    }

private:
    bool isTaken(std::size_t column) const
    {
        return std::find(m_found.begin(), m_found.end(), column) != m_found.end();
    }

    void find(std::size_t index, const Matches& matches)
    {
        for (std::size_t column = 0; column < m_header.size(); ++column) {
            if (isTaken(column) || !matches(m_header[column].text, m_wanted[index])) {
                continue;
            }
            if (m_found[index] == noColumn) {
                m_found[index] = column;
            } else {
                m_doubles.push_back(
                    {ProblemCode::DuplicateKey, m_header[column].place, m_header[column].text, {}});
            }
        }
    }

    const std::vector<ColumnName>& m_header;
    const std::vector<WantedColumn>& m_wanted;
    std::vector<std::size_t> m_found;
    Problems m_doubles;
};

std::string countAndNames(const std::vector<WantedColumn>& wanted)
{
    std::string names;
    for (const WantedColumn& column : wanted) {
        names += (names.empty() ? "" : ", ") + plainName(column.name);
    }
    return std::to_string(wanted.size()) + " (" + names + ")";
}

std::vector<std::size_t> inOrder(std::size_t count)
{
    std::vector<std::size_t> columns;
    while (columns.size() < count) {
        columns.push_back(columns.size());
    }
    return columns;
}

}  // namespace

std::vector<WantedColumn> wantedColumns(const Scenario& scenario)
{
    std::vector<WantedColumn> wanted;
    for (const auto* names : {&scenario.model.inputs, &scenario.model.targets}) {
        for (const std::string& name : *names) {
            const auto codeName = scenario.codeNames.find(name);
            wanted.push_back(
                {name, codeName == scenario.codeNames.end() ? std::string() : codeName->second});
        }
    }
    return wanted;
}

Result<std::vector<std::size_t>> columnsOf(const Table& table,
                                           const std::vector<WantedColumn>& wanted)
{
    const ColumnFinder finder(table.header, wanted);
    if (!finder.doubles().empty()) {
        return finder.doubles();
    }
    if (!wanted.empty() && finder.hasAll()) {
        return finder.found();
    }
    if (table.columnCount() != wanted.size()) {
        const Place place = table.header.empty() ? Place() : table.header.front().place;
        return Problem{ProblemCode::WrongColumnCount, place, std::to_string(table.columnCount()),
                       countAndNames(wanted)};
    }
    if (!finder.isInOrder()) {
        return finder.missing();
    }
    return inOrder(wanted.size());
}

Dataset rowsOfColumns(const Table& table, const std::vector<std::size_t>& columns)
{
    Dataset rows;
    rows.reserve(table.rows.size());
    for (const std::vector<double>& row : table.rows) {
        std::vector<double>& taken = rows.emplace_back();
        taken.reserve(columns.size());
        for (const std::size_t column : columns) {
            taken.push_back(row[column]);
        }
    }
    return rows;
}

}  // namespace backhand
