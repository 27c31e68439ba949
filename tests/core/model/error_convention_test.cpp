// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/error_convention.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

using Lines = std::vector<std::string>;

Model modelOfLines(const Lines& lines)
{
    return testing::modelOf({lines, {}, {"t"}, {"p"}});
}

Lines switched(const Lines& lines)
{
    return linesInOtherConvention(modelOfLines(lines), lines);
}

ErrorConvention conventionOf(const Lines& lines)
{
    return errorConvention(modelOfLines(lines));
}

}  // namespace

TEST(ErrorConvention, KnowsAWholeSquare)
{
    EXPECT_EQ(conventionOf({"E = (p - t)^2"}), ErrorConvention::WholeSquare);
    EXPECT_EQ(conventionOf({"d = p - t", "E = d^2"}), ErrorConvention::WholeSquare);
    EXPECT_EQ(conventionOf({"E = (p - t)^2 + (p + t)^2"}), ErrorConvention::WholeSquare);
}

TEST(ErrorConvention, KnowsAHalfSquareHoweverItIsWritten)
{
    for (const char* line : {"E = 0.5*(p - t)^2", "E = (p - t)^2*0.5", "E = (p - t)^2/2",
                             "E = 1/2*(p - t)^2", "E = 0.5*((p - t)^2 + p^2)"}) {
        EXPECT_EQ(conventionOf({line}), ErrorConvention::HalfSquare) << line;
    }
}

TEST(ErrorConvention, IsOtherForWhatIsNoSquareAndForAMixture)
{
    for (const char* line : {"E = abs(p - t)", "E = (p - t)^4", "E = 0.5*(p - t)^2 + p^2*t^2",
                             "E = 0.5*(p - t)^2 + p^2", "E = (p - t)^2 - p^2", "E = 2*(p - t)^2",
                             "E = 0.5*(0.5*(p - t)^2)"}) {
        EXPECT_EQ(conventionOf({line}), ErrorConvention::Other) << line;
        EXPECT_EQ(switched({line}), Lines{line});
    }
}

TEST(ErrorConvention, SwitchesTheLineAndBack)
{
    EXPECT_EQ(switched({"E = (p - t)^2"}), Lines{"E = 0.5*(p - t)^2"});
    EXPECT_EQ(switched({"E = 0.5*(p - t)^2"}), Lines{"E = (p - t)^2"});
    EXPECT_EQ(switched({"E = (p - t)^2/2"}), Lines{"E = (p - t)^2"});
}

TEST(ErrorConvention, SwitchesEveryTermOnItsOwnLine)
{
    EXPECT_EQ(switched({"E1 = (p - t)^2", "E2 = (p + t)^2", "E = E1 + E2"}),
              (Lines{"E1 = 0.5*(p - t)^2", "E2 = 0.5*(p + t)^2", "E = E1 + E2"}));
}

TEST(ErrorConvention, LeavesATermAloneThatSomethingElseUses)
{
    EXPECT_EQ(conventionOf({"q = (p - t)^2", "r = q*p", "E = q + r^2"}), ErrorConvention::Other);
}

TEST(ErrorConvention, HasItsTwoInTheErrorsPartialOnlyWhereItIsWhole)
{
    for (const auto& [line, derivative] :
         {std::pair{"E = (p - t)^2", "2*(p - t)"}, std::pair{"E = 0.5*(p - t)^2", "p - t"}}) {
        const auto compiled = testing::compiledOf({{line}, {}, {"t"}, {"p"}});
        EXPECT_EQ(languageText(compiled->partial(0).expression), derivative);
    }
}

}  // namespace backhand
