// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/run_differences.h"

#include "core/session/session_state.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

using testing::idOf;
using testing::lessonState;

namespace {

RunMaking makingOf(const SessionState& state)
{
    return makingOf(state.document.run, state.document.run.passCount(), *state.document.scenario);
}

RunMaking makingAfter(const std::vector<Action>& actions)
{
    return makingOf(testing::after(lessonState(), actions));
}

const RunMaking lessonMaking = makingOf(lessonState());

RunMaking lessonWith(const std::function<void(TrainingSettings&)>& change)
{
    RunMaking making = lessonMaking;
    change(making.settings);
    return making;
}

}  // namespace

TEST(RunMaking, IsThatOfTheRunsStartHoweverLongItIs)
{
    EXPECT_EQ(makingAfter({UpdateOnce{}, UpdateOnce{}}), lessonMaking);
    EXPECT_EQ(makingOf(testing::afterTraining(lessonState(), 1000)), lessonMaking);
    EXPECT_EQ(lessonMaking.start, (std::vector<double>{1.45, -0.66, 0.0}));
    EXPECT_EQ(lessonMaking.settings.learningRate, 1.0);
}

TEST(RunMaking, KnowsTheLastPassThatAPersonChanged)
{
    const RunMaking making =
        makingAfter({UpdateOnce{}, UpdateOnce{}, SetLearningRate{0.5}, UpdateOnce{}});
    EXPECT_EQ(making.changedPass, 3U);
    EXPECT_EQ(making.settings.learningRate, 0.5);
    EXPECT_EQ(making.start, lessonMaking.start);
    EXPECT_NE(making.changed, lessonMaking.start);
}

TEST(RunMaking, IsTheSameOnEqualData)
{
    RunMaking copied = lessonMaking;
    copied.data = std::make_shared<const Dataset>(*lessonMaking.data);
    EXPECT_EQ(copied, lessonMaking);
    copied.data = std::make_shared<const Dataset>(Dataset{{2.0, 1.5, 1.0}});
    EXPECT_FALSE(copied == lessonMaking);
}

TEST(RunDifferences, AreNoneBetweenEqualRuns)
{
    EXPECT_EQ(runDifferences(lessonMaking, lessonMaking), RunDifferences{});
}

TEST(RunDifferences, NameTheLearningRateOfTheRun)
{
    RunDifferences expected;
    expected.learningRate = 0.1;
    EXPECT_EQ(runDifferences(makingAfter({SetLearningRate{0.1}}), lessonMaking), expected);
    expected.learningRate = 1.0;
    EXPECT_EQ(runDifferences(lessonMaking, makingAfter({SetLearningRate{0.1}})), expected);
}

TEST(RunDifferences, NameTheOptimizerByWhatIsInUse)
{
    const RunMaking momentum = lessonWith(
        [](TrainingSettings& settings) { settings.optimizer.kind = OptimizerKind::Momentum; });
    EXPECT_EQ(runDifferences(momentum, lessonMaking).optimizer->kind, OptimizerKind::Momentum);
    RunMaking other = momentum;
    other.settings.optimizer.beta2 = 0.5;  // Adam's
    EXPECT_EQ(runDifferences(other, momentum), RunDifferences{});
    other.settings.optimizer.beta = 0.5;
    EXPECT_EQ(runDifferences(other, momentum).optimizer->beta, 0.5);
    EXPECT_FALSE(other == momentum);
    RunMaking adam = lessonWith(
        [](TrainingSettings& settings) { settings.optimizer.kind = OptimizerKind::Adam; });
    RunMaking otherAdam = adam;
    otherAdam.settings.optimizer.epsilon = 1e-4;
    EXPECT_EQ(runDifferences(otherAdam, adam).optimizer->epsilon, 1e-4);
}

TEST(RunDifferences, NameTheOrderAndTheSeedOfARandomOneOnly)
{
    const auto random = [](std::uint64_t seed) {
        return lessonWith([seed](TrainingSettings& settings) {
            settings.order = SampleOrder::Random;
            settings.seed = seed;
        });
    };
    EXPECT_EQ(runDifferences(random(1), lessonMaking).order, SampleOrder::Random);
    EXPECT_FALSE(runDifferences(random(1), lessonMaking).seed);
    EXPECT_EQ(runDifferences(random(2), random(1)).seed, 2U);
    EXPECT_FALSE(runDifferences(random(2), random(1)).order);
    const RunMaking seeded = lessonWith([](TrainingSettings& settings) { settings.seed = 5; });
    EXPECT_EQ(runDifferences(seeded, lessonMaking), RunDifferences{});
    EXPECT_EQ(seeded, lessonMaking);
}

TEST(RunDifferences, TellAnotherStartAndOtherSamples)
{
    EXPECT_TRUE(runDifferences(makingAfter({SetValue{idOf("b"), 1.0}}), lessonMaking).start);
    const RunDifferences data =
        runDifferences(makingAfter({SetValue{idOf("t"), 1.0}}), lessonMaking);
    EXPECT_TRUE(data.samples);
    EXPECT_FALSE(data.start);
}

TEST(RunDifferences, TellAChangeOnTheWay)
{
    const RunMaking changed = makingAfter({UpdateOnce{}, SetValue{idOf("b"), 1.0}});
    RunDifferences expected;
    expected.changedAfter = 1;
    EXPECT_EQ(runDifferences(changed, lessonMaking), expected);
    expected = {};
    expected.notChangedAfter = 1;
    EXPECT_EQ(runDifferences(lessonMaking, changed), expected);
    const RunMaking slower = makingAfter({UpdateOnce{}, SetLearningRate{0.5}});
    EXPECT_EQ(runDifferences(lessonMaking, slower).learningRate, 1.0);
    EXPECT_FALSE(runDifferences(lessonMaking, slower).notChangedAfter);
}

}  // namespace backhand
