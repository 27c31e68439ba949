// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/run_path.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace backhand {

namespace {

constexpr PathPlane weights{0, 1};

const Run& runOf(const SessionState& state)
{
    return state.document.run;
}

}  // namespace

TEST(RunPath, HoldsEachPassThatWasMadeByHand)
{
    const SessionState state = testing::after(testing::stateOf(testing::lessonScenario()),
                                              {UpdateOnce{}, UpdateOnce{}, UpdateOnce{}});
    const std::vector<PathPoint> path = runPath(runOf(state), 3, weights);
    ASSERT_EQ(path.size(), 3U);
    EXPECT_EQ(path[0], (PathPoint{0, 1.45, -0.66}));
    EXPECT_NEAR(path[1].across, 1.058582, 1e-6);
    EXPECT_NEAR(path[1].up, -0.953563, 1e-6);
    EXPECT_EQ(path[2].update, 2U);
}

TEST(RunPath, GoesOverTheParametersThatAreAskedFor)
{
    const SessionState state = testing::stateOf(testing::lessonScenario());
    EXPECT_EQ(runPath(runOf(state), 1, {2, 0}), (std::vector<PathPoint>{{0, 0.0, 1.45}}));
}

TEST(RunPath, KnowsTheWayOfATrainingBestAtItsBeginning)
{
    const SessionState state =
        testing::afterTraining(testing::stateOf(testing::lessonScenario()), 100000);
    const std::vector<PathPoint> path = runPath(runOf(state), 100001, weights);
    for (std::size_t update = 0; update <= 16; ++update) {
        EXPECT_EQ(path[update].update, update);
    }
    EXPECT_EQ(path.back().update, 100000U);
    EXPECT_TRUE(std::is_sorted(path.begin(), path.end(), [](const auto& one, const auto& other) {
        return one.update < other.update;
    }));
    const std::vector<double> there = runOf(state).parametersAt(path[40].update + 1);
    EXPECT_EQ(path[40].across, there[0]);
    EXPECT_EQ(path[40].up, there[1]);
}

TEST(RunPath, EndsAtThePassThatIsAskedFor)
{
    const SessionState state =
        testing::afterTraining(testing::stateOf(testing::lessonScenario()), 5000);
    const std::vector<PathPoint> path = runPath(runOf(state), 100, weights);
    EXPECT_LE(path.back().update, 99U);
    EXPECT_GE(path.back().update, 88U);
}

TEST(RunPath, LeavesPointsOutWhereThereAreTooMany)
{
    SessionState state = testing::stateOf(testing::lessonScenario());
    auto run = runOf(state);
    const PassStart start = run.at(1);
    for (int pass = 0; pass < 5000; ++pass) {
        PassStart next = start;
        next.parameters[0] = pass;
        run = run.appended(next);
    }
    const std::vector<PathPoint> path = runPath(run, 5001, weights);
    EXPECT_LE(path.size(), mostPathPoints);
    EXPECT_GE(path.size(), mostPathPoints / 2);
    EXPECT_EQ(path.front().update, 0U);
    EXPECT_EQ(path.back(), (PathPoint{5000, 4999.0, -0.66}));
}

}  // namespace backhand
