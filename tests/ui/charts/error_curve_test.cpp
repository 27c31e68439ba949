// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_curve.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

SessionState trained(SessionState state, int updates)
{
    for (int i = 0; i < updates; ++i) {
        state = reduce(state, UpdateOnce{});
    }
    return state;
}

Scenario longScenario()
{
    return testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 1e-5);
}

}  // namespace

TEST(ErrorCurve, BeginsWithTheErrorBeforeTheFirstUpdate)
{
    const ErrorCurve history = errorCurve(deriveFrame(testing::stateOf(testing::lessonScenario())));
    ASSERT_EQ(history.shown.size(), 1U);
    EXPECT_EQ(history.shown[0].update, 0U);
    EXPECT_NEAR(history.shown[0].error, 0.758674, 1e-6);
    EXPECT_TRUE(history.later.empty());
    EXPECT_FALSE(history.hollow);
}

TEST(ErrorCurve, ShowsAHollowPointAtTheCheckWhichTheUpdateFills)
{
    const SessionState check = reduce(testing::stateOf(testing::lessonScenario()), Seek{1, 16});
    const ErrorCurve before = errorCurve(deriveFrame(check));
    ASSERT_TRUE(before.hollow);
    EXPECT_EQ(before.hollow->update, 1U);
    EXPECT_NEAR(before.hollow->error, 0.384856, 1e-6);
    const ErrorCurve after = errorCurve(deriveFrame(reduce(check, Move{Motion::NextStep})));
    EXPECT_FALSE(after.hollow);
    ASSERT_EQ(after.shown.size(), 2U);
    EXPECT_EQ(after.shown[1].error, before.hollow->error);
}

TEST(ErrorCurve, ItsLastPointIsTheShownErrorAndLaterPassesStayApart)
{
    const SessionState state =
        reduce(trained(testing::stateOf(testing::lessonScenario()), 4), Seek{3, 2});
    const Frame frame = deriveFrame(state);
    const ErrorCurve history = errorCurve(frame);
    ASSERT_EQ(history.shown.size(), 3U);
    EXPECT_EQ(history.shown.back().error, frame.trace.error());
    ASSERT_EQ(history.later.size(), 2U);
    EXPECT_EQ(history.later.front().update, 3U);
}

TEST(ErrorCurve, MarksARise)
{
    // w' = w - 2*2w = -3w: each update overshoots.
    const Scenario scenario = testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 2.0);
    const ErrorCurve history = errorCurve(deriveFrame(trained(testing::stateOf(scenario), 1)));
    EXPECT_FALSE(history.shown.front().rose);
    EXPECT_TRUE(history.shown.back().rose);
}

TEST(ErrorCurve, KeepsAtMostTwoThousandPointsWithBothEnds)
{
    const SessionState state = trained(testing::stateOf(longScenario()), 5000);
    const ErrorPoints points = errorCurve(deriveFrame(state)).shown;
    EXPECT_LE(points.size(), mostErrorPoints);
    EXPECT_GT(points.size(), mostErrorPoints / 2);
    EXPECT_EQ(points.front().update, 0U);
    EXPECT_EQ(points.back().update, 5000U);
}

TEST(ErrorCurve, LeavesOutWhatIsUndefined)
{
    const Scenario scenario = testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", 0.0}});
    const ErrorCurve history = errorCurve(deriveFrame(testing::stateOf(scenario)));
    EXPECT_TRUE(history.shown.empty());
}

TEST(ErrorCurve, SumsOverAllSamples)
{
    Scenario scenario =
        testing::scenarioOf({{"E = (w*x - t)^2"}, {"x"}, {"t"}, {"w"}}, {{"w", 1.0}});
    scenario.values.erase("x");
    scenario.values.erase("t");
    scenario.samples = {{1.0, 0.0}, {2.0, 0.0}};
    const ErrorCurve history = errorCurve(deriveFrame(testing::stateOf(scenario)));
    EXPECT_DOUBLE_EQ(history.shown.back().error, 5.0);
}

TEST(ErrorCurve, DoublesItsStrideAsTheRunGrows)
{
    const auto strideOf = [](std::size_t passes) {
        std::vector<HistoryPoint> errors(passes);
        for (std::size_t index = 0; index < passes; ++index) {
            errors[index].update = index;
        }
        return errorStride(errors);
    };
    EXPECT_EQ(strideOf(1), 1U);
    EXPECT_EQ(strideOf(mostErrorPoints), 1U);
    EXPECT_EQ(strideOf(mostErrorPoints + 1), 2U);
    EXPECT_EQ(strideOf(1000000), 1024U);  // with those of the beginning
}

TEST(ErrorCurve, ShowsATrainingByItsHistory)
{
    const SessionState start = trained(testing::stateOf(testing::lessonScenario()), 3);
    const SessionState state = testing::afterTraining(start, 100000);
    const ErrorCurve curve = errorCurve(deriveFrame(state));
    EXPECT_LE(curve.shown.size(), mostErrorPoints);
    EXPECT_EQ(curve.shown[2].update, 2U);
    EXPECT_EQ(curve.shown.back().update, 100003U);
    EXPECT_EQ(curve.shown.back().error, deriveFrame(state).trace.error());
    EXPECT_EQ(curve.stride, 128U);
    EXPECT_EQ(errorCurve(deriveFrame(trained(state, 2))).stride, 128U);
    const ErrorCurve within = errorCurve(deriveFrame(reduce(state, Seek{5001, 0})));
    EXPECT_EQ(within.shown.back().update, 5000U);
    EXPECT_GT(within.later.front().update, 5000U);
    EXPECT_EQ(within.later.back().update, 100003U);
}

}  // namespace backhand
