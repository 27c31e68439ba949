// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/motion.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

/// Every step that one motion visits from `step` on, until it stays where it is.
std::vector<std::size_t> visitedIn(const CompiledModel& model, std::size_t step, Motion motion)
{
    std::vector<std::size_t> steps;
    for (std::size_t next = stepAfter(model, step, motion); next != step;
         next = stepAfter(model, step, motion)) {
        step = next;
        steps.push_back(step);
    }
    return steps;
}

std::vector<std::size_t> visited(std::size_t step, Motion motion)
{
    static const auto lesson = testing::compiledOf(testing::lessonScenario().model);
    return visitedIn(*lesson, step, motion);
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

TEST(Motion, KeepsASumOverPathsWithTheContributionBeforeIt)
{
    // 4 to 6 walk from E, 7 and 8 from d, 9 to 11 from c with the sum; 12 updates, 13 checks.
    const auto model =
        testing::compiledOf({{"c = w*x", "d = w^2", "E = c*d + w"}, {"x"}, {}, {"w"}});
    EXPECT_EQ(visitedIn(*model, 0, Motion::NextDefinition),
              (std::vector<std::size_t>{1, 2, 3, 4, 7, 9, 12, 13}));
    EXPECT_EQ(visitedIn(*model, 13, Motion::PreviousDefinition),
              (std::vector<std::size_t>{12, 9, 7, 4, 3, 2, 1, 0}));
    EXPECT_EQ(stepAfter(*model, 11, Motion::PreviousDefinition), 9U);
    EXPECT_EQ(visitedIn(*model, 0, Motion::NextAct), (std::vector<std::size_t>{1, 4, 12, 13}));
}

TEST(Motion, LeavesOutTheActsThatAModelHasNot)
{
    const auto model = testing::compiledOf({{"E = x^2"}, {"x"}, {}, {}});
    EXPECT_EQ(visitedIn(*model, 0, Motion::NextAct), (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(visitedIn(*model, 2, Motion::PreviousAct), (std::vector<std::size_t>{1, 0}));
}

TEST(Motion, StaysAtTheEnds)
{
    const auto model = testing::compiledOf(testing::lessonScenario().model);
    for (const Motion motion : {Motion::PreviousStep, Motion::FirstStep, Motion::PreviousDefinition,
                                Motion::PreviousAct}) {
        EXPECT_EQ(stepAfter(*model, 0, motion), 0U);
    }
    for (const Motion motion :
         {Motion::NextStep, Motion::LastStep, Motion::NextDefinition, Motion::NextAct}) {
        EXPECT_EQ(stepAfter(*model, 16, motion), 16U);
    }
}

}  // namespace backhand
