// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/background_training.h"

#include "core/session/reduce.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <condition_variable>

namespace backhand {

namespace {

/// Counts news, and waits for them.
class News {
public:
    void count()
    {
        const std::lock_guard lock(m_mutex);
        ++m_count;
        m_changed.notify_all();
    }

    void waitFor(int count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this, count] { return m_count >= count; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_count = 0;
};

/// Of one that ends by itself; its last news are there then.
void waitForTheEnd(BackgroundTraining& training)
{
    while (!training.isOver()) {
        std::this_thread::yield();
    }
    training.stop();
}

}  // namespace

TEST(BackgroundTraining, BringsMoreAndMoreAndEndsWithTheLast)
{
    const SessionState state = testing::stateOf(testing::lessonScenario());
    News news;
    BackgroundTraining training(trainingStart(state), [&news] { news.count(); });
    news.waitFor(1);
    const auto first = training.take();
    ASSERT_TRUE(first);
    training.askForMore();
    news.waitFor(2);
    const auto second = training.take();
    ASSERT_TRUE(second);
    EXPECT_GT(second->lastPass(), first->lastPass());
    training.stop();
    const auto last = training.take();
    ASSERT_TRUE(last);
    EXPECT_GE(last->lastPass(), second->lastPass());
    EXPECT_FALSE(training.isOver());
    EXPECT_FALSE(training.take());
    EXPECT_EQ(last->at(first->lastPass()), first->at(first->lastPass()));
}

TEST(BackgroundTraining, WaitsUntilItsNewsAreShown)
{
    const SessionState state = testing::stateOf(testing::lessonScenario());
    News news;
    BackgroundTraining training(trainingStart(state), [&news] { news.count(); });
    news.waitFor(1);
    const auto first = training.take();
    ASSERT_TRUE(first);
    training.stop();  // nobody asked for more, so the second news are the last
    news.waitFor(2);
    const auto last = training.take();
    ASSERT_TRUE(last);
    EXPECT_GT(last->lastPass(), first->lastPass());
}

TEST(BackgroundTraining, EndsByItselfWhereAnUpdateCannotBeMade)
{
    const SessionState state = testing::stateOf(
        testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 2.0));  // w <- -3 w
    News news;
    BackgroundTraining training(trainingStart(state), [&news] { news.count(); });
    waitForTheEnd(training);
    EXPECT_EQ(training.refusal(), UpdateRefusal::OutOfRange);
    const auto last = training.take();
    ASSERT_TRUE(last);
    EXPECT_EQ(last->lastPass(), 13U);  // 3^12 = 531441
    EXPECT_EQ(last->at(13).parameters[0], 531441.0);
    EXPECT_EQ(last->at(12).parameters[0], -177147.0);
}

TEST(BackgroundTraining, EndsByItselfAfterAsManyUpdatesAsAreWanted)
{
    const SessionState start = testing::stateOf(testing::lessonScenario());
    for (const std::uint64_t most : {1U, 2U, 100U, 5000U}) {
        News news;
        BackgroundTraining training(
            trainingStart(start), [&news] { news.count(); }, most);
        waitForTheEnd(training);
        EXPECT_EQ(training.refusal(), UpdateRefusal::None);
        const auto stretch = training.take();
        ASSERT_TRUE(stretch);
        EXPECT_EQ(stretch->lastPass(), 1 + most);
    }
}

TEST(BackgroundTraining, OfSoManyUpdatesStopsBeforeThemAll)
{
    const SessionState start = testing::stateOf(testing::lessonScenario());
    News news;
    BackgroundTraining training(
        trainingStart(start), [&news] { news.count(); }, BackgroundTraining::unlimited - 1);
    news.waitFor(1);
    training.stop();
    EXPECT_FALSE(training.isOver());
    EXPECT_TRUE(training.take());
}

TEST(BackgroundTraining, MakesTheSameUpdatesAsOneByOne)
{
    SessionState state = testing::stateOf(testing::lessonScenario());
    News news;
    BackgroundTraining training(
        trainingStart(state), [&news] { news.count(); }, 20);
    waitForTheEnd(training);
    const auto stretch = training.take();
    ASSERT_TRUE(stretch);
    for (std::size_t pass = 2; pass <= 21; ++pass) {
        state = reduce(std::move(state), UpdateOnce{});
        EXPECT_EQ(stretch->at(pass).parameters, state.document.run.at(pass).parameters) << pass;
    }
}

TEST(BackgroundTraining, HasNothingToTakeWhereNoUpdateCanBeMade)
{
    const SessionState state =
        testing::stateOf(testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", -1.0}}, 1.0));
    News news;
    BackgroundTraining training(trainingStart(state), [&news] { news.count(); });
    news.waitFor(1);
    EXPECT_TRUE(training.isOver());
    EXPECT_FALSE(training.take());
}

}  // namespace backhand
