// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/table_scanner.h"

#include "core/data/table_format.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text, char separator)
{
    Rows rows;
    TableScanner scanner(text, separator);
    while (scanner.next()) {
        std::vector<std::string>& row = rows.emplace_back();
        for (const TableCell& cell : scanner.cells()) {
            row.push_back(cell.text);
        }
    }
    EXPECT_FALSE(scanner.problem()) << text;
    return rows;
}

Problem problemOf(std::string_view text, char separator)
{
    TableScanner scanner(text, separator);
    while (scanner.next()) {
    }
    return scanner.problem().value_or(Problem{});
}

}  // namespace

TEST(TableScanner, SplitsAtEachSeparator)
{
    const Rows expected = {{"1", "2"}, {"3", "4"}};
    EXPECT_EQ(rowsOf("1,2\n3,4\n", ','), expected);
    EXPECT_EQ(rowsOf("1;2\n3;4\n", ';'), expected);
    EXPECT_EQ(rowsOf("1\t2\n3\t4\n", '\t'), expected);
    EXPECT_EQ(rowsOf("  1   2\n3 \t 4  \n", ' '), expected);
}

TEST(TableScanner, EndsLinesInThreeWays)
{
    const Rows expected = {{"1", "2"}, {"3", "4"}};
    EXPECT_EQ(rowsOf("1,2\r\n3,4\r\n", ','), expected);
    EXPECT_EQ(rowsOf("1,2\r3,4", ','), expected);
    EXPECT_EQ(rowsOf("1,2\n3,4", ','), expected);
}

TEST(TableScanner, BlankLinesAreNoRows)
{
    EXPECT_EQ(rowsOf("\n\n1,2\n  \n\t\n3,4\n\n", ','), (Rows{{"1", "2"}, {"3", "4"}}));
    EXPECT_EQ(rowsOf("", ','), Rows{});
    EXPECT_EQ(rowsOf(" \r\n", ' '), Rows{});
}

TEST(TableScanner, CellsMayBeEmptyAndBlanksAroundThemAreNotTheirs)
{
    EXPECT_EQ(rowsOf(" 1 , ,2,\n", ','), (Rows{{"1", "", "2", ""}}));
    EXPECT_EQ(rowsOf("\t\t\n", '\t'), (Rows{{"", "", ""}}));
}

TEST(TableScanner, AQuotedCellHoldsSeparatorsLineEndsAndDoubledQuotes)
{
    EXPECT_EQ(rowsOf("\"1,5\",\"a \"\"b\"\"\"\n", ','), (Rows{{"1,5", "a \"b\""}}));
    EXPECT_EQ(rowsOf("\"a\nb\",2\n3,4", ','), (Rows{{"a\nb", "2"}, {"3", "4"}}));
    EXPECT_EQ(rowsOf("\"a b\" 2\n", ' '), (Rows{{"a b", "2"}}));
    EXPECT_EQ(rowsOf(" \"1\" , 2\n", ','), (Rows{{"1", "2"}}));
    EXPECT_EQ(rowsOf("5\" pipe,2\n", ','), (Rows{{"5\" pipe", "2"}})) << "a quote within a cell";
}

TEST(TableScanner, AByteOrderMarkIsNoPartOfTheText)
{
    TableScanner scanner("\xEF\xBB\xBFx,y", ',');
    ASSERT_TRUE(scanner.next());
    EXPECT_EQ(scanner.cells()[0].text, "x");
    EXPECT_EQ(scanner.placeOf(scanner.cells()[1].at), (Place{1, 3}));
}

TEST(TableScanner, CountsColumnsInCharactersAndLinesInQuotesToo)
{
    TableScanner scanner("\"a\r\nb\",\xC3\xA4\xC3\xB6,3\r\n4", ',');
    ASSERT_TRUE(scanner.next());
    EXPECT_EQ(scanner.placeOf(scanner.cells()[0].at), (Place{1, 1}));
    EXPECT_EQ(scanner.placeOf(scanner.cells()[1].at), (Place{2, 4}));
    EXPECT_EQ(scanner.placeOf(scanner.cells()[2].at), (Place{2, 7}));
    EXPECT_EQ(scanner.placeOf(scanner.rowEnd()), (Place{2, 8}));
    ASSERT_TRUE(scanner.next());
    EXPECT_EQ(scanner.placeOf(scanner.cells()[0].at), (Place{3, 1}));
}

TEST(TableScanner, SaysWhereAQuoteIsNotClosed)
{
    EXPECT_EQ(problemOf("1,2\n3,\"4\n5,6\n", ','),
              (Problem{ProblemCode::UnclosedQuote, {2, 3}, {}, {}}));
}

TEST(TableScanner, SaysWhatCannotStandAfterAQuotedCell)
{
    EXPECT_EQ(problemOf("\"1\" \xE2\x82\xAC,2", ','),
              (Problem{ProblemCode::TextAfterQuote, {1, 5}, "\xE2\x82\xAC", {}}));
}

TEST(TableScanner, StopsAtSoManyColumns)
{
    EXPECT_EQ(rowsOf(std::string(maximumColumns - 1, ','), ',').front().size(), maximumColumns);
    EXPECT_EQ(problemOf(std::string(maximumColumns, ','), ','),
              (Problem{ProblemCode::TooManyColumns, {1, maximumColumns + 1}, {}, "4096"}));
}

}  // namespace backhand
