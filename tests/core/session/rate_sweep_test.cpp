// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/rate_sweep.h"

#include "core/session/reduce.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <semaphore>

namespace backhand {

using testing::lessonState;

namespace {

std::shared_ptr<const Sweep> swept(const SessionState& state, const std::vector<double>& rates,
                                   std::uint64_t updates)
{
    std::binary_semaphore over(0);
    const RateSweep sweep(state, rates, updates, [&over] { over.release(); });
    over.acquire();
    EXPECT_TRUE(sweep.isOver());
    EXPECT_EQ(sweep.progress(), 1.0);
    return sweep.result();
}

TrainingPoint trainedByHand(const SessionState& state, double rate, std::uint64_t updates)
{
    TrainingStart begun = trainingStart(state);
    begun.settings.learningRate = rate;
    Trainer trainer(begun.model->tape(), *begun.from.data, begun.settings, begun.point());
    trainer.advance(updates);
    return trainer.point();
}

}  // namespace

TEST(SuggestedRates, StandAroundTheRate)
{
    EXPECT_EQ(suggestedRates(1.0), (std::vector<double>{0.1, 0.3, 1.0, 3.0, 10.0}));
    EXPECT_EQ(suggestedRates(0.1), (std::vector<double>{0.01, 0.03, 0.1, 0.3, 1.0}));
}

TEST(SuggestedRates, MayAllBeUsed)
{
    EXPECT_EQ(suggestedRates(1e6), (std::vector<double>{1e5, 3e5, 1e6}));
    for (const double rate : suggestedRates(5e-324)) {
        EXPECT_GT(rate, 0.0);
    }
    EXPECT_GE(suggestedRates(5e-324).size(), fewestRates);
    EXPECT_EQ(suggestedRates(1.0 / 3.0)[2], 1.0 / 3.0);
}

TEST(RateSweep, TrainsWithEachRateFromTheSameStart)
{
    const std::vector<double> rates = {0.1, 1.0, 3.0};
    const auto sweep = swept(lessonState(), rates, 3000);
    ASSERT_EQ(sweep->runs.size(), 3U);
    for (std::size_t index = 0; index < rates.size(); ++index) {
        const auto& run = sweep->runs[index].run;
        EXPECT_EQ(run.passCount(), 3001U);
        EXPECT_EQ(run.at(1).parameters, lessonState().document.run.at(1).parameters);
        EXPECT_EQ(run.at(1).learningRate, rates[index]);
        EXPECT_EQ(run.at(3001).parameters,
                  trainedByHand(lessonState(), rates[index], 3000).parameters);
        EXPECT_EQ(sweep->runs[index].ended, UpdateRefusal::None);
    }
}

TEST(RateSweep, GoesOnFromThePassThatIsShown)
{
    const SessionState later = testing::afterTraining(lessonState(), 50);
    const SessionState shown = testing::after(later, {Seek{21, 3}});
    const auto sweep = swept(shown, {0.5}, 10);
    const auto& run = sweep->runs.front().run;
    EXPECT_EQ(run.passCount(), 31U);
    EXPECT_EQ(run.parametersAt(20), later.document.run.parametersAt(20));
    EXPECT_EQ(run.at(31).parameters, trainedByHand(shown, 0.5, 10).parameters);
    EXPECT_TRUE(isStillThere(sweep->start, shown));
}

TEST(RateSweep, TellsWhichTrainingsDiverged)
{
    // w <- w - 2 rate w: with 2 it is -3 w, with 1e6 it leaves the range at once.
    const SessionState state =
        testing::stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 0.1));
    const auto sweep = swept(state, {0.1, 2.0, 1e6}, 100);
    EXPECT_EQ(sweep->runs[0].ended, UpdateRefusal::None);
    EXPECT_EQ(sweep->runs[1].ended, UpdateRefusal::OutOfRange);
    EXPECT_EQ(sweep->runs[1].run.passCount(), 13U);
    EXPECT_EQ(sweep->runs[2].ended, UpdateRefusal::OutOfRange);
    EXPECT_EQ(sweep->runs[2].run.passCount(), 1U);
}

TEST(RateSweep, EndsWhenItIsStopped)
{
    bool isTold = false;
    RateSweep sweep(lessonState(), {0.1, 1.0, 3.0}, 1000000000000, [&isTold] { isTold = true; });
    sweep.stop();
    EXPECT_FALSE(sweep.isOver());
    EXPECT_FALSE(sweep.result());
    EXPECT_FALSE(isTold);
    EXPECT_LT(sweep.progress(), 1.0);
}

TEST(IsStillThere, TellsWhetherAStateIsStillThatOfTheStart)
{
    const TrainingStart begun = trainingStart(lessonState());
    EXPECT_TRUE(isStillThere(begun, lessonState()));
    EXPECT_TRUE(isStillThere(begun, testing::afterTraining(lessonState(), 5)));
    const VariableId w1 = testing::idOf(lessonState().document.compiled->model(), "w1");
    EXPECT_FALSE(isStillThere(begun, testing::after(lessonState(), {SetValue{w1, 2.0}})));
    EXPECT_FALSE(isStillThere(begun, testing::stateOf(testing::lessonScenario())));
    SessionState otherOrder = lessonState();
    Scenario scenario = *lessonState().document.scenario;
    scenario.order = SampleOrder::Random;
    otherOrder.document.scenario = std::make_shared<const Scenario>(scenario);
    EXPECT_FALSE(isStillThere(begun, otherOrder));
}

}  // namespace backhand
