// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/column_map.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

using Columns = std::vector<std::size_t>;

const std::vector<WantedColumn> wanted = {{"x1", ""}, {"x2", ""}, {"t", "target"}};

/// A table with these names, on line 1, and one row of 10, 11, ... under them.
Table tableOf(const std::vector<std::string>& names)
{
    Table table{{}, {}, {{}}};
    for (const std::string& name : names) {
        const std::size_t column = table.header.size();
        table.header.push_back({name, {1, column + 1}});
        table.rows.front().push_back(10.0 + static_cast<double>(column));
    }
    return table;
}

Columns columnsFor(const std::vector<std::string>& names)
{
    const Result<Columns> columns = columnsOf(tableOf(names), wanted);
    EXPECT_TRUE(columns.ok());
    return columns.ok() ? columns.value() : Columns();
}

Problems problemsFor(const std::vector<std::string>& names)
{
    return columnsOf(tableOf(names), wanted).problems();
}

}  // namespace

TEST(ColumnMap, WantsInputsThenTargets)
{
    Scenario scenario = testing::lessonScenario();
    scenario.codeNames = {{"t", "target"}};
    EXPECT_EQ(wantedColumns(scenario), wanted);
}

TEST(ColumnMap, GoesByTheNames)
{
    EXPECT_EQ(columnsFor({"t", "x2", "x1"}), (Columns{2, 1, 0}));
    EXPECT_EQ(rowsOfColumns(tableOf({"t", "x2", "x1"}), {2, 1, 0}), (Dataset{{12, 11, 10}}));
}

TEST(ColumnMap, TakesOtherSpellings)
{
    EXPECT_EQ(columnsFor({"target", "X_2", "x\xE2\x82\x81"}), (Columns{2, 1, 0}));
    EXPECT_EQ(columnsFor({"TARGET", "x 2", "X1"}), (Columns{2, 1, 0}));
}

TEST(ColumnMap, TakesTheExactNameBeforeAnotherSpelling)
{
    const std::vector<WantedColumn> two = {{"x", ""}, {"X", ""}};
    EXPECT_EQ(columnsOf(tableOf({"X", "x"}), two).value(), (Columns{1, 0}));
}

TEST(ColumnMap, LeavesOutWhatIsNotWanted)
{
    EXPECT_EQ(columnsFor({"id", "x1", "x2", "weight", "t"}), (Columns{1, 2, 4}));
}

TEST(ColumnMap, GoesByTheOrderWithoutNames)
{
    Table table = tableOf({"a", "b", "c"});
    EXPECT_EQ(columnsOf(table, wanted).value(), (Columns{0, 1, 2}));
    table.header.clear();
    EXPECT_EQ(columnsOf(table, wanted).value(), (Columns{0, 1, 2}));
}

TEST(ColumnMap, GoesByTheOrderWhereTheNamesThatAreKnownStandInIt)
{
    EXPECT_EQ(columnsFor({"x1", "x2", "label"}), (Columns{0, 1, 2}));
}

TEST(ColumnMap, NeverTakesAColumnAgainstItsName)
{
    EXPECT_EQ(problemsFor({"t", "x1", "label"}),
              (Problems{{ProblemCode::MissingColumn, {1, 1}, {}, "x\xE2\x82\x82"}}));
}

TEST(ColumnMap, SaysWhichColumnsAreWanted)
{
    const std::string expected = "3 (x\xE2\x82\x81, x\xE2\x82\x82, t)";
    EXPECT_EQ(problemsFor({"a", "b"}),
              (Problems{{ProblemCode::WrongColumnCount, {1, 1}, "2", expected}}));
    EXPECT_EQ(problemsFor({"a", "b", "c", "d"}),
              (Problems{{ProblemCode::WrongColumnCount, {1, 1}, "4", expected}}));
    Table table = tableOf({"a", "b"});
    table.header.clear();
    EXPECT_EQ(columnsOf(table, wanted).problems().front().place, Place());
}

TEST(ColumnMap, RefusesANameThatStandsTwice)
{
    EXPECT_EQ(problemsFor({"x1", "x2", "t", "x1"}),
              (Problems{{ProblemCode::DuplicateKey, {1, 4}, "x1", {}}}));
}

TEST(ColumnMap, AnEmptyNameIsNoCodeName)
{
    EXPECT_EQ(columnsFor({"", "x2", "t"}), (Columns{0, 1, 2})) << "by the order";
    EXPECT_EQ(problemsFor({"x2", "", "t"}).size(), 1U);
}

TEST(ColumnMap, TakesNothingForAModelWithoutInputsAndTargets)
{
    const Result<Columns> columns = columnsOf(tableOf({"a", "b"}), {});
    ASSERT_FALSE(columns.ok());
    EXPECT_EQ(columns.problems().front().code, ProblemCode::WrongColumnCount);
}

}  // namespace backhand
