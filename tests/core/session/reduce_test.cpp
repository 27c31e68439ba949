// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/reduce.h"

#include "core/session/frame.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace backhand {

using testing::after;
using testing::idOf;
using testing::lessonScenario;
using testing::lessonState;
using testing::stateOf;

namespace {

const Model& model = lessonState().document.compiled->model();

double parameterAt(const SessionState& state, std::size_t pass, std::size_t index)
{
    return state.document.run.at(pass).parameters.at(index);
}

std::vector<Action> repeated(const Action& action, std::size_t times)
{
    return std::vector<Action>(times, action);
}

}  // namespace

TEST(Reduce, StepsForwardAndBackToTheSameState)
{
    const SessionState forward = after(lessonState(), repeated(Move{Motion::NextStep}, 16));
    EXPECT_EQ(forward.view.playhead, (Playhead{1, 16}));
    EXPECT_EQ(after(forward, repeated(Move{Motion::PreviousStep}, 16)), lessonState());
}

TEST(Reduce, BeginsTheNextPassAfterTheLastStep)
{
    const SessionState next = after(lessonState(), repeated(Move{Motion::NextStep}, 17));
    EXPECT_EQ(next.view.playhead, (Playhead{2, 0}));
    EXPECT_EQ(next.document.run.passCount(), 2U);
    EXPECT_NEAR(parameterAt(next, 2, 0), 1.05858214, 1e-8);
    EXPECT_TRUE(next.document.run.at(2).computed[0]);
    EXPECT_NEAR(next.document.run.at(2).summedError, 0.384856, 1e-6);
}

TEST(Reduce, GoesBackFromTheNextPassToTheLastStepBitForBit)
{
    const SessionState last = after(lessonState(), {Seek{1, 16}});
    const SessionState back = after(last, {Move{Motion::NextStep}, Move{Motion::PreviousStep}});
    EXPECT_EQ(back.view.playhead, (Playhead{1, 16}));
    EXPECT_EQ(back.document.run.at(1), last.document.run.at(1));
}

TEST(Reduce, UpdatesOnceAtTheSameStep)
{
    const SessionState next = after(lessonState(), {Seek{1, 8}, UpdateOnce{}});
    EXPECT_EQ(next.view.playhead, (Playhead{2, 8}));
    EXPECT_EQ(next.document.run.passCount(), 2U);
}

TEST(Reduce, OnlySeeksWhereTheNextPassIsThereAlready)
{
    const SessionState two = after(lessonState(), {UpdateOnce{}});
    const SessionState again = after(two, {Seek{1, 0}, UpdateOnce{}});
    EXPECT_EQ(again, two);
}

TEST(Reduce, KeepsTheStepAndDropsLaterPassesOnAnEdit)
{
    const VariableId w1 = idOf(model, "w1");
    const SessionState three = after(lessonState(), {UpdateOnce{}, UpdateOnce{}, Seek{2, 5}});
    const SessionState edited = after(three, {SetValue{w1, 2.0}});
    EXPECT_EQ(edited.view.playhead, (Playhead{2, 5}));
    EXPECT_EQ(edited.document.run.passCount(), 2U);
    EXPECT_EQ(parameterAt(edited, 2, 0), 2.0);
    EXPECT_EQ(parameterAt(edited, 1, 0), 1.45);
    EXPECT_FALSE(edited.document.run.at(2).computed[0]);
    EXPECT_TRUE(edited.document.run.at(2).computed[1]);
}

TEST(Reduce, KeepsTheSummedErrorOfAnEditedPass)
{
    const SessionState edited = after(lessonState(), {SetValue{idOf(model, "t"), 1.0}});
    EXPECT_NEAR(edited.document.run.at(1).summedError, (0.87101915 - 1.0) * (0.87101915 - 1.0),
                1e-8);
}

TEST(Reduce, ChangesNothingForAValueThatIsNotAllowed)
{
    const VariableId w1 = idOf(model, "w1");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double value : {nan, 1e9, -1e9, std::numeric_limits<double>::infinity(), 1.45}) {
        EXPECT_EQ(reduce(lessonState(), SetValue{w1, value}), lessonState()) << value;
    }
    EXPECT_EQ(reduce(lessonState(), SetValue{idOf(model, "z"), 1.0}), lessonState());
    EXPECT_EQ(reduce(lessonState(), SetLearningRate{0.0}), lessonState());
    EXPECT_EQ(reduce(lessonState(), SetLearningRate{-1.0}), lessonState());
    EXPECT_EQ(reduce(lessonState(), SetLearningRate{1e7}), lessonState());
}

TEST(Reduce, SetsAndResetsTheLearningRate)
{
    const SessionState slower = reduce(lessonState(), SetLearningRate{0.1});
    EXPECT_EQ(slower.document.run.at(1).learningRate, 0.1);
    EXPECT_EQ(reduce(slower, ResetLearningRate{}), lessonState());
}

TEST(Reduce, ResetsOneValueOrAll)
{
    const VariableId x1 = idOf(model, "x1");
    const SessionState edited =
        after(lessonState(), {SetValue{x1, 5.0}, SetValue{idOf(model, "b"), 1.0}});
    const SessionState one = reduce(edited, ResetValue{x1});
    EXPECT_EQ(one.document.run.at(1).given()[x1], 2.0);
    EXPECT_EQ(parameterAt(one, 1, 2), 1.0);
    const SessionState all = after(edited, {UpdateOnce{}, Seek{2, 7}, ResetAll{}});
    EXPECT_EQ(all.view.playhead, (Playhead{1, 7}));
    EXPECT_EQ(all.document.run.passCount(), 1U);
    EXPECT_EQ(all.document.run.at(1).given(), lessonState().document.run.at(1).given());
    EXPECT_EQ(reduce(lessonState(), ResetAll{}), lessonState());
}

TEST(Reduce, EditsTheRowThatThePassShows)
{
    Scenario scenario = lessonScenario();
    scenario.samples = {{2.0, 1.5, 0.0}, {1.0, 1.0, 1.0}};
    const SessionState two = after(stateOf(scenario), {UpdateOnce{}});
    EXPECT_EQ(two.document.run.at(2).sample, 1U);
    const SessionState edited = reduce(two, SetValue{idOf(model, "x1"), 3.0});
    EXPECT_EQ((*edited.document.run.at(2).data)[1][0], 3.0);
    EXPECT_EQ((*edited.document.run.at(2).data)[0][0], 2.0);
    EXPECT_EQ(shownScenario(edited).samples[1][0], 3.0);
}

TEST(Reduce, DrawsTheSameNumbersFromTheSameSeed)
{
    const SessionState once = reduce(lessonState(), Randomize{42});
    EXPECT_EQ(once.document.run.at(1).given(),
              reduce(lessonState(), Randomize{42}).document.run.at(1).given());
    EXPECT_NE(once.document.run.at(1).given(),
              reduce(lessonState(), Randomize{43}).document.run.at(1).given());
}

RC_GTEST_PROP(Reduce, DrawsHandFriendlyNumbersWithinTheRanges, (std::uint64_t seed))
{
    const SessionState random = reduce(lessonState(), Randomize{seed});
    const Frame frame = deriveFrame(random);
    const Frame opened = deriveFrame(lessonState());
    for (VariableId id = 0; id < model.givenCount(); ++id) {
        const double tenths = frame.trace.value(id) * 10.0;
        RC_ASSERT(std::abs(tenths - std::round(tenths)) < 1e-9);
        RC_ASSERT(frame.range(id) ==
                  opened.range(id));  // a value beyond the range would make it grow
    }
    RC_ASSERT(std::isfinite(frame.trace.gradient(idOf(model, "w1"))));
}

TEST(Reduce, FollowsAnotherParameterFirst)
{
    const SessionState bias = reduce(lessonState(), SetFollowFirst{"b"});
    EXPECT_EQ(bias.document.compiled->steps()[6].wrt, idOf(model, "b"));
    EXPECT_EQ(reduce(bias, SetFollowFirst{"nothing"}), bias);
    EXPECT_EQ(shownScenario(bias).followFirst, "b");
}

TEST(Reduce, PinsAParameterAndNothingElse)
{
    EXPECT_EQ(reduce(lessonState(), Follow{idOf(model, "w2")}).view.followed, idOf(model, "w2"));
    EXPECT_EQ(reduce(lessonState(), Follow{idOf(model, "x1")}).view.followed, noVariable);
    EXPECT_EQ(reduce(lessonState(), Follow{noVariable}), lessonState());
}

TEST(Reduce, KeepsSeeksAndDigitsWithinTheirBounds)
{
    EXPECT_EQ(reduce(lessonState(), Seek{9, 99}).view.playhead, (Playhead{1, 16}));
    EXPECT_EQ(reduce(lessonState(), Seek{0, 2}).view.playhead, (Playhead{1, 2}));
    EXPECT_EQ(reduce(lessonState(), SetDigits{99}).view.digits, maximumDigits);
    EXPECT_EQ(reduce(lessonState(), SetDigits{0}).view.digits, minimumDigits);
}

TEST(Reduce, KnowsWhatBelongsOnTheUndoStack)
{
    EXPECT_TRUE(isEdit(SetValue{0, 1.0}));
    EXPECT_TRUE(isEdit(UpdateOnce{}));
    EXPECT_FALSE(isEdit(Move{Motion::NextStep}));
    EXPECT_FALSE(isEdit(SetLogarithmic{true}));
}

TEST(UpdateRefusal, NamesItsReason)
{
    const auto refusalOf = [](const Scenario& scenario) {
        return deriveFrame(stateOf(scenario)).refusal;
    };
    EXPECT_EQ(refusalOf(lessonScenario()), UpdateRefusal::None);
    EXPECT_EQ(refusalOf(testing::scenarioOf({{"E = x^2"}, {"x"}, {}, {}}, {})),
              UpdateRefusal::NoParameters);
    EXPECT_EQ(refusalOf(testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {})),
              UpdateRefusal::UndefinedGradient);
    EXPECT_EQ(refusalOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1e6}}, 2.0)),
              UpdateRefusal::OutOfRange);
}

TEST(UpdateRefusal, LeavesThePassWhereItIs)
{
    const SessionState state = stateOf(testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {}));
    EXPECT_EQ(reduce(state, UpdateOnce{}), state);
    const SessionState last = after(state, {Move{Motion::LastStep}});
    EXPECT_EQ(reduce(last, Move{Motion::NextStep}), last);
}

RC_GTEST_PROP(Reduce, GoesBackAsManyStepsAsItWentForward, ())
{
    const std::size_t steps = *rc::gen::inRange<std::size_t>(0, 60);
    const SessionState forward = after(lessonState(), repeated(Move{Motion::NextStep}, steps));
    const SessionState back = after(forward, repeated(Move{Motion::PreviousStep}, steps));
    RC_ASSERT(back.view == lessonState().view);
    RC_ASSERT(back.document.run.at(1) == lessonState().document.run.at(1));
    const Frame before = deriveFrame(lessonState());
    const Frame again = deriveFrame(back);
    for (std::size_t number = 1; number <= before.trace.stepCount(); ++number) {
        RC_ASSERT(before.trace.stepValue(number) == again.trace.stepValue(number));
    }
}

TEST(Reduce, TakesANegativeZeroAsAnEdit)
{
    const SessionState edited = reduce(lessonState(), SetValue{idOf(model, "b"), -0.0});
    EXPECT_TRUE(std::signbit(parameterAt(edited, 1, 2)));
    EXPECT_FALSE(edited == lessonState());
}

TEST(Reduce, TakesTheLargestValuesThatAreAllowed)
{
    EXPECT_EQ(parameterAt(reduce(lessonState(), SetValue{idOf(model, "w1"), 1e6}), 1, 0), 1e6);
    EXPECT_EQ(parameterAt(reduce(lessonState(), SetValue{idOf(model, "w1"), -1e6}), 1, 0), -1e6);
    EXPECT_EQ(reduce(lessonState(), SetLearningRate{1e6}).document.run.at(1).learningRate, 1e6);
}

TEST(Reduce, ResetsAnUpdatedParameterToTheScenariosNumber)
{
    const SessionState two = after(lessonState(), {UpdateOnce{}});
    const SessionState reset = reduce(two, ResetValue{idOf(model, "w1")});
    EXPECT_EQ(parameterAt(reset, 2, 0), 1.45);
    EXPECT_FALSE(reset.document.run.at(2).computed[0]);
    EXPECT_EQ(parameterAt(reset, 2, 1), parameterAt(two, 2, 1));
}

TEST(Reduce, DoesNotResetWhatIsComputed)
{
    EXPECT_EQ(reduce(lessonState(), ResetValue{idOf(model, "z")}), lessonState());
    EXPECT_EQ(reduce(lessonState(), ResetValue{noVariable}), lessonState());
}

TEST(Reduce, BeginsAgainAtTheFirstPassWithRandomNumbers)
{
    const SessionState random = after(lessonState(), {UpdateOnce{}, Seek{2, 5}, Randomize{3}});
    EXPECT_EQ(random.view.playhead, (Playhead{1, 5}));
    EXPECT_EQ(random.document.run.passCount(), 1U);
}

TEST(Reduce, EditsOnlyTheRunThatItIsGiven)
{
    const SessionState before = lessonState();
    const SessionState edited = reduce(lessonState(), SetValue{idOf(model, "x1"), 5.0});
    EXPECT_EQ(lessonState(), before);
    EXPECT_EQ((*lessonState().document.run.at(1).data)[0][0], 2.0);
    EXPECT_EQ((*edited.document.run.at(1).data)[0][0], 5.0);
}

TEST(Reduce, KnowsEachEditAndEachMove)
{
    for (const Action& edit :
         {Action(SetLearningRate{1.0}), Action(ResetValue{0}), Action(ResetLearningRate{}),
          Action(ResetAll{}), Action(Randomize{1}), Action(SetFollowFirst{"b"})}) {
        EXPECT_TRUE(isEdit(edit));
    }
    for (const Action& move : {Action(Seek{1, 1}), Action(Follow{0}), Action(SetDigits{3})}) {
        EXPECT_FALSE(isEdit(move));
    }
}

}  // namespace backhand
