// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/error_history.h"

#include "core/training/early_updates.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace backhand {

namespace {

/// The history of so many updates whose errors are their numbers.
ErrorHistory counted(std::uint64_t updates, std::uint64_t stride = 1)
{
    ErrorHistory history(stride);
    history.add({0, 0.0, {}});
    while (history.points().back().update < updates) {
        const std::uint64_t from = history.points().back().update;
        const std::uint64_t to = std::min(updates, history.nextUpdate());
        // The samples between have the errors from + 1 to to.
        history.add({to,
                     static_cast<double>(to),
                     {static_cast<double>(from + 1), static_cast<double>(to)}});
    }
    return history;
}

}  // namespace

TEST(ErrorHistory, KeepsEveryUpdateAsLongAsThereIsRoom)
{
    const ErrorHistory history = counted(1999);
    EXPECT_EQ(history.points().size(), ErrorHistory::mostPoints);
    EXPECT_EQ(history.stride(), 1U);
}

TEST(ErrorHistory, DoublesItsStrideWhenItIsFull)
{
    const ErrorHistory history = counted(2000);
    EXPECT_EQ(history.stride(), 2U);
    const HistoryPoint& after33 = history.points()[33];
    EXPECT_EQ(after33.update, 34U);
    EXPECT_EQ(after33.visited, (ErrorExtremes{33.0, 34.0}));
    EXPECT_EQ(history.points().back().update, 2000U);
}

TEST(ErrorHistory, KeepsSomeOfItsBeginningHoweverLongItIs)
{
    const ErrorHistory history = counted(1000000);
    EXPECT_EQ(history.points()[1].update, 1U);
    EXPECT_EQ(history.points()[31].update, 31U);
    for (std::uint64_t power = 32; power < 1000000; power *= 2) {
        const auto between = std::count_if(
            history.points().begin(), history.points().end(), [power](const HistoryPoint& point) {
                return point.update >= power && point.update < 2 * power;
            });
        EXPECT_GE(between, 16) << power;
    }
    EXPECT_TRUE(isEarlyUpdate(0) && isEarlyUpdate(31) && isEarlyUpdate(34));
    EXPECT_FALSE(isEarlyUpdate(33) || isEarlyUpdate(1000));
}

TEST(ErrorHistory, EndsWithTheLastUpdateWhateverItsNumber)
{
    ErrorHistory history = counted(4097);
    ASSERT_EQ(history.stride(), 4U);
    EXPECT_EQ(history.points().back().update, 4097U);
    history.add({4098, 4098.0, {4098.0, 4098.0}});
    EXPECT_EQ(history.points().back().update, 4098U);
    EXPECT_EQ(history.points().back().visited, (ErrorExtremes{4097.0, 4098.0}));
    EXPECT_EQ((history.points().end() - 2)->update, 4096U);
}

RC_GTEST_PROP(ErrorHistory, StaysBoundedAndForgetsNoExtreme, ())
{
    const auto updates = *rc::gen::inRange<std::uint64_t>(1, 20000);
    const ErrorHistory history = counted(updates);
    RC_ASSERT(history.points().size() <= ErrorHistory::mostPoints);
    RC_ASSERT(history.points().front().update == 0U);
    RC_ASSERT(history.points().back().update == updates);
    double met = 0.0;
    for (std::size_t index = 1; index < history.points().size(); ++index) {
        const HistoryPoint& point = history.points()[index];
        const bool isLast = index + 1 == history.points().size();
        RC_ASSERT(isLast || point.update % history.stride() == 0U || isEarlyUpdate(point.update));
        RC_ASSERT(point.visited.lowest == met + 1.0);
        RC_ASSERT(point.visited.highest == static_cast<double>(point.update));
        met = point.visited.highest;
    }
}

TEST(ErrorHistory, BeginsWithTheStrideThatItIsGiven)
{
    const ErrorHistory history = counted(100, 7);
    EXPECT_EQ(history.points()[1].update, 7U);
    EXPECT_EQ(history.points().back().update, 100U);
}

TEST(ErrorHistory, LooksAtManySamplesOnceAnEpoch)
{
    EXPECT_EQ(firstStride(1, SampleOrder::Cyclic), 1U);
    EXPECT_EQ(firstStride(64, SampleOrder::Cyclic), 1U);
    EXPECT_EQ(firstStride(65, SampleOrder::Cyclic), 128U);
    EXPECT_EQ(firstStride(100000, SampleOrder::Cyclic), 131072U);
    EXPECT_EQ(firstStride(100000, SampleOrder::Batch), 1U);  // each update is an epoch
}

TEST(Thinned, KeepsMultiplesOfAPowerOfTwoAndTheEnds)
{
    std::vector<HistoryPoint> points;
    for (std::uint64_t update = 1001; update <= 1019; ++update) {
        points.push_back({update, 1.0, {}});
    }
    const auto updates = [&points](std::size_t most) {
        std::vector<std::uint64_t> kept;
        for (const HistoryPoint& point : thinned(points, most)) {
            kept.push_back(point.update);
        }
        return kept;
    };
    EXPECT_EQ(updates(100).size(), points.size());
    EXPECT_EQ(updates(8), (std::vector<std::uint64_t>{1001, 1004, 1008, 1012, 1016, 1019}));
    EXPECT_EQ(strideOf(points, 8), 4U);
    EXPECT_TRUE(thinned({}, 8).empty());
}

TEST(Thinned, KeepsTheBeginning)
{
    std::vector<HistoryPoint> points;
    for (std::uint64_t update = 0; update <= 10000; ++update) {
        points.push_back({update, 1.0, {}});
    }
    const std::vector<HistoryPoint> kept = thinned(points, 400);
    EXPECT_LE(kept.size(), 400U);
    EXPECT_EQ(kept[17].update, 17U);
}

TEST(Thinned, KeepsAllWhereTheyFit)
{
    std::vector<HistoryPoint> points;
    for (std::uint64_t update = 0; update < 2000; ++update) {
        points.push_back({update, 1.0, {}});
    }
    EXPECT_EQ(thinned(points, 2000).size(), 2000U);
}

}  // namespace backhand
