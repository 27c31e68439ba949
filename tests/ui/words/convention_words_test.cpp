// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/convention_words.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

TEST(ConventionWords, TheCardSaysWhichSquareItIs)
{
    EXPECT_EQ(words::conventionOnCard(ErrorConvention::WholeSquare), u"whole square"_s);
    EXPECT_EQ(words::conventionOnCard(ErrorConvention::HalfSquare), u"half square"_s);
    EXPECT_TRUE(words::conventionOnCard(ErrorConvention::Other).isEmpty());
}

}  // namespace backhand
