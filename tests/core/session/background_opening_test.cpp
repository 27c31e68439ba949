// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/background_opening.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

namespace backhand {

namespace {

/// Waits in one thread for what is told in another.
class Bell {
public:
    void ring()
    {
        const std::lock_guard lock(m_mutex);
        m_rung.notify_all();
    }
    template <typename Condition>
    void waitUntil(const Condition& condition)
    {
        std::unique_lock lock(m_mutex);
        m_rung.wait(lock, condition);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_rung;
};

std::shared_ptr<const TrainedStretch> longStretch()
{
    return testing::stretchOf(testing::stateOf(testing::lessonScenario()), 300000);
}

}  // namespace

TEST(BackgroundOpening, BringsAPassAndItsNeighboursNear)
{
    const std::shared_ptr<const TrainedStretch> stretch = longStretch();
    const std::size_t pass = 150001;
    ASSERT_GT(stretch->workTo(pass), 0U);
    Bell bell;
    const BackgroundOpening opening(stretch, pass, [&bell] { bell.ring(); });
    bell.waitUntil([&opening] { return opening.isAtHand(); });
    EXPECT_EQ(opening.progress(), 1.0);
    for (const std::size_t near : {pass, pass - 1, pass - 20, pass + 1}) {
        EXPECT_LT(stretch->workTo(near), 1000U) << near;
    }
}

TEST(BackgroundOpening, GivesTheBitsOfTheTraining)
{
    const std::shared_ptr<const TrainedStretch> opened = longStretch();
    const std::shared_ptr<const TrainedStretch> direct = longStretch();
    Bell bell;
    const BackgroundOpening opening(opened, 250001, [&bell] { bell.ring(); });
    bell.waitUntil([&opening] { return opening.isAtHand(); });
    for (const std::size_t pass : {250001U, 250000U, 249980U, 249500U, 250002U, 250900U}) {
        EXPECT_EQ(opened->parametersAt(pass), direct->parametersAt(pass)) << pass;
        EXPECT_EQ(opened->at(pass).summedError, direct->at(pass).summedError) << pass;
    }
}

TEST(BackgroundOpening, KeepsNothingWhereItIsGivenUp)
{
    const std::shared_ptr<const TrainedStretch> stretch = longStretch();
    int told = 0;
    const bool isThere = stretch->bringNear(150001, [&told](double) { return ++told < 3; });
    EXPECT_FALSE(isThere);
    EXPECT_EQ(told, 3);
    EXPECT_GT(stretch->workTo(150001), 1000U);
    BackgroundOpening(stretch, 150001, [] {});  // ends with its scope
}

TEST(BackgroundOpening, TellsHowFarItIs)
{
    const std::shared_ptr<const TrainedStretch> stretch = longStretch();
    double last = 0.0;
    const bool isThere = stretch->bringNear(299000, [&last](double progress) {
        EXPECT_GE(progress, last);
        last = progress;
        return true;
    });
    EXPECT_TRUE(isThere);
    EXPECT_EQ(last, 1.0);
}

}  // namespace backhand
