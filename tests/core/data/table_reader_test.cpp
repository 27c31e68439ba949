// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/table_reader.h"

#include "core/scenario/reader.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

constexpr TableFormat commas{',', '.', false};
constexpr TableFormat german{';', ',', true};

Problem firstProblem(std::string_view text, const TableFormat& format = commas)
{
    const Result<Table> table = readTable(text, format);
    return table.ok() ? Problem{} : table.problems().front();
}

std::string repeated(const std::string& line, std::size_t times)
{
    std::string text;
    for (std::size_t time = 0; time < times; ++time) {
        text += line;
    }
    return text;
}

}  // namespace

TEST(TableReader, ReadsTheFormatThatItIsGiven)
{
    const Result<Table> table = readTable("x;t\n1,5;0\n2;1\n", german);
    ASSERT_TRUE(table.ok());
    EXPECT_EQ(table.value(),
              (Table{german, {{"x", {1, 1}}, {"t", {1, 3}}}, {{1.5, 0.0}, {2.0, 1.0}}}));
    EXPECT_EQ(table.value().columnCount(), 2U);
}

TEST(TableReader, TakesNamesForNumbersWhereThereIsToBeNoHeader)
{
    EXPECT_EQ(firstProblem("x,t\n1,2\n"),
              (Problem{ProblemCode::CellNotANumber, {1, 1}, "x", "1.45"}));
}

TEST(TableReader, TakesTheFirstRowForNamesWhereItIsToBeAHeader)
{
    const Result<Table> table = readTable("1,2\n3,4\n", {',', '.', true});
    ASSERT_TRUE(table.ok());
    EXPECT_EQ(table.value().rows, (Dataset{{3, 4}}));
    EXPECT_EQ(table.value().header.front().text, "1");
}

TEST(TableReader, ReadsAsManyRowsAsAllowedAndNoMore)
{
    EXPECT_EQ(readTable(repeated("1,2\n", maximumSamples), commas).value().rows.size(),
              maximumSamples);
    const Result<Table> tooMany = readTable(repeated("1,2\n", maximumSamples + 5), commas);
    EXPECT_EQ(tooMany.problems(),
              (Problems{{ProblemCode::TooManySamples, {maximumSamples + 1, 1}, {}, "100000"}}));
}

TEST(TableReader, RefusesATextThatIsTooLarge)
{
    EXPECT_EQ(firstProblem(std::string(maximumFileSize + 1, '1')).code, ProblemCode::FileTooLarge);
    EXPECT_EQ(textProblems(std::string(maximumFileSize, '1')), Problems{});
}

TEST(TableReader, RefusesWhatIsNoUtf8WithItsPlace)
{
    EXPECT_EQ(firstProblem("1,2\n3,\xFF"), (Problem{ProblemCode::NotUtf8, {2, 3}, {}, {}}));
    EXPECT_EQ(firstProblem(std::string_view("\xFF\xFE"
                                            "1\0",
                                            4))
                  .code,
              ProblemCode::NotUtf8)
        << "UTF-16, as spreadsheets write it";
}

TEST(TableReader, SaysTheFirstProblemsOfMany)
{
    EXPECT_EQ(readTable(repeated("a,b\n", 50), commas).problems().size(), mostTableProblems);
}

TEST(TableReader, GivesNoRowWithANumberThatWasNotRead)
{
    const Result<Table> table = readTable("1,2\n3,\n", commas);
    EXPECT_FALSE(table.ok());
    EXPECT_EQ(table.problems(), (Problems{{ProblemCode::EmptyCell, {2, 3}, {}, "1.45"}}));
}

}  // namespace backhand
