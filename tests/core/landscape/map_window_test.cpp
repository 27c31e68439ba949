// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/map_window.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

constexpr Interval slider{-5.0, 5.0};

}  // namespace

TEST(KeptRange, BeginsAsTheSlidersRange)
{
    EXPECT_EQ(keptRange(std::nullopt, slider, {1.0, 2.0}), slider);
}

TEST(KeptRange, KeepsStillWhileAllIsWithinIt)
{
    const Interval shown{-6.0, 8.0};
    EXPECT_EQ(keptRange(shown, slider, {-6.0, 7.9}), shown);
}

TEST(KeptRange, GrowsWithSomeRoomWhereItIsLeft)
{
    const Interval grown = keptRange(slider, slider, {0.0, 10.0});
    EXPECT_EQ(grown, (Interval{-5.0, 11.5}));  // 10 and a tenth of 15
    EXPECT_EQ(keptRange(grown, slider, {0.0, 11.0}), grown);
    EXPECT_EQ(keptRange(slider, slider, {-10.0, 0.0}), (Interval{-11.5, 5.0}));
}

TEST(KeptRange, BeginsAnewWhereItHasBecomeFarTooWide)
{
    EXPECT_EQ(keptRange(Interval{-1000.0, 5.0}, slider, {1.0, 2.0}), slider);
    EXPECT_EQ(keptRange(Interval{-20.0, 5.0}, slider, {1.0, 2.0}), (Interval{-20.0, 5.0}));
}

TEST(MapWindow, WidensWhatHasRoomToSpareUntilUnitsAreEqual)
{
    const MapWindow window = mapWindow({-2.0, 2.0}, {1.0, 5.0}, 2.0);
    EXPECT_EQ(window.across, (Interval{-4.0, 4.0}));
    EXPECT_EQ(window.up, (Interval{1.0, 5.0}));
    EXPECT_TRUE(window.hasEqualUnits);
    EXPECT_EQ(mapWindow({0.0, 10.0}, {0.0, 2.0}, 2.0).up, (Interval{-1.5, 3.5}));
}

TEST(MapWindow, LeavesRangesThatAreTooDifferent)
{
    const MapWindow window = mapWindow({0.0, 1.0}, {0.0, 1000.0}, 1.5);
    EXPECT_EQ(window.across, (Interval{0.0, 1.0}));
    EXPECT_EQ(window.up, (Interval{0.0, 1000.0}));
    EXPECT_FALSE(window.hasEqualUnits);
    EXPECT_FALSE(mapWindow({0.0, 1000.0}, {0.0, 1.0}, 1.5).hasEqualUnits);
}

TEST(Interval, HoldsItsEnds)
{
    EXPECT_TRUE(slider.holds(5.0));
    EXPECT_FALSE(slider.holds(5.1));
    EXPECT_TRUE(slider.holds(Interval{-5.0, 0.0}));
    EXPECT_EQ(slider.with(7.0), (Interval{-5.0, 7.0}));
}

}  // namespace backhand
