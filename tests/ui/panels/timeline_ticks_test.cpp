// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/timeline_ticks.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace backhand {

namespace {

/// u1 = w1*x, u2 = w2*u1, ... and E of the last: 5 steps a definition.
ModelSource chainOf(int length)
{
    ModelSource source{{}, {"x"}, {}, {}};
    std::string before = "x";
    for (int i = 1; i <= length; ++i) {
        const std::string n = std::to_string(i);
        source.lines.push_back("u" + n + " = w" + n + "*" + before);
        source.parameters.push_back("w" + n);
        before = "u" + n;
    }
    source.lines.push_back("E = " + before + "^2");
    return source;
}

std::size_t ticksIn(const std::vector<TimelineTick>& ticks, Act group)
{
    return static_cast<std::size_t>(
        std::count_if(ticks.begin(), ticks.end(),
                      [group](const TimelineTick& tick) { return tick.group == group; }));
}

}  // namespace

TEST(TimelineTicks, GivesTheLessonOneTickAStepInThreeGroups)
{
    const std::vector<TimelineTick> ticks =
        timelineTicks(*testing::stateOf(testing::lessonScenario()).document.compiled);
    ASSERT_EQ(ticks.size(), 16U);
    EXPECT_EQ(ticksIn(ticks, Act::Forward), 3U);
    EXPECT_EQ(ticksIn(ticks, Act::Backward), 9U);
    EXPECT_EQ(ticksIn(ticks, Act::Update), 4U);
    EXPECT_EQ(ticks[15], (TimelineTick{16, 16, Act::Update}));
}

TEST(TimelineTicks, GivesALongModelOneTickADefinition)
{
    const auto compiled = testing::compiledOf(chainOf(20));
    ASSERT_GT(compiled->steps().size(), mostTicksByStep);
    const std::vector<TimelineTick> ticks = timelineTicks(*compiled);
    EXPECT_EQ(ticksIn(ticks, Act::Forward), 21U);
    EXPECT_EQ(ticksIn(ticks, Act::Backward), 21U);
    EXPECT_EQ(ticksIn(ticks, Act::Update), 21U);
}

TEST(TimelineTicks, LeavesOutNoStep)
{
    const auto compiled = testing::compiledOf(chainOf(20));
    std::size_t next = 1;
    for (const TimelineTick& tick : timelineTicks(*compiled)) {
        EXPECT_EQ(tick.first, next);
        EXPECT_GE(tick.last, tick.first);
        next = tick.last + 1;
    }
    EXPECT_EQ(next, compiled->steps().size() + 1);
}

}  // namespace backhand
