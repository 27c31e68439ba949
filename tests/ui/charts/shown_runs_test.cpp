// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/shown_runs.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

/// Updates with learning rate 1, then none with 0.1.
SessionState stateAfter(std::uint64_t updates)
{
    const SessionState start = testing::stateOf(testing::lessonScenario());
    return testing::after(testing::afterTraining(start, updates),
                          {ResetAll{}, SetLearningRate{0.1}});
}

}  // namespace

TEST(ShownRuns, AreNamedAndDrawn)
{
    ShownRuns runs;
    EXPECT_TRUE(runs.showFrame(deriveFrame(stateAfter(3))));
    ASSERT_EQ(runs.all().size(), 1U);
    EXPECT_EQ(runs.all().front().name, u"learning rate 1"_s);
    ASSERT_EQ(runs.lines()->size(), 1U);
    const EarlierLine& line = runs.lines()->front();
    EXPECT_EQ(line.id, 1U);
    ASSERT_EQ(line.points.size(), 4U);
    EXPECT_NEAR(line.points.front().error, 0.758674, 1e-6);
}

TEST(ShownRuns, HaveFewPointsHoweverLongTheyAre)
{
    ShownRuns runs;
    runs.showFrame(deriveFrame(stateAfter(100000)));
    const ErrorPoints& points = runs.lines()->front().points;
    EXPECT_LE(points.size(), ShownRuns::mostPoints);
    EXPECT_GT(points.size(), ShownRuns::mostPoints / 3);
    EXPECT_EQ(points.front().update, 0U);
    EXPECT_EQ(points.back().update, 100000U);
}

TEST(ShownRuns, AreNotDrawnWhereTheyAreHidden)
{
    ShownRuns runs;
    const SessionState state = testing::after(stateAfter(3), {HideRun{1, true}});
    runs.showFrame(deriveFrame(state));
    EXPECT_TRUE(runs.lines()->empty());
    ASSERT_EQ(runs.all().size(), 1U);
    EXPECT_TRUE(runs.all().front().isHidden);
}

TEST(ShownRuns, StayWhileTheShownRunGrows)
{
    ShownRuns runs;
    const SessionState state = stateAfter(3);
    runs.showFrame(deriveFrame(state));
    const auto lines = runs.lines();
    EXPECT_FALSE(runs.showFrame(deriveFrame(testing::afterTraining(state, 2))));
    EXPECT_EQ(runs.lines(), lines);
    EXPECT_TRUE(runs.showFrame(deriveFrame(testing::after(state, {SetLearningRate{0.5}}))));
}

TEST(ShownRuns, LeaveOutWhatIsUndefined)
{
    Scenario scenario =
        testing::scenarioOf({{"E = w + ln(w + x)"}, {"x"}, {}, {"w"}}, {{"w", 1.0}}, 0.25);
    scenario.samples = {{1.0}, {-0.875}};  // w <- 1 - 1.5 / 4; then the second sample has no ln
    ShownRuns runs;
    runs.showFrame(deriveFrame(testing::after(testing::stateOf(scenario),
                                              {UpdateOnce{}, ResetAll{}, SetLearningRate{0.5}})));
    ASSERT_EQ(runs.all().size(), 1U);
    EXPECT_EQ(runs.all().front().run->points.size(), 2U);
    ASSERT_EQ(runs.lines()->size(), 1U);
    const ErrorPoints& points = runs.lines()->front().points;
    ASSERT_EQ(points.size(), 1U);
    EXPECT_DOUBLE_EQ(points.front().error, 2.0 + std::log(2.0) + std::log(0.125));
}

TEST(RunsTable, HasTheShownRunFirst)
{
    const SessionState start = testing::stateOf(
        testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 0.25));  // w <- w / 2
    const SessionState state = testing::after(
        start, {UpdateOnce{}, UpdateOnce{}, ResetAll{}, SetLearningRate{0.5}, UpdateOnce{}});
    EXPECT_EQ(runsTable(deriveFrame(state)), "update,shown run,learning rate 0.25\r\n"
                                             "0,1,1\r\n1,0,0.25\r\n2,,0.0625\r\n");
}

}  // namespace backhand
