// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/optimizer_change.h"

#include "core/formula/plain_text.h"
#include "core/session/pass.h"
#include "core/session/reduce.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

using testing::after;
using testing::lessonBy;
using testing::stateOf;

namespace {

std::vector<Action> updates(int count)
{
    return std::vector<Action>(static_cast<std::size_t>(count), UpdateOnce{});
}

void expectClose(const std::vector<double>& actual, const std::vector<double>& expected)
{
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t index = 0; index < actual.size(); ++index) {
        EXPECT_NEAR(actual[index], expected[index], 1e-12 * std::abs(expected[index]));
    }
}

/// By hand, and by the trainer, they come to the same.
void expectTheSameByTraining(const Scenario& scenario)
{
    const SessionState byHand = after(stateOf(scenario), updates(20));
    const SessionState trained = testing::afterTraining(stateOf(scenario), 20);
    const PassStart hand = byHand.document.run.at(21);
    const PassStart machine = trained.document.run.at(21);
    expectClose(hand.parameters, machine.parameters);
    expectClose(hand.moments, machine.moments);
    EXPECT_EQ(hand.updatesBefore, 20U);
    EXPECT_EQ(machine.updatesBefore, 20U);
}

OptimizerSettings momentumOf(double beta)
{
    OptimizerSettings optimizer;
    optimizer.kind = OptimizerKind::Momentum;
    optimizer.beta = beta;
    return optimizer;
}

std::string symbolOf(const SessionState& state)
{
    return plainText(deriveFrame(state).currentStep()->symbol);
}

}  // namespace

TEST(OptimizerPasses, ComeToWhatATrainingComesTo)
{
    expectTheSameByTraining(lessonBy(OptimizerKind::Momentum, 0.1));
    expectTheSameByTraining(lessonBy(OptimizerKind::Adam, 0.1));
    Scenario batch = testing::eightRowsScenario();
    batch.order = SampleOrder::Batch;
    expectTheSameByTraining(batch);
    Dataset nine = testing::eightRows();
    nine.push_back({1.0, 2.0, 1.0});
    batch.samples = std::move(nine);
    batch.optimizer.kind = OptimizerKind::Adam;
    expectTheSameByTraining(batch);
}

TEST(OptimizerPasses, OfATrainingGoOnByHandWithTheSameMoments)
{
    const Scenario scenario = lessonBy(OptimizerKind::Adam, 0.1);
    const SessionState trained = after(testing::afterTraining(stateOf(scenario), 10), updates(10));
    const SessionState byHand = after(stateOf(scenario), updates(20));
    expectClose(trained.document.run.at(21).parameters, byHand.document.run.at(21).parameters);
    const SessionState again = testing::afterTraining(after(stateOf(scenario), updates(10)), 10);
    expectClose(again.document.run.at(21).parameters, byHand.document.run.at(21).parameters);
}

TEST(OptimizerPasses, OfABatchTakeTheGradientsOfAllSamples)
{
    const Trace trace = testing::traceOf(testing::batchOfThree());
    const VariableId w1 = testing::idOf(trace.model(), "w1");
    EXPECT_NEAR(trace.gradient(w1), 0.188120, 5e-7);
    EXPECT_NEAR(trace.updateGradient(w1), 0.218268, 5e-7);
    EXPECT_EQ(trace.newValue(w1), 1.45 - 0.1 * trace.updateGradient(w1));
}

TEST(OptimizerPasses, OfALargeBatchHaveTheOthersInOneSum)
{
    Scenario scenario = testing::batchOfThree();
    scenario.samples = Dataset(mostListedSamples + 1, {1.0, 1.0, 1.0});
    const Trace trace = testing::traceOf(scenario);
    ASSERT_EQ(trace.update().others.size(), 1U);
    EXPECT_EQ(trace.update().others[0].first, 1U);
    EXPECT_EQ(trace.update().others[0].last, mostListedSamples);
}

TEST(SetOptimizerAction, BeginsANewRunWithTheShownNumbers)
{
    const SessionState before = after(stateOf(testing::lessonScenario()), updates(3));
    const SessionState state = reduce(before, SetOptimizer{momentumOf(0.5)});
    EXPECT_EQ(state.document.run.passCount(), 1U);
    EXPECT_EQ(state.view.playhead.pass, 1U);
    const PassStart start = state.document.run.at(1);
    EXPECT_EQ(start.parameters, before.document.run.at(4).parameters);
    EXPECT_EQ(start.optimizer, momentumOf(0.5));
    EXPECT_EQ(start.updatesBefore, 0U);
    EXPECT_TRUE(start.moments.empty());
    EXPECT_EQ(deriveFrame(state).trace.stepCount(), 19U);
}

TEST(SetOptimizerAction, KeepsTheStepThatBringsTheSame)
{
    const SessionState atUpdate = after(stateOf(testing::lessonScenario()), {Seek{1, 14}});
    EXPECT_EQ(symbolOf(atUpdate), "w₂′");
    const SessionState state = reduce(atUpdate, SetOptimizer{momentumOf(0.9)});
    EXPECT_EQ(symbolOf(state), "w₂′");
    EXPECT_EQ(symbolOf(reduce(state, SetScale{Scale::Operations})), "w₂′");
    const SessionState atVelocity = after(state, {Move{Motion::PreviousStep}});
    EXPECT_EQ(symbolOf(atVelocity), "v_w2′");
    EXPECT_EQ(symbolOf(reduce(atVelocity, SetScale{Scale::Operations})), "v_w2′");
    EXPECT_EQ(symbolOf(reduce(atVelocity, SetOptimizer{})), "w₂′");
}

TEST(SetOptimizerAction, ChangesAConstantAsAnyNumber)
{
    const SessionState before = after(stateOf(lessonBy(OptimizerKind::Momentum, 1.0)), updates(3));
    const SessionState state = reduce(before, SetOptimizer{momentumOf(0.5)});
    EXPECT_EQ(state.document.run.passCount(), 4U);
    EXPECT_EQ(state.document.run.at(4).moments, before.document.run.at(4).moments);
    EXPECT_EQ(shownScenario(state).optimizer, momentumOf(0.5));
}

TEST(SetOptimizerAction, RefusesWhatIsNoConstant)
{
    const SessionState state = stateOf(lessonBy(OptimizerKind::Momentum, 1.0));
    for (const double beta : {-0.1, 1.0, std::nan("")}) {
        EXPECT_EQ(reduce(state, SetOptimizer{momentumOf(beta)}), state) << beta;
    }
    OptimizerSettings noEpsilon;
    noEpsilon.kind = OptimizerKind::Adam;
    noEpsilon.epsilon = 0.0;
    EXPECT_EQ(reduce(state, SetOptimizer{noEpsilon}), state);
}

TEST(SetOptimizerAction, IsPutBackByReset)
{
    const SessionState start = stateOf(testing::lessonScenario());
    const SessionState state = after(start, {SetOptimizer{momentumOf(0.5)}, ResetAll{}});
    EXPECT_EQ(deriveFrame(state).trace.stepCount(), 16U);
    EXPECT_EQ(state.document.run.at(1).optimizer, OptimizerSettings{});
}

TEST(SetOptimizerAction, StaysWhenTheModelIsEdited)
{
    const SessionState state = after(stateOf(testing::lessonScenario()),
                                     {SetOptimizer{momentumOf(0.5)}, SwitchErrorConvention{}});
    EXPECT_EQ(deriveFrame(state).trace.stepCount(), 19U);
    EXPECT_EQ(state.document.run.at(1).optimizer, momentumOf(0.5));
}

TEST(UpdateRefusal, NamesAMomentThatIsTooLarge)
{
    Scenario scenario = testing::scenarioOf({{"E = 10^200*w"}, {}, {}, {"w"}}, {{"w", 1.0}}, 1.0);
    scenario.optimizer.kind = OptimizerKind::Adam;
    // The square of a gradient of 1e200 is beyond the largest double.
    EXPECT_EQ(updateRefusal(testing::traceOf(scenario)), UpdateRefusal::UndefinedGradient);
}

TEST(MotionByDefinition, TakesAParametersQuantitiesTogether)
{
    const auto atStep = [](const SessionState& state) { return state.view.playhead.step; };
    const SessionState start = stateOf(lessonBy(OptimizerKind::Momentum, 1.0));
    const SessionState atVelocity = reduce(start, Seek{1, 13});
    EXPECT_EQ(atStep(reduce(atVelocity, Move{Motion::NextDefinition})), 15U);
    const SessionState batch = reduce(stateOf(testing::batchOfThree()), Seek{1, 13});
    EXPECT_EQ(atStep(reduce(batch, Move{Motion::NextDefinition})), 16U);
    EXPECT_EQ(atStep(reduce(batch, Move{Motion::PreviousDefinition})), 7U);
}

TEST(SetOptimizerAction, LeavesWhatWentWrongToTheRunBefore)
{
    // E = w^2 with rate 1.5: w becomes -2w, and the error rises.
    const SessionState rising = after(
        stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 1.5)), updates(1));
    ASSERT_EQ(rising.document.run.at(2).notices.size(), 1U);
    const SessionState state = reduce(rising, SetOptimizer{momentumOf(0.9)});
    EXPECT_TRUE(state.document.run.at(1).notices.empty());
}

TEST(SetOptimizerAction, KeepsNoticingWhatIsWrongAtATrainedPass)
{
    // A sigmoid that is flat from the beginning, and stays so.
    Scenario flat = lessonBy(OptimizerKind::Momentum, 0.1);
    flat.values["b"] = 40.0;
    const SessionState trained = testing::afterTraining(stateOf(flat), 10);
    const SessionState state = reduce(trained, SetOptimizer{momentumOf(0.5)});
    const std::vector<Notice> notices = state.document.run.at(11).notices;
    ASSERT_FALSE(notices.empty());
    EXPECT_EQ(notices.front().kind, EventKind::Saturated);
}

}  // namespace backhand
