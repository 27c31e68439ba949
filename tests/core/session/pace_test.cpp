// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/pace.h"

#include <gtest/gtest.h>

namespace backhand {

TEST(Pace, MakesMoreWhereThereIsTimeAndFewerWhereThereIsNone)
{
    EXPECT_EQ(nextCount(100, atATime / 2), 200U);
    EXPECT_EQ(nextCount(100, atATime), 100U);
    EXPECT_EQ(nextCount(100, 3 * atATime), 50U);
}

TEST(Pace, MakesAtLeastOneAndNeverTooMany)
{
    EXPECT_EQ(nextCount(1, 100 * atATime), 1U);
    EXPECT_EQ(nextCount(1ULL << 20U, PaceClock::duration{}), 1ULL << 20U);
}

}  // namespace backhand
