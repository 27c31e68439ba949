// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/run_edits.h"

#include "core/scenario/model_edit.h"
#include "core/session/model_change.h"
#include "core/session/rate_sweep.h"
#include "core/session/reduce.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace backhand {

using testing::after;
using testing::afterTraining;
using testing::idOf;
using testing::lessonState;

namespace {

const EarlierRuns::List& earlier(const SessionState& state)
{
    return state.document.earlier.all();
}

SessionState updated(const SessionState& state, std::size_t times)
{
    return after(state, std::vector<Action>(times, UpdateOnce{}));
}

/// Three updates with learning rate 1, then one with 0.1 from the same start.
SessionState twoRuns()
{
    return after(updated(lessonState(), 3), {Seek{1, 0}, SetLearningRate{0.1}, UpdateOnce{}});
}

}  // namespace

TEST(WithDroppedRun, KeepsARunThatAnEditDrops)
{
    const SessionState state = twoRuns();
    ASSERT_EQ(earlier(state).size(), 1U);
    const EarlierRun& run = *earlier(state).front();
    EXPECT_EQ(run.id, 1U);
    EXPECT_EQ(run.updates(), 3U);
    EXPECT_EQ(run.points.size(), 4U);
    EXPECT_EQ(run.made.settings.learningRate, 1.0);
    EXPECT_EQ(run.ended, UpdateRefusal::None);
    EXPECT_TRUE(run.name.empty());
    EXPECT_EQ(state.document.run.passCount(), 2U);
}

TEST(WithDroppedRun, KeepsOneRunForAWholeDrag)
{
    SessionState state = after(updated(lessonState(), 3), {Seek{2, 0}});
    for (const double value : {1.1, 1.2, 1.3}) {
        state = after(state, {SetValue{idOf("w1"), value}});
    }
    ASSERT_EQ(earlier(state).size(), 1U);
    EXPECT_EQ(earlier(state).front()->updates(), 3U);
}

TEST(WithDroppedRun, KeepsNothingWhereNoUpdateIsLost)
{
    EXPECT_TRUE(earlier(after(lessonState(), {SetValue{idOf("w1"), 2.0}})).empty());
    EXPECT_TRUE(
        earlier(after(updated(lessonState(), 3), {SetLearningRate{0.1}, UpdateOnce{}})).empty());
    EXPECT_TRUE(earlier(after(updated(lessonState(), 3), {Seek{1, 4}, Seek{4, 0}})).empty());
    EXPECT_TRUE(earlier(after(updated(lessonState(), 3), {SetFollowFirst{"b"}})).empty());
}

TEST(WithDroppedRun, KeepsARunWithOneUpdateThatIsReset)
{
    EXPECT_EQ(earlier(after(updated(lessonState(), 1), {ResetAll{}})).size(), 1U);
    EXPECT_EQ(earlier(after(updated(lessonState(), 1), {Randomize{3}})).size(), 1U);
}

TEST(WithDroppedRun, KeepsTheRestThatAnotherTrainingDropsUntilItComesAsFar)
{
    const SessionState trained = afterTraining(lessonState(), 1000);
    const SessionState travelled = after(trained, {Seek{11, 0}});
    const SessionState shorter = afterTraining(travelled, 5);
    ASSERT_EQ(earlier(shorter).size(), 1U);
    EXPECT_EQ(earlier(shorter).front()->updates(), 1000U);
    const SessionState longer = after(shorter, {TakeTraining{testing::stretchOf(travelled, 990)}});
    EXPECT_TRUE(earlier(longer).empty());  // the same run as before: nothing to compare
    EXPECT_EQ(longer.document.run.passCount(), 1001U);
}

TEST(WithDroppedRun, KeepsAnEditedRestHoweverLongTheNewTrainingIs)
{
    const SessionState edited =
        after(afterTraining(lessonState(), 20), {SetLearningRate{0.5}, UpdateOnce{}, UpdateOnce{}});
    const SessionState again = afterTraining(after(edited, {Seek{1, 0}}), 100);
    ASSERT_EQ(earlier(again).size(), 1U);
    EXPECT_EQ(earlier(again).front()->updates(), 22U);
    EXPECT_EQ(earlier(again).front()->made.changedPass, 21U);
}

TEST(WithDroppedRun, KeepsNothingWhileATrainingGrows)
{
    SessionState state =
        after(lessonState(), {TakeTraining{testing::stretchOf(lessonState(), 10)}});
    state = after(state, {TakeTraining{testing::stretchOf(lessonState(), 1000)}});
    EXPECT_TRUE(earlier(state).empty());
}

TEST(WithDroppedRun, KeepsTheSameRunOnce)
{
    const SessionState once = after(afterTraining(lessonState(), 100), {ResetAll{}});
    ASSERT_EQ(earlier(once).size(), 1U);
    const SessionState twice = after(afterTraining(once, 50), {ResetAll{}});
    EXPECT_EQ(earlier(twice), earlier(once));  // half of it again
    const SessionState longer = after(afterTraining(once, 200), {ResetAll{}});
    ASSERT_EQ(earlier(longer).size(), 1U);
    EXPECT_EQ(earlier(longer).front()->updates(), 200U);
}

TEST(WithDroppedRun, LeavesANamedRunAlone)
{
    const SessionState named =
        after(afterTraining(lessonState(), 100), {ResetAll{}, RenameRun{1, "first"}});
    const SessionState longer = after(afterTraining(named, 200), {ResetAll{}});
    ASSERT_EQ(earlier(longer).size(), 2U);
    EXPECT_EQ(earlier(longer).front()->name, "first");
}

TEST(WithDroppedRun, SaysWhyARunCouldNotGoOn)
{
    SessionState state = testing::stateOf(
        testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 2.0));  // w <- -3 w
    for (int update = 0; update < 20; ++update) {
        state = after(state, {UpdateOnce{}});
    }
    state = after(state, {ResetAll{}});
    ASSERT_EQ(earlier(state).size(), 1U);
    EXPECT_EQ(earlier(state).front()->ended, UpdateRefusal::OutOfRange);
    EXPECT_EQ(earlier(state).front()->updates(), 12U);  // 3^12 = 531441
}

TEST(WithDroppedRun, GoesWithItsModel)
{
    const SessionState state = twoRuns();
    const auto from = std::make_shared<const SessionState>(state);
    const SessionState other = after(state, {SwitchErrorConvention{}});
    EXPECT_TRUE(earlier(other).empty());
    const SessionState back =
        after(other, {SetModel{modelText(state.document.scenario->model), {}, from}});
    EXPECT_EQ(earlier(back), earlier(state));
}

TEST(WithDocument, ShowsARunThatComesNewUnderAHiddenId)
{
    const SessionState two = twoRuns();
    SessionState undone = after(two, {HideRun{1, true}});
    undone.document.earlier = {};
    const SessionState state = withDocument(undone, two.document, two.view.playhead.pass);
    ASSERT_EQ(earlier(state).front()->id, 1U);
    EXPECT_TRUE(state.view.hiddenRuns.empty());
}

TEST(WithDocument, KeepsARunHiddenThatIsRenamed)
{
    const SessionState hidden = after(twoRuns(), {HideRun{1, true}});
    const SessionState renamed = after(hidden, {RenameRun{1, "fast"}});
    const SessionState state = withDocument(hidden, renamed.document, 1);
    EXPECT_TRUE(state.view.hiddenRuns.contains(1));
}

TEST(EditRuns, KeepTheNameOfARunThatWasOpened)
{
    const SessionState named = after(twoRuns(), {RenameRun{1, "fast"}, OpenRun{1}});
    EXPECT_EQ(named.document.runName, "fast");
    const SessionState back = after(named, {ResetAll{}});
    EXPECT_TRUE(back.document.runName.empty());
    const auto isFast = [](const auto& run) { return run->name == "fast"; };
    EXPECT_TRUE(std::any_of(earlier(back).begin(), earlier(back).end(), isFast));
}

TEST(EditRuns, RenamesAndDeletes)
{
    const SessionState named = after(twoRuns(), {RenameRun{1, " fast "}});
    EXPECT_EQ(earlier(named).front()->name, "fast");
    EXPECT_TRUE(earlier(after(named, {DeleteRun{1}})).empty());
    EXPECT_EQ(after(named, {DeleteRun{2}, RenameRun{2, "x"}}), named);
}

TEST(EditRuns, HidesInTheViewAlone)
{
    const SessionState state = twoRuns();
    const SessionState hidden = after(state, {HideRun{1, true}});
    EXPECT_EQ(hidden.view.hiddenRuns, (std::set<std::size_t>{1}));
    EXPECT_EQ(hidden.document, state.document);
    EXPECT_EQ(after(hidden, {HideRun{1, false}}), state);
    EXPECT_EQ(after(state, {HideRun{5, true}}), state);
}

TEST(EditRuns, OpensARunAndKeepsTheOneThatWasShown)
{
    const SessionState state = twoRuns();
    const SessionState opened = after(state, {OpenRun{1}});
    EXPECT_EQ(opened.view.playhead.pass, 4U);
    EXPECT_EQ(opened.document.run, updated(lessonState(), 3).document.run);
    ASSERT_EQ(earlier(opened).size(), 1U);
    EXPECT_EQ(earlier(opened).front()->id, 2U);
    EXPECT_EQ(earlier(opened).front()->made.settings.learningRate, 0.1);
    const SessionState back = after(opened, {OpenRun{2}});
    EXPECT_EQ(back.document.run, state.document.run);
    EXPECT_EQ(after(state, {OpenRun{9}}), state);
}

TEST(EditRuns, OpensARunWithItsOwnOptimizerAndOrder)
{
    SessionState state = twoRuns();
    Scenario other = *state.document.scenario;
    other.order = SampleOrder::Random;
    other.seed = 7;
    state.document.scenario = std::make_shared<const Scenario>(other);
    const SessionState opened = after(state, {OpenRun{1}});
    EXPECT_EQ(opened.document.scenario->order, SampleOrder::Cyclic);
    const SessionState back = after(opened, {OpenRun{2}});
    EXPECT_EQ(back.document.scenario->order, SampleOrder::Random);
    EXPECT_EQ(back.document.scenario->seed, 7U);
}

TEST(EditRuns, AddsWhatASweepBroughtUnlessItComesTooLate)
{
    auto sweep = std::make_shared<Sweep>();
    sweep->start = trainingStart(lessonState());
    sweep->runs.push_back({afterTraining(lessonState(), 10).document.run, UpdateRefusal::None});
    sweep->runs.push_back({lessonState().document.run, UpdateRefusal::OutOfRange});
    const SessionState added = after(lessonState(), {AddRuns{sweep}});
    ASSERT_EQ(earlier(added).size(), 2U);
    EXPECT_TRUE(earlier(added).front()->isSwept);
    EXPECT_EQ(earlier(added).back()->ended, UpdateRefusal::OutOfRange);
    EXPECT_EQ(earlier(added).back()->updates(), 0U);
    EXPECT_EQ(added.document.run, lessonState().document.run);
    const SessionState edited = after(lessonState(), {SetValue{idOf("w1"), 2.0}});
    EXPECT_EQ(after(edited, {AddRuns{sweep}}), edited);
}

TEST(EditRuns, LeavesSweptRunsWhereTheShownOneIsTheSame)
{
    auto sweep = std::make_shared<Sweep>();
    sweep->start = trainingStart(lessonState());
    sweep->runs.push_back({afterTraining(lessonState(), 10).document.run, UpdateRefusal::None});
    const SessionState added = after(lessonState(), {AddRuns{sweep}});
    EXPECT_EQ(earlier(afterTraining(added, 20)).size(), 1U);
}

}  // namespace backhand
