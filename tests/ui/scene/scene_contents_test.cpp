// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/scene_contents.h"

#include "core/formula/plain_text.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

Frame lessonWith(double x1)
{
    Scenario scenario = testing::lessonScenario();
    scenario.values["x1"] = x1;
    return deriveFrame(testing::stateOf(scenario));
}

TEST(SceneContents, GivesAGivenNumberAsItWasGivenUnlessItIsVeryLong)
{
    const Frame given = lessonWith(2.5);
    EXPECT_EQ(givenText(given, testing::idOf(given.model(), "x1")), u"2.5"_s);
    const Frame rounded = lessonWith(1.7071067811865475);
    EXPECT_EQ(givenText(rounded, testing::idOf(rounded.model(), "x1")), u"≈ 1.707107"_s);
}

TEST(SceneContents, HasFewDigitsForTheMap)
{
    const Frame frame = lessonWith(2.0);
    const ShownNumber whole = shownComputed(0.87101915, 6);
    EXPECT_EQ(fewDigits(frame, 0.87101915, whole), u"0.8710"_s);
    EXPECT_EQ(fewDigits(frame, 0.39141786, whole), u"0.3914"_s);
    const double undefined = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(fewDigits(frame, undefined, whole), numberText(whole));
}

TEST(SceneContents, WritesADefinitionAsAnEquation)
{
    const Frame frame = lessonWith(2.0);
    EXPECT_EQ(plainText(equationOf(frame, testing::idOf(frame.model(), "p"))), "p = σ(z)");
}

}  // namespace
}  // namespace backhand
