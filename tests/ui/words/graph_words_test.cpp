// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/graph_words.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QString nameOfErrorsCard(std::size_t step)
{
    const Frame frame =
        deriveFrame(testing::after(testing::stateOf(testing::lessonScenario()), {Seek{1, step}}));
    return words::cardName(frame, frame.model().error());
}

}  // namespace

TEST(GraphWords, ACardIsNamedByItsTitleAndItsValue)
{
    EXPECT_TRUE(nameOfErrorsCard(2).endsWith(u"E is not computed yet"_s));
    EXPECT_TRUE(nameOfErrorsCard(3).endsWith(u"E is 0.758674"_s));
}

TEST(GraphWords, TheLastStepNamesTheNewValueTooThatTheCardShows)
{
    EXPECT_TRUE(nameOfErrorsCard(16).endsWith(u"E is 0.758674, with the new parameters 0.384856"_s))
        << nameOfErrorsCard(16).toStdString();
}

}  // namespace backhand
