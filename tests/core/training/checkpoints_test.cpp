// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/checkpoints.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <vector>

namespace backhand {

namespace {

TrainingPoint pointAt(std::uint64_t update)
{
    return {update, {static_cast<double>(update)}, {}};
}

Checkpoints upTo(std::uint64_t update)
{
    Checkpoints checkpoints(pointAt(0));
    while (checkpoints.nextUpdate() <= update) {
        checkpoints.add(pointAt(checkpoints.nextUpdate()));
    }
    return checkpoints;
}

}  // namespace

TEST(Checkpoints, GiveTheLastPointBeforeAnUpdate)
{
    const Checkpoints checkpoints = upTo(5000);
    EXPECT_EQ(checkpoints.before(0).update, 0U);
    EXPECT_EQ(checkpoints.before(17).update, 16U);
    EXPECT_EQ(checkpoints.before(1023).update, 960U);
    EXPECT_EQ(checkpoints.before(1024).update, 1024U);
    EXPECT_EQ(checkpoints.before(3100).update, 3072U);
    EXPECT_EQ(checkpoints.before(999999).update, 4608U);
}

TEST(Checkpoints, AreDenseAtTheStartAndEightInEachDoubling)
{
    const Checkpoints checkpoints = upTo(40);
    std::vector<std::uint64_t> updates;
    for (const TrainingPoint* point : checkpoints.all()) {
        updates.push_back(point->update);
    }
    EXPECT_EQ(updates,
              (std::vector<std::uint64_t>{0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13,
                                          14, 15, 16, 18, 20, 22, 24, 26, 28, 30, 32, 36, 40}));
}

TEST(Checkpoints, CountTheirEarlyOnesFromTheStart)
{
    Checkpoints checkpoints(pointAt(500));
    EXPECT_EQ(checkpoints.nextUpdate(), 501U);
    checkpoints.add(pointAt(501));
    EXPECT_EQ(checkpoints.before(700).update, 501U);
}

TEST(Checkpoints, AreGivenEachOnceInTheirOrder)
{
    const Checkpoints checkpoints = upTo(3000000);
    const std::vector<const TrainingPoint*> all = checkpoints.all();
    EXPECT_LE(all.size(), Checkpoints::most + 200);
    for (std::size_t index = 1; index < all.size(); ++index) {
        EXPECT_LT(all[index - 1]->update, all[index]->update);
    }
}

TEST(Checkpoints, StayFewHoweverLongATrainingIs)
{
    const Checkpoints checkpoints = upTo(100000000);
    EXPECT_LE(checkpoints.count(), Checkpoints::most);
    EXPECT_GE(checkpoints.count(), Checkpoints::most / 2);
    EXPECT_GT(checkpoints.before(100000000).update + checkpoints.spacing(), 100000000U);
}

TEST(Checkpoints, KeepAFewOfThoseThatWereShownLast)
{
    Checkpoints checkpoints(pointAt(0));
    checkpoints.add(pointAt(1024));
    for (std::uint64_t update = 1001; update <= 1101; update += 5) {
        checkpoints.addRecent(pointAt(update));
    }
    EXPECT_EQ(checkpoints.before(1100).update, 1096U);
    EXPECT_EQ(checkpoints.before(1025).update, 1024U);  // the nearer of both kinds
    EXPECT_EQ(checkpoints.before(1020).update, 0U);     // 1016 was long ago
    EXPECT_EQ(checkpoints.count(), 2U);
}

TEST(Checkpoints, LeaveOutWhatIsNeitherEarlyNorAMultipleOfTheirSpacing)
{
    Checkpoints checkpoints(pointAt(0));
    checkpoints.add(pointAt(1000));
    EXPECT_EQ(checkpoints.all().size(), 1U);
    checkpoints.add(pointAt(1024));
    EXPECT_EQ(checkpoints.all().size(), 2U);
    EXPECT_EQ(checkpoints.count(), 2U);
}

TEST(Checkpoints, KnowNothingBeforeTheStart)
{
    const Checkpoints checkpoints(pointAt(500));
    EXPECT_THROW(checkpoints.before(499), std::logic_error);
}

}  // namespace backhand
