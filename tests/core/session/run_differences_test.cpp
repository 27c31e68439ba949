// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/run_differences.h"

#include "core/session/session_state.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

const SessionState start = testing::stateOf(testing::lessonScenario());

VariableId idOf(const std::string& name)
{
    return testing::idOf(start.document.compiled->model(), name);
}

RunMaking makingOf(const SessionState& state)
{
    return makingOf(state.document.run, state.document.run.passCount(), *state.document.scenario);
}

RunMaking makingAfter(const std::vector<Action>& actions)
{
    return makingOf(testing::after(start, actions));
}

const RunMaking lesson = makingOf(start);

RunMaking lessonWith(const std::function<void(TrainingSettings&)>& change)
{
    RunMaking making = lesson;
    change(making.settings);
    return making;
}

}  // namespace

TEST(RunMaking, IsThatOfTheRunsStartHoweverLongItIs)
{
    EXPECT_EQ(makingAfter({UpdateOnce{}, UpdateOnce{}}), lesson);
    EXPECT_EQ(makingOf(testing::afterTraining(start, 1000)), lesson);
    EXPECT_EQ(lesson.start, (std::vector<double>{1.45, -0.66, 0.0}));
    EXPECT_EQ(lesson.settings.learningRate, 1.0);
}

TEST(RunMaking, KnowsTheLastPassThatAPersonChanged)
{
    const RunMaking making =
        makingAfter({UpdateOnce{}, UpdateOnce{}, SetLearningRate{0.5}, UpdateOnce{}});
    EXPECT_EQ(making.changedPass, 3U);
    EXPECT_EQ(making.settings.learningRate, 0.5);
    EXPECT_EQ(making.start, lesson.start);
    EXPECT_NE(making.changed, lesson.start);
}

TEST(RunMaking, IsTheSameOnEqualData)
{
    RunMaking copied = lesson;
    copied.data = std::make_shared<const Dataset>(*lesson.data);
    EXPECT_EQ(copied, lesson);
    copied.data = std::make_shared<const Dataset>(Dataset{{2.0, 1.5, 1.0}});
    EXPECT_FALSE(copied == lesson);
}

TEST(RunDifferences, AreNoneBetweenEqualRuns)
{
    EXPECT_EQ(runDifferences(lesson, lesson), RunDifferences{});
}

TEST(RunDifferences, NameTheLearningRateOfTheRun)
{
    RunDifferences expected;
    expected.learningRate = 0.1;
    EXPECT_EQ(runDifferences(makingAfter({SetLearningRate{0.1}}), lesson), expected);
    expected.learningRate = 1.0;
    EXPECT_EQ(runDifferences(lesson, makingAfter({SetLearningRate{0.1}})), expected);
}

TEST(RunDifferences, NameTheOptimizerByWhatIsInUse)
{
    const RunMaking momentum = lessonWith(
        [](TrainingSettings& settings) { settings.optimizer.kind = OptimizerKind::Momentum; });
    EXPECT_EQ(runDifferences(momentum, lesson).optimizer->kind, OptimizerKind::Momentum);
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
    EXPECT_EQ(runDifferences(random(1), lesson).order, SampleOrder::Random);
    EXPECT_FALSE(runDifferences(random(1), lesson).seed);
    EXPECT_EQ(runDifferences(random(2), random(1)).seed, 2U);
    EXPECT_FALSE(runDifferences(random(2), random(1)).order);
    const RunMaking seeded = lessonWith([](TrainingSettings& settings) { settings.seed = 5; });
    EXPECT_EQ(runDifferences(seeded, lesson), RunDifferences{});
    EXPECT_EQ(seeded, lesson);
}

TEST(RunDifferences, TellAnotherStartAndOtherSamples)
{
    EXPECT_TRUE(runDifferences(makingAfter({SetValue{idOf("b"), 1.0}}), lesson).start);
    const RunDifferences data = runDifferences(makingAfter({SetValue{idOf("t"), 1.0}}), lesson);
    EXPECT_TRUE(data.samples);
    EXPECT_FALSE(data.start);
}

TEST(RunDifferences, TellAChangeOnTheWay)
{
    const RunMaking changed = makingAfter({UpdateOnce{}, SetValue{idOf("b"), 1.0}});
    RunDifferences expected;
    expected.changedAfter = 1;
    EXPECT_EQ(runDifferences(changed, lesson), expected);
    expected = {};
    expected.notChangedAfter = 1;
    EXPECT_EQ(runDifferences(lesson, changed), expected);
    const RunMaking slower = makingAfter({UpdateOnce{}, SetLearningRate{0.5}});
    EXPECT_EQ(runDifferences(lesson, slower).learningRate, 1.0);
    EXPECT_FALSE(runDifferences(lesson, slower).notChangedAfter);
}

}  // namespace backhand
