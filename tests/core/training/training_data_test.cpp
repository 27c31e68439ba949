// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/training_data.h"

#include "core/support/random.h"

#include <gtest/gtest.h>

namespace backhand {

TEST(TrainingData, KeepsRowsOneAfterTheOther)
{
    const TrainingData data({{1, 2, 3}, {4, 5, 6}});
    EXPECT_EQ(data.rowCount(), 2U);
    EXPECT_EQ(data.rowWidth(), 3U);
    EXPECT_EQ(data.row(1)[0], 4.0);
    EXPECT_EQ(data.rowStart(1), data.rowStart(0) + 3);
}

TEST(TrainingData, TakesRowsInTurn)
{
    EXPECT_EQ(sampleOfUpdate(1, 3, SampleOrder::Cyclic, 9), 0U);
    EXPECT_EQ(sampleOfUpdate(3, 3, SampleOrder::Cyclic, 9), 2U);
    EXPECT_EQ(sampleOfUpdate(1000000000000, 3, SampleOrder::Cyclic, 9), 0U);  // 10^12 - 1 = 3 k
}

TEST(TrainingData, DrawsRowsFromTheSeed)
{
    RandomNumbers numbers(42);
    for (std::uint64_t update = 1; update <= 20; ++update) {
        EXPECT_EQ(sampleOfUpdate(update, 8, SampleOrder::Random, 42), numbers.next() % 8) << update;
    }
}

TEST(TrainingData, HasOneRowForEveryUpdateWhereItHasOne)
{
    for (std::uint64_t update = 1; update <= 5; ++update) {
        EXPECT_EQ(sampleOfUpdate(update, 1, SampleOrder::Cyclic, 0), 0U);
        EXPECT_EQ(sampleOfUpdate(update, 1, SampleOrder::Random, 42), 0U);
    }
}

TEST(TrainingData, BeginsABatchWithTheFirstRow)
{
    EXPECT_EQ(sampleOfUpdate(5, 3, SampleOrder::Batch, 0), 0U);
}

TEST(SampleCursor, GoesOnWhereAnyUpdateStands)
{
    for (const SampleOrder order : {SampleOrder::Cyclic, SampleOrder::Random}) {
        SampleCursor cursor(6, 4, order, 7);
        for (std::uint64_t update = 6; update < 20; ++update) {
            EXPECT_EQ(cursor.next(), sampleOfUpdate(update, 4, order, 7)) << update;
        }
    }
}

}  // namespace backhand
