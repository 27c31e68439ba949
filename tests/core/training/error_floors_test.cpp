// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/error_floors.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

using Rows = std::vector<std::vector<double>>;

ErrorFloors floorsOf(const ModelSource& source, const Rows& rows,
                     const std::vector<double>& parameters)
{
    return errorFloors(compileTape(testing::modelOf(source)), rows, parameters);
}

}  // namespace

TEST(ErrorFloors, AreTwoForTheEightRows)
{
    const ErrorFloors floors =
        floorsOf(testing::lessonScenario().model, testing::eightRows(), {1.45, -0.66, 0.0});
    ASSERT_TRUE(floors.constantAnswer && floors.best);
    EXPECT_DOUBLE_EQ(*floors.constantAnswer, 2.0);  // always answering 0.5
    EXPECT_DOUBLE_EQ(*floors.answer, 0.5);
    EXPECT_NEAR(*floors.best, 1.8838, 5e-5);
}

TEST(ErrorFloors, DoNotDependOnWhereTheParametersStand)
{
    const ModelSource& source = testing::lessonScenario().model;
    const double one = *floorsOf(source, testing::eightRows(), {1.45, -0.66, 0.0}).best;
    EXPECT_NEAR(*floorsOf(source, testing::eightRows(), {-3.0, 3.0, 2.0}).best, one, 1e-6);
    EXPECT_NEAR(*floorsOf(source, testing::eightRows(), {90.0, 90.0, 90.0}).best, one, 1e-6);
}

TEST(ErrorFloors, ReachTheLeastSquaresOfALine)
{
    // Through (0, 0), (1, 1), (2, 1): p = x / 2 + 1/6 with residuals -1/6, 1/3, -1/6.
    const ErrorFloors floors =
        floorsOf({{"p = w*x + b", "E = 0.5*(p - t)^2"}, {"x"}, {"t"}, {"w", "b"}},
                 {{0, 0}, {1, 1}, {2, 1}}, {0.0, 0.0});
    EXPECT_NEAR(*floors.best, 0.5 / 6.0, 1e-9);
    EXPECT_NEAR(*floors.constantAnswer, 0.5 * 2.0 / 3.0, 1e-12);
}

TEST(ErrorFloors, SumOverAllPredictions)
{
    const ErrorFloors floors = floorsOf(
        {{"p = w*x", "q = v*x", "E = (p - t)^2 + (q - u)^2"}, {"x"}, {"t", "u"}, {"w", "v"}},
        {{1, 0, 0}, {2, 2, 4}}, {1.0, 1.0});
    EXPECT_DOUBLE_EQ(*floors.constantAnswer, 2.0 + 8.0);
    EXPECT_FALSE(floors.answer);
    EXPECT_FALSE(floors.best);  // no single neuron
}

TEST(ErrorFloors, AreNotToldOfOneSampleOfVeryManyOrOfOtherErrors)
{
    const ModelSource& source = testing::lessonScenario().model;
    EXPECT_EQ(floorsOf(source, {{2, 1.5, 0}}, {1, 1, 1}), ErrorFloors{});
    EXPECT_EQ(floorsOf(source, Rows(65, {2, 1.5, 0}), {1, 1, 1}), ErrorFloors{});
    EXPECT_EQ(floorsOf({{"E = w*x"}, {"x"}, {}, {"w"}}, {{1}, {2}}, {1}), ErrorFloors{});
}

}  // namespace backhand
