// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/checkpoints.h"

#include <gtest/gtest.h>

#include <stdexcept>

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
    EXPECT_EQ(checkpoints.before(1023).update, 0U);
    EXPECT_EQ(checkpoints.before(1024).update, 1024U);
    EXPECT_EQ(checkpoints.before(999999).update, 4096U);
}

TEST(Checkpoints, StayFewHoweverLongATrainingIs)
{
    const Checkpoints checkpoints = upTo(100000000);
    EXPECT_LE(checkpoints.count(), Checkpoints::most);
    EXPECT_GE(checkpoints.count(), Checkpoints::most / 2);
    EXPECT_EQ(checkpoints.before(100000000).update % checkpoints.spacing(), 0U);
    EXPECT_GT(checkpoints.before(100000000).update + checkpoints.spacing(), 100000000U);
}

TEST(Checkpoints, LeaveOutWhatIsNoMultipleOfTheirSpacing)
{
    Checkpoints checkpoints(pointAt(0));
    checkpoints.add(pointAt(1000));
    EXPECT_EQ(checkpoints.count(), 1U);
}

TEST(Checkpoints, KnowNothingBeforeTheStart)
{
    const Checkpoints checkpoints(pointAt(500));
    EXPECT_EQ(checkpoints.nextUpdate(), 1024U);
    EXPECT_THROW(checkpoints.before(499), std::logic_error);
}

}  // namespace backhand
