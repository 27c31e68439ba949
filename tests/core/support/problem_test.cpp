// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/problem.h"

#include "tests/support/printed.h"

#include <gtest/gtest.h>

namespace backhand {

TEST(Place, ConcernsTheWholeUnlessALineIsGiven)
{
    const Place place;
    EXPECT_EQ(place.line, 0U);
    EXPECT_EQ(place.column, 0U);
    EXPECT_EQ(place, Place{});
}

TEST(Place, DiffersByLineAndByColumn)
{
    const Place place{3, 7};
    EXPECT_EQ(place, (Place{3, 7}));
    EXPECT_NE(place, (Place{4, 7}));
    EXPECT_NE(place, (Place{3, 8}));
    EXPECT_NE((Place{1, 2}), (Place{2, 1}));
}

TEST(Problem, IsEqualWhereAllThatItSaysIs)
{
    const Problem problem{ProblemCode::WrongType, {8, 19}, "string", "x: number"};
    EXPECT_EQ(problem, (Problem{ProblemCode::WrongType, {8, 19}, "string", "x: number"}));
}

TEST(Problem, DiffersByEachOfItsParts)
{
    const Problem problem{ProblemCode::UnknownKey, {1, 2}, "found", "expected"};
    EXPECT_NE(problem, (Problem{ProblemCode::UnknownName, {1, 2}, "found", "expected"}));
    EXPECT_NE(problem, (Problem{ProblemCode::UnknownKey, {1, 3}, "found", "expected"}));
    EXPECT_NE(problem, (Problem{ProblemCode::UnknownKey, {1, 2}, "other", "expected"}));
    EXPECT_NE(problem, (Problem{ProblemCode::UnknownKey, {1, 2}, "found", "other"}));
}

}  // namespace backhand
