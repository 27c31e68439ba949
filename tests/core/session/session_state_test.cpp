// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session_state.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

using testing::lessonScenario;
using testing::stateOf;

TEST(OpenSession, StartsAtTheFirstPassBeforeTheFirstStep)
{
    const SessionState state = stateOf(lessonScenario());
    EXPECT_EQ(state.view.playhead, (Playhead{1, 0}));
    EXPECT_EQ(state.document.run.passCount(), 1U);
    EXPECT_EQ(state.document.run.at(1).given(),
              (std::vector<double>{2.0, 1.5, 0.0, 1.45, -0.66, 0.0}));
}

TEST(OpenSession, PlansTheStepsOfTheOptimizerAndOfABatch)
{
    EXPECT_EQ(
        deriveFrame(stateOf(testing::lessonBy(OptimizerKind::Momentum, 1.0))).trace.stepCount(),
        19U);  // 16, and a velocity for each of three parameters
    EXPECT_EQ(deriveFrame(stateOf(testing::lessonBy(OptimizerKind::Adam, 1.0))).trace.stepCount(),
              28U);  // four quantities each
    EXPECT_EQ(deriveFrame(stateOf(testing::batchOfThree())).trace.stepCount(), 19U);  // a sum each
}

TEST(OpenSession, PassesTheModelsProblemsOn)
{
    Scenario scenario = lessonScenario();
    scenario.model.lines[2] = "E = (p - q)^2";
    const Result<SessionState> state = openSession(std::make_shared<const Scenario>(scenario));
    ASSERT_FALSE(state.ok());
    EXPECT_EQ(state.problems()[0].place.line, 3U);
}

TEST(ShownScenario, IsTheScenarioUntilSomethingChanges)
{
    EXPECT_EQ(shownScenario(stateOf(lessonScenario())), lessonScenario());
}

TEST(ShownScenario, HasTheNumbersOfThePassThatIsShown)
{
    const SessionState state =
        testing::after(stateOf(lessonScenario()), {UpdateOnce{}, SetLearningRate{0.5}});
    const Scenario shown = shownScenario(state);
    EXPECT_EQ(shown.values.at("w1"), state.document.run.at(2).parameters[0]);
    EXPECT_EQ(shown.learningRate, 0.5);
    EXPECT_EQ(shown.values.at("x1"), 2.0);
}

TEST(OpenSession, CompilesAsTheScenarioSays)
{
    Scenario scenario = lessonScenario();
    scenario.walkInputs = true;
    scenario.followFirst = "b";
    EXPECT_EQ(stateOf(scenario).document.compiled->options(), (CompileOptions{true, "b"}));
}

TEST(OpenSession, PassesADerivativeThatIsTooLargeOn)
{
    std::string tower = "w";
    for (int level = 0; level < 150; ++level) {
        tower = "(" + tower + ")^w";
    }
    const Scenario scenario = testing::scenarioOf({{"E = " + tower}, {}, {}, {"w"}}, {});
    EXPECT_EQ(openSession(std::make_shared<const Scenario>(scenario)).problems().at(0).code,
              ProblemCode::DerivativeTooLarge);
}

TEST(SessionState, EqualsItselfWhereTheErrorIsUndefined)
{
    const SessionState state =
        stateOf(testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", 0.0}}));
    EXPECT_EQ(state, SessionState(state));
}

TEST(SessionState, DiffersByWhatIsShown)
{
    const SessionState state = stateOf(lessonScenario());
    SessionState other = state;
    other.view.digits = 7;
    EXPECT_FALSE(state == other);
    other = state;
    other.view.playhead.step = 1;
    EXPECT_FALSE(state == other);
}

TEST(ShownScenario, KeepsTheValuesOfParametersOnlyBesideSamples)
{
    Scenario scenario = lessonScenario();
    scenario.samples = {{2.0, 1.5, 0.0}, {1.0, 1.0, 1.0}};
    scenario.values = {{"w1", 1.45}, {"w2", -0.66}, {"b", 0.0}};
    EXPECT_EQ(shownScenario(stateOf(scenario)), scenario);
}

TEST(ShownScenario, IsThatOfAnEarlierPassWhereThatIsShown)
{
    const SessionState state =
        testing::after(stateOf(lessonScenario()), {UpdateOnce{}, UpdateOnce{}, Seek{1, 0}});
    EXPECT_EQ(shownScenario(state), lessonScenario());
}

}  // namespace backhand
