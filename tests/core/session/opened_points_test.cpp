// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/opened_points.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

std::vector<TrainingPoint> pointsAt(const std::vector<std::uint64_t>& updates)
{
    std::vector<TrainingPoint> points;
    for (const std::uint64_t update : updates) {
        points.push_back({update, {static_cast<double>(update)}, {}});
    }
    return points;
}

}  // namespace

TEST(OpenedPoints, GiveThePointOfAnUpdateAndTheLastBeforeIt)
{
    OpenedPoints opened;
    EXPECT_EQ(opened.at(5), nullptr);
    EXPECT_EQ(opened.before(5), nullptr);
    opened.add(pointsAt({3, 5, 9}));
    EXPECT_EQ(opened.at(5)->parameters[0], 5.0);
    EXPECT_EQ(opened.at(6), nullptr);
    EXPECT_EQ(opened.before(8)->update, 5U);
    EXPECT_EQ(opened.before(2), nullptr);
}

TEST(OpenedPoints, TakeTheNearestOfAllOpenings)
{
    OpenedPoints opened;
    opened.add(pointsAt({3, 50}));
    opened.add(pointsAt({10, 100}));
    EXPECT_EQ(opened.before(60)->update, 50U);
    EXPECT_EQ(opened.before(20)->update, 10U);
}

TEST(OpenedPoints, ForgetTheOldestOpening)
{
    OpenedPoints opened;
    for (std::uint64_t opening = 0; opening <= OpenedPoints::mostOpenings; ++opening) {
        opened.add(pointsAt({100 * opening}));
    }
    EXPECT_EQ(opened.at(0), nullptr);
    EXPECT_NE(opened.at(100), nullptr);
    EXPECT_NE(opened.at(400), nullptr);
}

TEST(KeptOnTheWay, AreSpacedAndTheLastFewAll)
{
    const KeptOnTheWay kept(1000, 129000, 3);
    EXPECT_EQ(kept.spacing, 1000U);
    EXPECT_EQ(kept.nextAfter(1000), 2000U);
    EXPECT_EQ(kept.nextAfter(128000), 128968U);
    EXPECT_EQ(kept.nextAfter(128968), 128969U);
    EXPECT_EQ(kept.nextAfter(128999), 129000U);
}

TEST(KeptOnTheWay, AreAllOfAShortWayAndFewOfLargePoints)
{
    EXPECT_EQ(KeptOnTheWay(0, 100, 3).spacing, 1U);
    EXPECT_EQ(KeptOnTheWay(0, 5, 3).nextAfter(4), 5U);
    EXPECT_EQ(KeptOnTheWay(0, 16000, 100000).spacing, 1000U);
}

}  // namespace backhand
