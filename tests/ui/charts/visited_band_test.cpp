// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/visited_band.h"

#include "core/session/pass.h"
#include "tests/support/lesson.h"
#include "ui/charts/error_curve.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

namespace {

SessionState rowsState()
{
    return testing::stateOf(testing::eightRowsScenario());
}

std::vector<VisitedErrors> visitedAfter(const SessionState& state)
{
    return visitedErrors(deriveFrame(state));
}

QPointF plainPlace(std::size_t update, double error)
{
    return {static_cast<double>(update), -error};
}

}  // namespace

TEST(VisitedErrors, AreNoneOfOneSampleOrOfPassesByHand)
{
    EXPECT_TRUE(
        visitedAfter(testing::afterTraining(testing::stateOf(testing::lessonScenario()), 100))
            .empty());
    EXPECT_TRUE(visitedAfter(testing::after(rowsState(), {UpdateOnce{}, UpdateOnce{}})).empty());
}

TEST(VisitedErrors, HoldTheErrorsOfTheSamplesOfOneRound)
{
    const SessionState state = testing::afterTraining(rowsState(), 100);
    const std::vector<VisitedErrors> visited = visitedAfter(state);
    ASSERT_EQ(visited.size(), 100U);  // the beginning visited nothing
    EXPECT_EQ(visited.front().update, 1U);
    EXPECT_FALSE(visited.front().isJoined);
    EXPECT_TRUE(visited.back().isJoined);
    double lowest = HUGE_VAL;
    double highest = 0.0;
    for (std::size_t pass = 93; pass <= 100; ++pass) {  // the passes of updates 93 to 100
        const double error =
            backhand::traceOf(state.document.compiled, state.document.run.at(pass)).error();
        lowest = std::min(lowest, error);
        highest = std::max(highest, error);
    }
    EXPECT_EQ(visited.back().lowest, lowest);
    EXPECT_EQ(visited.back().highest, highest);
}

TEST(VisitedErrors, AreFewAndOrderedHoweverLongATrainingIs)
{
    const std::vector<VisitedErrors> visited =
        visitedAfter(testing::afterTraining(rowsState(), 20000));
    EXPECT_LE(visited.size(), mostErrorPoints);
    EXPECT_EQ(visited.back().update, 20000U);
    for (const VisitedErrors& errors : visited) {
        EXPECT_LE(errors.lowest, errors.highest);
        EXPECT_TRUE(std::isfinite(errors.highest));
    }
}

TEST(VisitedErrors, LeaveAGapWherePassesByHandLieBetweenTrainings)
{
    SessionState state = testing::afterTraining(rowsState(), 20);
    state = testing::after(state, {UpdateOnce{}, UpdateOnce{}, UpdateOnce{}});
    const std::vector<VisitedErrors> visited = visitedAfter(testing::afterTraining(state, 20));
    ASSERT_EQ(visited.size(), 40U);
    EXPECT_EQ(visited[20].update, 24U);
    EXPECT_FALSE(visited[20].isJoined);
}

TEST(VisitedBand, IsAPolygonForEachPartThatHangsTogether)
{
    const std::vector<VisitedErrors> visited = {
        {1, 0.1, 0.9, false}, {2, 0.2, 0.8, true}, {9, 0.3, 0.5, false}, {12, 0.3, 0.4, true}};
    const std::vector<QPolygonF> band = visitedBand(visited, plainPlace);
    ASSERT_EQ(band.size(), 2U);
    EXPECT_EQ(band[0], QPolygonF({{1.0, -0.9}, {2.0, -0.8}, {2.0, -0.2}, {1.0, -0.1}}));
    EXPECT_EQ(band[1].size(), 4);
}

TEST(VisitedBand, KeepsTheEndsOfWhatFallsOnOneColumn)
{
    const std::vector<VisitedErrors> visited = {
        {0, 0.5, 0.6, false}, {10, 0.2, 0.3, true}, {19, 0.7, 0.9, true}, {25, 0.5, 0.6, true}};
    const auto place = [](std::size_t update, double error) {
        return QPointF(static_cast<double>(update) / 10.0, -error);
    };
    const std::vector<QPolygonF> band = visitedBand(visited, place);
    ASSERT_EQ(band.size(), 1U);
    ASSERT_EQ(band[0].size(), 6);
    EXPECT_EQ(band[0][1], QPointF(1.0, -0.9));
    EXPECT_EQ(band[0][4], QPointF(1.0, -0.2));
}

}  // namespace backhand
