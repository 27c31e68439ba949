// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/run.h"

#include "core/session/reduce.h"
#include "core/support/random.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <limits>

namespace backhand {

namespace {

using PassRun = Run;  // within a test, Run is a member of GoogleTest's own

PassStart startWith(double parameter)
{
    static const auto data = std::make_shared<const Dataset>(Dataset{{2.0, 0.0}});
    return {{parameter}, {false}, data, 0, 1.0, 0.5, {}};
}

}  // namespace

TEST(PassStart, PutsTheRowBeforeTheParameters)
{
    EXPECT_EQ(startWith(7.0).given(), (std::vector<double>{2.0, 0.0, 7.0}));
}

TEST(PassStart, ComparesByBits)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(startWith(nan), startWith(nan));
    EXPECT_FALSE(startWith(0.0) == startWith(-0.0));
}

TEST(Run, GrowsWithoutChangingTheRunsItCameFrom)
{
    const PassRun one(startWith(1.0));
    const PassRun two = one.appended(startWith(2.0));
    const PassRun otherTwo = one.appended(startWith(3.0));
    EXPECT_EQ(one.passCount(), 1U);
    EXPECT_EQ(two.at(2).parameters[0], 2.0);
    EXPECT_EQ(otherTwo.at(2).parameters[0], 3.0);
    EXPECT_FALSE(two == otherTwo);
}

TEST(Run, IsEqualToARunWithTheSamePast)
{
    const PassRun run = PassRun(startWith(1.0)).appended(startWith(2.0));
    EXPECT_EQ(run.truncated(1), PassRun(startWith(1.0)));
    EXPECT_EQ(run.truncated(1).appended(startWith(2.0)), run);
    EXPECT_EQ(run.truncated(0).appended(startWith(1.0)), PassRun(startWith(1.0)));
}

TEST(Run, HasNoPassBeyondItsEnd)
{
    const PassRun run(startWith(1.0));
    EXPECT_THROW(run.at(0), std::logic_error);
    EXPECT_THROW(run.at(2), std::logic_error);
}

TEST(PassStart, DiffersByEachOfItsParts)
{
    const PassStart start = startWith(1.0);
    PassStart other = start;
    other.computed = {true};
    EXPECT_FALSE(start == other);
    other = start;
    other.learningRate = 0.5;
    EXPECT_FALSE(start == other);
    other = start;
    other.summedError = -0.5;
    EXPECT_FALSE(start == other);
    other = start;
    other.data = std::make_shared<const Dataset>(*start.data);  // equal numbers in another copy
    EXPECT_FALSE(start == other);
}

TEST(PassStart, TakesItsOwnRow)
{
    PassStart start = startWith(7.0);
    start.data = std::make_shared<const Dataset>(Dataset{{1.0}, {2.0}, {3.0}});
    start.sample = 2;
    EXPECT_EQ(start.given(), (std::vector<double>{3.0, 7.0}));
}

TEST(Run, IsEmptyToBeginWith)
{
    const PassRun empty;
    EXPECT_EQ(empty.passCount(), 0U);
    EXPECT_EQ(empty, PassRun());
    EXPECT_EQ(empty.appended(startWith(1.0)), PassRun(startWith(1.0)));
    EXPECT_EQ(PassRun(startWith(1.0)).truncated(0), empty);
}

TEST(Run, IsNotCutByMoreThanItHas)
{
    const PassRun run = PassRun(startWith(1.0)).appended(startWith(2.0));
    EXPECT_EQ(run.truncated(2), run);
    EXPECT_EQ(run.truncated(99), run);
}

TEST(Run, DiffersByItsLengthAndByEachPass)
{
    const PassRun run = PassRun(startWith(1.0)).appended(startWith(2.0));
    EXPECT_FALSE(run == run.truncated(1));
    EXPECT_FALSE(run == PassRun(startWith(3.0)).appended(startWith(2.0)));
    EXPECT_EQ(run, PassRun(startWith(1.0)).appended(startWith(2.0)));
}

TEST(Run, ForksWithoutTouchingWhatGoesOn)
{
    const PassRun three = PassRun(startWith(1.0)).appended(startWith(2.0)).appended(startWith(3.0));
    const PassRun fork = three.truncated(1).appended(startWith(9.0));
    EXPECT_EQ(fork.passCount(), 2U);
    EXPECT_EQ(fork.at(2).parameters[0], 9.0);
    EXPECT_EQ(three.at(2).parameters[0], 2.0);
    EXPECT_EQ(three.at(3).parameters[0], 3.0);
}

TEST(Run, KeepsTheErrorsOfPassesByHandAndOfAStretch)
{
    const SessionState start =
        testing::after(testing::stateOf(testing::lessonScenario()), {UpdateOnce{}, UpdateOnce{}});
    const PassRun run = testing::afterTraining(start, 10000).document.run;
    const std::vector<HistoryPoint> errors = run.errors(1, run.passCount());
    EXPECT_LE(errors.size(), ErrorHistory::mostPoints + 3);
    for (std::size_t index = 1; index < errors.size(); ++index) {
        ASSERT_GT(errors[index].update, errors[index - 1].update);
    }
    EXPECT_EQ(errors[1].update, 1U);
    EXPECT_EQ(errors.back().update, 10002U);
    EXPECT_EQ(errors.back().error, run.at(10003).summedError);
    EXPECT_EQ(run.errors(2, 2).size(), 1U);
    EXPECT_EQ(run.errors(5001, 5001).front().error, run.at(5001).summedError);
    EXPECT_TRUE(run.errors(3, 2).empty());
}

TEST(Run, IsCutWithinAStretchAndGoesOn)
{
    const SessionState start = testing::stateOf(testing::lessonScenario());
    const PassRun run = testing::afterTraining(start, 1000).document.run;
    const PassRun cut = run.truncated(500);
    EXPECT_EQ(cut.passCount(), 500U);
    EXPECT_EQ(cut.at(500), run.at(500));
    EXPECT_THROW(cut.at(501), std::logic_error);
    const PassRun longer = cut.appended(startWith(3.0));
    EXPECT_EQ(longer.at(501), startWith(3.0));
    EXPECT_EQ(longer.at(500), run.at(500));
    EXPECT_EQ(longer.truncated(500), cut);
    EXPECT_EQ(longer.errors(490, 501).back().update, 500U);
    EXPECT_FALSE(cut == run);
}

TEST(Run, KnowsWhatItSharesWithAnother)
{
    const SessionState state = testing::stateOf(testing::lessonScenario());
    const PassRun trained = testing::afterTraining(state, 100).document.run;
    const PassRun longer = testing::afterTraining(state, 200).document.run;
    EXPECT_EQ(trained.sharedPasses(trained), 101U);
    EXPECT_EQ(trained.sharedPasses(trained.truncated(7)), 7U);
    EXPECT_EQ(trained.truncated(7).sharedPasses(trained), 7U);
    EXPECT_EQ(trained.sharedPasses(longer), 1U);  // another training, though as good
    const PassRun fork = trained.truncated(50).appended(startWith(1.0));
    EXPECT_EQ(fork.sharedPasses(trained), 50U);
    EXPECT_EQ(trained.sharedPasses(fork), 50U);
    EXPECT_EQ(PassRun(startWith(1.0)).sharedPasses(trained), 0U);
    const PassRun two = PassRun(startWith(1.0)).appended(startWith(2.0));
    EXPECT_EQ(two.sharedPasses(PassRun(startWith(1.0)).appended(startWith(2.0))), 2U);
}

TEST(Run, KnowsWhereAPersonChangedItLast)
{
    PassStart updated = startWith(2.0);
    updated.computed = {true};
    const PassRun made = PassRun(startWith(1.0)).appended(updated).appended(updated);
    EXPECT_EQ(made.lastChange(3), 1U);
    EXPECT_EQ(made.appended(startWith(2.0)).lastChange(4), 4U);
    EXPECT_EQ(made.appended(startWith(2.0)).lastChange(3), 1U);
    PassStart slower = updated;
    slower.learningRate = 0.5;
    EXPECT_EQ(made.appended(slower).appended(slower).lastChange(5), 4U);
    PassStart other = updated;
    other.data = std::make_shared<const Dataset>(Dataset{{1.0, 0.0}});
    EXPECT_EQ(made.appended(other).lastChange(4), 4U);
}

TEST(Run, HasTheSettingsOfATrainedPassAtHand)
{
    const SessionState state = testing::stateOf(testing::lessonScenario());
    const PassRun trained = testing::afterTraining(state, 100).document.run;
    EXPECT_EQ(trained.settingsOf(50), state.document.run.at(1));
    EXPECT_EQ(trained.settingsOf(1), state.document.run.at(1));
    EXPECT_EQ(trained.lastChange(101), 1U);
    EXPECT_THROW((void)trained.settingsOf(102), std::logic_error);
}

TEST(Run, ThatIsDetachedGrowsApart)
{
    const PassRun run = PassRun(startWith(1.0)).appended(startWith(2.0));
    const PassRun own = run.detached();
    EXPECT_EQ(own, run);
    const PassRun longer = run.appended(startWith(3.0));
    const PassRun other = own.appended(startWith(4.0));
    EXPECT_EQ(longer.at(3).parameters[0], 3.0);
    EXPECT_EQ(other.at(3).parameters[0], 4.0);
    EXPECT_EQ(PassRun().detached().passCount(), 0U);
}

}  // namespace backhand
