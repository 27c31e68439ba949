// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/event_line.h"

#include "tests/support/lesson.h"
#include "ui/charts/chart_events.h"
#include "ui/words/event_words.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

Frame frameOf(double rate, const std::vector<Action>& actions)
{
    return deriveFrame(testing::after(
        testing::stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1}}, rate)),
        actions));
}

}  // namespace

TEST(EventLine, IsNotThereWhereNothingWentWrong)
{
    EventLine line(nullptr);
    const Frame frame = frameOf(0.1, {UpdateOnce{}});
    line.showEvents(frame, chartEvents(frame));
    EXPECT_TRUE(line.isHidden());
}

TEST(EventLine, TellsWhatGoesWrongAtTheUpdateThatIsShown)
{
    EventLine line(nullptr);
    const Frame frame = frameOf(2.0, {UpdateOnce{}});
    const std::vector<TrainingEvent> events = chartEvents(frame);
    ASSERT_EQ(events.size(), 1U);
    line.showEvents(frame, events);
    EXPECT_FALSE(line.isHidden());
    EXPECT_EQ(line.wholeText(), words::eventSentence(frame, events[0]));
    EXPECT_EQ(line.accessibleName(), line.wholeText());
}

TEST(EventLine, TellsWhatIsMarkedElsewhere)
{
    EventLine line(nullptr);
    const Frame frame = frameOf(2.0, {UpdateOnce{}, Seek{1, 0}});
    const std::vector<TrainingEvent> events = chartEvents(frame);
    line.showEvents(frame, events);
    EXPECT_EQ(line.wholeText(), words::eventsSoFar(frame, events));
}

}  // namespace backhand
