// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_events.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

TrainingEvent eventOf(std::uint64_t update, std::optional<std::uint64_t> end = {})
{
    return {{EventKind::Saturated, 1, 0.0, static_cast<double>(update)}, update, end};
}

SessionState divergent()
{
    return testing::stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 300000}}, 4));
}

}  // namespace

TEST(ChartEvents, NameTheUpdateThatCannotBeMadeByHand)
{
    // w: 300000 - 4 * 600000 is beyond -1e6.
    const std::vector<TrainingEvent> events = chartEvents(deriveFrame(divergent()));
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].update, 0U);
    EXPECT_EQ(events[0].notice, (Notice{EventKind::Stopped, 0, 300000.0, -2100000.0}));
}

TEST(ChartEvents, NameAStopOnceWhereATrainingFoundIt)
{
    const SessionState start =
        testing::stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1}}, 2.0));
    const Frame frame = deriveFrame(testing::afterTraining(start, 1000));
    const std::vector<TrainingEvent> events = chartEvents(frame);
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].notice.kind, EventKind::Overshoot);
    EXPECT_EQ(events[1].notice.kind, EventKind::Stopped);
}

TEST(ChartEvents, AreThoseOfTheWholeRunWhereAnEarlierPassIsShown)
{
    const SessionState start =
        testing::stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1}}, 2.0));
    const Frame frame = deriveFrame(reduce(testing::afterTraining(start, 1000), Seek{2, 0}));
    EXPECT_EQ(chartEvents(frame).size(), 2U);
}

TEST(ChartEvents, AreNoneWithoutParametersOrTrouble)
{
    EXPECT_TRUE(chartEvents(deriveFrame(testing::stateOf(testing::lessonScenario()))).empty());
    EXPECT_TRUE(chartEvents(deriveFrame(testing::stateOf(
                                testing::scenarioOf({{"E = x^2"}, {"x"}, {}, {}}, {{"x", 1}}))))
                    .empty());
}

TEST(EventAt, PrefersTheOneThatBeginsThereThenTheLastThatIsStillSo)
{
    const std::vector<TrainingEvent> events = {eventOf(2), eventOf(5, 9), eventOf(20)};
    EXPECT_EQ(eventAt(events, 1), std::nullopt);
    EXPECT_EQ(eventAt(events, 2)->update, 2U);
    EXPECT_EQ(eventAt(events, 8)->update, 5U);
    EXPECT_EQ(eventAt(events, 9)->update, 2U);
    EXPECT_EQ(eventAt(events, 20)->update, 20U);
}

TEST(NextEventUpdate, IsTheNearestInEachDirection)
{
    const std::vector<TrainingEvent> events = {eventOf(2), eventOf(5), eventOf(20)};
    EXPECT_EQ(nextEventUpdate(events, 2), 5U);
    EXPECT_EQ(nextEventUpdate(events, 20), std::nullopt);
    EXPECT_EQ(previousEventUpdate(events, 20), 5U);
    EXPECT_EQ(previousEventUpdate(events, 2), std::nullopt);
}

}  // namespace backhand
