// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/sample_edits.h"

#include "core/scenario/reader.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

const Dataset rows = {{1, 2, 0}, {3, 4, 1}};
const std::vector<WantedColumn> wanted = {{"x1", ""}, {"x2", ""}, {"t", ""}};

Dataset pasted(std::optional<CellIndex> at, std::string_view text)
{
    const Result<Dataset> result = withText(rows, at, text, wanted);
    EXPECT_TRUE(result.ok()) << text;
    return result.ok() ? result.value() : Dataset();
}

Problem refused(std::optional<CellIndex> at, std::string_view text)
{
    const Result<Dataset> result = withText(rows, at, text, wanted);
    EXPECT_FALSE(result.ok()) << text;
    return result.ok() ? Problem{} : result.problems().front();
}

}  // namespace

TEST(SampleEdits, ChangeOneCell)
{
    EXPECT_EQ(withCell(rows, {1, 0}, 7.5), (Dataset{{1, 2, 0}, {7.5, 4, 1}}));
}

TEST(SampleEdits, RepeatARowAfterIt)
{
    EXPECT_EQ(withRowRepeated(rows, 0).value(), (Dataset{{1, 2, 0}, {1, 2, 0}, {3, 4, 1}}));
    EXPECT_EQ(withRowRepeated(rows, 1).value(), (Dataset{{1, 2, 0}, {3, 4, 1}, {3, 4, 1}}));
    EXPECT_EQ(withRowRepeated(Dataset(maximumSamples, {1.0}), 0).problems().front().code,
              ProblemCode::TooManySamples);
}

TEST(SampleEdits, TakeRowsOutAndLeaveOneInAnyCase)
{
    EXPECT_EQ(withoutRows(rows, {0}), (Dataset{{3, 4, 1}}));
    EXPECT_EQ(withoutRows({{1}, {2}, {3}}, {2, 0}), (Dataset{{2}}));
    EXPECT_EQ(withoutRows(rows, {1, 0}), rows);
    EXPECT_EQ(withoutRows(rows, {}), rows);
}

TEST(SampleEdits, PasteAfterTheLastRowWhereNoCellIsChosen)
{
    EXPECT_EQ(pasted({}, "5\t6\t1\n7\t8\t0\n"),
              (Dataset{{1, 2, 0}, {3, 4, 1}, {5, 6, 1}, {7, 8, 0}}));
}

TEST(SampleEdits, PasteOverWhatIsThereAndOnBeyondTheLastRow)
{
    EXPECT_EQ(pasted(CellIndex{1, 0}, "5\t6\t1\n7\t8\t0\n"),
              (Dataset{{1, 2, 0}, {5, 6, 1}, {7, 8, 0}}));
    EXPECT_EQ(pasted(CellIndex{1, 2}, "5\t6\t1\n"), (Dataset{{1, 2, 0}, {5, 6, 1}}))
        << "whole rows begin at the first column";
}

TEST(SampleEdits, PasteABlockWhereItIsPut)
{
    EXPECT_EQ(pasted(CellIndex{0, 1}, "1,5\t0,5\n2,5\t0\n"), (Dataset{{1, 1.5, 0.5}, {3, 2.5, 0}}));
    EXPECT_EQ(pasted(CellIndex{1, 1}, "8\n9\n"), (Dataset{{1, 2, 0}, {3, 8, 1}, {3, 9, 1}}))
        << "what the block does not give is as in the last row";
    EXPECT_EQ(pasted(CellIndex{0, 1}, "1,5\n0,5\n"), (Dataset{{1, 1.5, 0}, {3, 0.5, 1}}));
    EXPECT_EQ(pasted(CellIndex{0, 2}, "0.25"), (Dataset{{1, 2, 0.25}, {3, 4, 1}}));
}

TEST(SampleEdits, PasteColumnsByTheirNames)
{
    EXPECT_EQ(pasted({}, "t\tx2\tx1\n1\t6\t5\n"), (Dataset{{1, 2, 0}, {3, 4, 1}, {5, 6, 1}}));
    EXPECT_EQ(refused({}, "a\tb\n1\t2\n").code, ProblemCode::WrongColumnCount);
}

TEST(SampleEdits, RefuseABlockThatIsTooWide)
{
    EXPECT_EQ(refused(CellIndex{0, 2}, "1\t2\n"),
              (Problem{ProblemCode::WrongColumnCount, {}, "2", "1"}));
    EXPECT_EQ(refused({}, "1\t2\t3\t4\n"), (Problem{ProblemCode::WrongColumnCount, {}, "4", "3"}));
}

TEST(SampleEdits, RefuseATextThatIsNoTable)
{
    EXPECT_EQ(refused({}, "3\t1,5\tx\n"),
              (Problem{ProblemCode::CellNotANumber, {1, 7}, "x", "1,45"}));
    EXPECT_EQ(refused({}, "").code, ProblemCode::EmptyTable);
}

TEST(SampleEdits, RefuseMoreRowsThanAreAllowed)
{
    const Dataset many(maximumSamples - 1, {1.0});
    EXPECT_TRUE(withBlock(many, {}, {{1.0}}).ok());
    EXPECT_EQ(withBlock(many, {}, {{1.0}, {2.0}}).problems().front(),
              (Problem{ProblemCode::TooManySamples, {}, {}, "100000"}));
    EXPECT_TRUE(withBlock(many, CellIndex{0, 0}, {{1.0}, {2.0}}).ok());
}

}  // namespace backhand
