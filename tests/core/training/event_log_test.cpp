// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/event_log.h"

#include <gtest/gtest.h>

#include <limits>

namespace backhand {

namespace {

Notice flat(VariableId variable, double slope = 0.0005)
{
    return {EventKind::Saturated, variable, 0.0, slope};
}

}  // namespace

TEST(Notice, ComparesByBits)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(flat(1, nan), flat(1, nan));
    EXPECT_FALSE(flat(1, 0.0) == flat(1, -0.0));
    EXPECT_FALSE(flat(1) == flat(2));
}

TEST(TrainingEvent, IsOnFromItsUpdateToTheOneBeforeItsEnd)
{
    const TrainingEvent event{flat(1), 5, 8};
    EXPECT_FALSE(event.isOnAt(4));
    EXPECT_TRUE(event.isOnAt(5));
    EXPECT_TRUE(event.isOnAt(7));
    EXPECT_FALSE(event.isOnAt(8));
    EXPECT_TRUE((TrainingEvent{flat(1), 5, {}}.isOnAt(1000000)));
}

TEST(EventLog, TellsWhatStaysSoOnceWithTheNumbersOfItsBeginning)
{
    EventLog log;
    log.look(3, std::vector{flat(4, 0.0009)});
    log.look(4, std::vector{flat(4, 0.0001)});
    EXPECT_EQ(log.events(), (std::vector<TrainingEvent>{{flat(4, 0.0009), 3, {}}}));
}

TEST(EventLog, EndsAnEventAtTheFirstUpdateWithoutIt)
{
    EventLog log;
    log.look(3, std::vector{flat(4), flat(5)});
    log.look(4, std::vector{flat(5)});
    ASSERT_EQ(log.events().size(), 2U);
    EXPECT_EQ(log.events()[0].end, 4U);
    EXPECT_EQ(log.events()[1].end, std::nullopt);
}

TEST(EventLog, GoesOnWithWhatComesAgainSoonAndBeginsAnewWithWhatDoesNot)
{
    EventLog log;
    log.look(3, std::vector{flat(4)});
    log.look(4, {});
    log.look(6, std::vector{flat(4)});
    EXPECT_EQ(log.events().size(), 1U);
    EXPECT_EQ(log.events()[0].end, std::nullopt);
    log.look(7, {});
    log.look(10, std::vector{flat(4)});
    ASSERT_EQ(log.events().size(), 2U);
    EXPECT_EQ(log.events()[0].end, 7U);
    EXPECT_EQ(log.events()[1].update, 10U);
}

TEST(EventLog, LetsAPauseBeLongerTheLongerTheTrainingRan)
{
    EventLog log;
    log.look(1600, std::vector{flat(4)});
    log.look(1601, {});
    log.look(1700, std::vector{flat(4)});
    EXPECT_EQ(log.events().size(), 1U);
}

TEST(EventLog, AddsOneMoreThingAtAPointThatWasLookedAt)
{
    EventLog log;
    log.look(1, std::vector{flat(4)});
    log.add(1, {EventKind::Overshoot, noVariable, 1.0, 2.0});
    ASSERT_EQ(log.events().size(), 2U);
    EXPECT_EQ(log.events()[1].notice.now, 2.0);
}

TEST(EventLog, KeepsTheFirstEventsAndRoomForTheOneThatEndsTheTraining)
{
    EventLog log;
    for (VariableId variable = 0; variable < 100; ++variable) {
        log.look(10 * variable, std::vector{flat(variable)});
    }
    ASSERT_EQ(log.events().size(), EventLog::most);
    EXPECT_EQ(log.events().back().notice.variable, EventLog::most - 1);
    log.add(2000, {EventKind::Stopped, 1, 1.0, 2e6});
    ASSERT_EQ(log.events().size(), EventLog::most + 1);
    EXPECT_EQ(log.events().back().notice.kind, EventKind::Stopped);
}

TEST(EventLog, TakesWhatWasLoggedElsewhereAndGoesOnWithIt)
{
    EventLog log;
    log.look(2, std::vector{flat(4), flat(5)});
    const std::vector<TrainingEvent> later = {
        {flat(4), 2, {}}, {flat(6), 10, 20}, {flat(7), 30, {}}, {flat(8), 50, {}}};
    log.take(later, 2, 40);
    ASSERT_EQ(log.events().size(), 4U);
    EXPECT_EQ(log.events()[0].end, std::nullopt);  // 4 is so on both sides
    EXPECT_EQ(log.events()[1].end, 2U);            // 5 is not among them
    EXPECT_EQ(log.events()[2].end, 20U);
    EXPECT_EQ(log.events()[3].end, std::nullopt);
    log.look(41, std::vector{flat(7)});
    EXPECT_EQ(log.events()[0].end, 41U);
    EXPECT_EQ(log.events()[3].end, std::nullopt);
}

TEST(EventLog, LeavesOpenWhatEndedAfterThePartThatIsTaken)
{
    EventLog log;
    log.take(std::vector<TrainingEvent>{{flat(4), 5, 60}}, 0, 40);
    ASSERT_EQ(log.events().size(), 1U);
    EXPECT_EQ(log.events()[0].end, std::nullopt);
}

TEST(EventLog, LeavesAnOlderEventAsItIsWhereThereIsNoRoomForANewerOne)
{
    EventLog log;
    log.look(10, std::vector{flat(0)});
    log.look(20, {});
    for (VariableId variable = 1; variable < EventLog::most; ++variable) {
        log.look(20 + variable, std::vector{flat(variable)});
    }
    ASSERT_EQ(log.events().size(), EventLog::most);
    log.take(std::vector<TrainingEvent>{{flat(0), 5000, 5010}}, 4000, 6000);
    EXPECT_EQ(log.events().front().end, 20U);
}

}  // namespace backhand
