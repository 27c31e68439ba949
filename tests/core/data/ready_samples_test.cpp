// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/ready_samples.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace backhand {

namespace {

/// How many points lie on their class's side of the middle between the two clouds' means, along
/// the line from one mean to the other.
std::size_t onTheirSide(const Dataset& rows)
{
    std::vector<double> difference(2, 0.0);
    std::vector<double> middle(2, 0.0);
    for (const std::vector<double>& row : rows) {
        for (std::size_t axis = 0; axis < 2; ++axis) {
            difference[axis] += row[2] == 1.0 ? row[axis] : -row[axis];
            middle[axis] += row[axis] / static_cast<double>(rows.size());
        }
    }
    std::size_t count = 0;
    for (const std::vector<double>& row : rows) {
        const double along =
            (row[0] - middle[0]) * difference[0] + (row[1] - middle[1]) * difference[1];
        count += (along > 0.0) == (row[2] == 1.0) ? 1U : 0U;
    }
    return count;
}

}  // namespace

TEST(ReadySamples, HaveTheLessonsEightRows)
{
    EXPECT_EQ(lessonRows(), testing::eightRows());
}

TEST(ReadySamples, OfferTheEightRowsWhereTheyFit)
{
    EXPECT_TRUE(takesLessonRows(testing::lessonScenario()));
    EXPECT_FALSE(takesLessonRows(testing::scenarioOf({{"E = x"}, {"x"}, {}, {}}, {{"x", 1.0}})));
}

TEST(ReadySamples, AreTheSameFromASeedOnEveryMachine)
{
    const Dataset rows = twoClasses(testing::lessonScenario(), 4, 7);
    EXPECT_EQ(rows, twoClasses(testing::lessonScenario(), 4, 7));
    EXPECT_NE(rows, twoClasses(testing::lessonScenario(), 4, 8));
    EXPECT_EQ(rows, (Dataset{{3.5, 0.5, 0}, {-4.5, 1.5, 1}, {4.5, 2.5, 0}, {-3, 0.5, 1}}));
}

TEST(ReadySamples, AreTwoCloudsThatOverlapALittle)
{
    const Dataset rows = twoClasses(testing::lessonScenario(), 1000, 1);
    EXPECT_GE(onTheirSide(rows), 900U);
    EXPECT_LT(onTheirSide(rows), 1000U);
}

TEST(ReadySamples, TakeTurnsBetweenTheClasses)
{
    const Dataset rows = twoClasses(testing::lessonScenario(), 5, 3);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        EXPECT_EQ(rows[row].back(), static_cast<double>(row % 2));
    }
}

TEST(ReadySamples, GiveASecondTargetTheOpposite)
{
    const Scenario scenario = testing::scenarioOf(
        {{"E = (x - t1)^2 + (x - t2)^2"}, {"x"}, {"t1", "t2"}, {}}, {{"x", 1.0}});
    const Dataset rows = twoClasses(scenario, 2, 1);
    EXPECT_EQ(std::vector<double>(rows[0].begin() + 1, rows[0].end()), (std::vector<double>{0, 1}));
    EXPECT_EQ(std::vector<double>(rows[1].begin() + 1, rows[1].end()), (std::vector<double>{1, 0}));
}

RC_GTEST_PROP(ReadySamples, AreHandFriendlyAndWithinTheSliders, ())
{
    Scenario scenario = testing::lessonScenario();
    const double low = *rc::gen::inRange(-50, 50) / 10.0;
    scenario.ranges["x1"] = {low, low + *rc::gen::inRange(10, 100) / 10.0};
    const auto rows = *rc::gen::inRange<std::size_t>(1, 60);
    const double parts = rows <= halvesUpToRows ? 2.0 : 10.0;
    for (const std::vector<double>& row :
         twoClasses(scenario, rows, *rc::gen::arbitrary<std::uint64_t>())) {
        RC_ASSERT(row.size() == 3U);
        RC_ASSERT(row[0] >= scenario.ranges["x1"].minimum);
        RC_ASSERT(row[0] <= scenario.ranges["x1"].maximum);
        RC_ASSERT(std::abs(row[1]) <= 5.0);
        for (const double value : {row[0], row[1]}) {
            RC_ASSERT(value == std::round(value * parts) / parts);
        }
    }
}

TEST(ReadySamples, StayInARangeThatHoldsNoRoundNumber)
{
    Scenario scenario = testing::lessonScenario();
    scenario.ranges["x1"] = {0.125, 0.25};
    for (const std::vector<double>& row : twoClasses(scenario, 3, 1)) {
        EXPECT_EQ(row[0], 0.1875);
    }
}

}  // namespace backhand
