// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/table_guess.h"

#include "core/data/table_reader.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace backhand {

namespace {

std::vector<std::string> namesOf(const Table& table)
{
    std::vector<std::string> names;
    for (const ColumnName& name : table.header) {
        names.push_back(name.text);
    }
    return names;
}

void expectTable(const FoundTable& found, const nlohmann::json& example)
{
    ASSERT_TRUE(found.table.ok()) << example["name"];
    const Table& table = found.table.value();
    EXPECT_EQ(table.format, found.format) << example["name"];
    EXPECT_EQ(std::string(1, found.format.separator), example["separator"]) << example["name"];
    EXPECT_EQ(std::string(1, found.format.decimalSign), example["decimal"]) << example["name"];
    EXPECT_EQ(found.format.hasHeader, !example["header"].empty()) << example["name"];
    EXPECT_EQ(namesOf(table), example["header"].get<std::vector<std::string>>()) << example["name"];
    EXPECT_EQ(table.rows, example["rows"].get<Dataset>()) << example["name"];
}

std::string written(double value, char decimalSign)
{
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    std::string text(buffer.data(), end);
    std::replace(text.begin(), text.end(), '.', decimalSign);
    return text;
}

std::string written(const Table& table, const std::string& lineEnd)
{
    std::string text;
    const auto addRow = [&](const std::vector<std::string>& cells) {
        for (std::size_t column = 0; column < cells.size(); ++column) {
            text += (column == 0 ? "" : std::string(1, table.format.separator)) + cells[column];
        }
        text += lineEnd;
    };
    if (table.format.hasHeader) {
        addRow(namesOf(table));
    }
    for (const std::vector<double>& row : table.rows) {
        std::vector<std::string> cells;
        for (const double value : row) {
            cells.push_back(written(value, table.format.decimalSign));
        }
        addRow(cells);
    }
    return text;
}

TableFormat anyFormat()
{
    TableFormat format;
    format.separator = *rc::gen::element(',', ';', '\t', ' ');
    format.decimalSign = format.separator == ',' ? '.' : *rc::gen::element('.', ',');
    format.hasHeader = *rc::gen::arbitrary<bool>();
    return format;
}

/// The first row has a fraction, so that its decimal sign can be seen.
Table anyTable()
{
    Table table{anyFormat(), {}, {}};
    const auto columns = *rc::gen::inRange<std::size_t>(2, 6);
    for (std::size_t column = 0; table.format.hasHeader && column < columns; ++column) {
        table.header.push_back({"c" + std::to_string(column), {}});
    }
    const auto rows = *rc::gen::inRange(1, 20);
    for (int row = 0; row < rows; ++row) {
        std::vector<double>& numbers = table.rows.emplace_back();
        for (std::size_t column = 0; column < columns; ++column) {
            numbers.push_back(*rc::gen::inRange(-8000000, 8000000) / 8.0);
        }
    }
    table.rows.front().front() = 0.5;
    return table;
}

}  // namespace

TEST(TableGuess, FindsHowEachTextHoldsItsTable)
{
    int good = 0;
    for (const nlohmann::json& example : testing::testData("tables.json")) {
        const FoundTable found = findTable(std::string(example["text"]), example["wanted"]);
        if (example.contains("messages")) {
            EXPECT_FALSE(found.table.ok()) << example["name"];
        } else {
            expectTable(found, example);
            ++good;
        }
    }
    EXPECT_GE(good, 30);
}

RC_GTEST_PROP(TableGuess, FindsAnyTableThatIsWrittenOut, ())
{
    const Table table = anyTable();
    const std::string text = written(table, *rc::gen::element<std::string>("\n", "\r\n", "\r"));
    const FoundTable found = findTable(text, table.columnCount());
    RC_ASSERT(found.table.ok());
    RC_ASSERT(found.format == table.format);
    RC_ASSERT(found.table.value().rows == table.rows);
    RC_ASSERT(namesOf(found.table.value()) == namesOf(table));
}

RC_GTEST_PROP(TableGuess, NeverFailsOtherwiseThanWithAProblem, ())
{
    const auto text = *rc::gen::container<std::string>(
        rc::gen::element('1', '2', ',', '.', ';', '\t', ' ', '"', '\n', '\r', 'a', '-', '\xC3'));
    const FoundTable found = findTable(text, 2);
    RC_ASSERT(found.table.ok() || !found.table.problems().empty());
}

}  // namespace backhand
