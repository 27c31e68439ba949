// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/motion.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

/// Every step that one motion visits from `step` on, until it stays where it is.
std::vector<std::size_t> visited(std::size_t step, Motion motion)
{
    static const auto lesson = testing::compiledOf(testing::lessonScenario().model);
    std::vector<std::size_t> steps;
    for (std::size_t next = stepAfter(*lesson, step, motion); next != step;
         next = stepAfter(*lesson, step, motion)) {
        step = next;
        steps.push_back(step);
    }
    return steps;
}

}  // namespace

TEST(Motion, TakesEveryStepForwardAndBack)
{
    EXPECT_EQ(visited(0, Motion::NextStep).size(), 16U);
    EXPECT_EQ(visited(16, Motion::PreviousStep).back(), 0U);
}

TEST(Motion, GoesToTheEndsOfThePass)
{
    EXPECT_EQ(visited(5, Motion::FirstStep), (std::vector<std::size_t>{0}));
    EXPECT_EQ(visited(5, Motion::LastStep), (std::vector<std::size_t>{16}));
}

TEST(Motion, GoesFromDefinitionToDefinition)
{
    EXPECT_EQ(visited(0, Motion::NextDefinition),
              (std::vector<std::size_t>{1, 2, 3, 4, 5, 7, 13, 14, 15, 16}));
    EXPECT_EQ(visited(16, Motion::PreviousDefinition),
              (std::vector<std::size_t>{15, 14, 13, 7, 5, 4, 3, 2, 1, 0}));
    EXPECT_EQ(visited(10, Motion::PreviousDefinition).front(), 7U);
}

TEST(Motion, GoesFromActToAct)
{
    EXPECT_EQ(visited(0, Motion::NextAct), (std::vector<std::size_t>{1, 4, 13, 16}));
    EXPECT_EQ(visited(16, Motion::PreviousAct), (std::vector<std::size_t>{13, 4, 1, 0}));
    EXPECT_EQ(visited(8, Motion::PreviousAct), (std::vector<std::size_t>{4, 1, 0}));
}

}  // namespace backhand
