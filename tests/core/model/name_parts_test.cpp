// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/name_parts.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

TEST(NameParts, TakesTheDigitsAfterALetterAsSubscript)
{
    EXPECT_EQ(nameParts("w12"), (NameParts{"w", "12"}));
    EXPECT_EQ(nameParts("x1"), (NameParts{"x", "1"}));
    EXPECT_EQ(nameParts("layer1"), (NameParts{"layer", "1"}));
}

TEST(NameParts, KeepsANameWithoutDigitsWhole)
{
    EXPECT_EQ(nameParts("E"), (NameParts{"E", ""}));
    EXPECT_EQ(nameParts("prediction"), (NameParts{"prediction", ""}));
}

TEST(NameParts, SeparatesIndicesByACommaWhereTheNameHasAnUnderscore)
{
    EXPECT_EQ(nameParts("w1_2"), (NameParts{"w", "1,2"}));
    EXPECT_EQ(nameParts("w_1_2"), (NameParts{"w", "1,2"}));
    EXPECT_EQ(nameParts("w1__2"), (NameParts{"w", "1,2"}));
    EXPECT_EQ(nameParts("w1_"), (NameParts{"w", "1"}));
}

TEST(NameParts, TakesAWordAfterAnUnderscoreAsSubscript)
{
    EXPECT_EQ(nameParts("layer_1"), (NameParts{"layer", "1"}));
    EXPECT_EQ(nameParts("x_hidden"), (NameParts{"x", "hidden"}));
    EXPECT_EQ(nameParts("x1_hidden"), (NameParts{"x", "1,hidden"}));
    EXPECT_EQ(nameParts("h1b"), (NameParts{"h", "1b"}));
}

TEST(NameParts, ShowsGreekNamesAsLetters)
{
    EXPECT_EQ(nameParts("alpha"), (NameParts{"α", ""}));
    EXPECT_EQ(nameParts("alpha1"), (NameParts{"α", "1"}));
    EXPECT_EQ(nameParts("delta_3"), (NameParts{"δ", "3"}));
    EXPECT_EQ(nameParts("Delta"), (NameParts{"Δ", ""}));
    EXPECT_EQ(nameParts("omega"), (NameParts{"ω", ""}));
}

TEST(NameParts, LeavesWordsAloneThatOnlyContainAGreekName)
{
    EXPECT_EQ(nameParts("alphabet"), (NameParts{"alphabet", ""}));
    EXPECT_EQ(nameParts("pitch"), (NameParts{"pitch", ""}));
}

TEST(NameParts, TellsANameFromOneWithUnderscoresAtItsEnd)
{
    EXPECT_EQ(nameParts("x_"), (NameParts{"x", "_"}));
    EXPECT_EQ(nameParts("x__"), (NameParts{"x", "__"}));
}

TEST(NameParts, StandsAnEmptyName)
{
    EXPECT_EQ(nameParts(""), (NameParts{"", ""}));
}

TEST(LearningRateName, IsAlphaUnlessTheModelUsesIt)
{
    EXPECT_EQ(learningRateName(testing::modelOf({{"E = w^2"}, {}, {}, {"w"}})), "alpha");
    EXPECT_EQ(learningRateName(testing::modelOf({{"E = alpha^2"}, {}, {}, {"alpha"}})), "eta");
    EXPECT_EQ(learningRateName(testing::modelOf({{"E = alpha*eta"}, {"eta"}, {}, {"alpha"}})),
              "lambda");
    // α₁ is another symbol.
    EXPECT_EQ(learningRateName(testing::modelOf({{"E = alpha1^2"}, {}, {}, {"alpha1"}})), "alpha");
}

}  // namespace backhand
