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

TEST(OpenSession, RefusesWhatItCannotTrainYet)
{
    Scenario scenario = lessonScenario();
    scenario.optimizer.kind = OptimizerKind::Adam;
    scenario.order = SampleOrder::Batch;
    const Result<SessionState> state = openSession(std::make_shared<const Scenario>(scenario));
    ASSERT_EQ(state.problems().size(), 2U);
    EXPECT_EQ(state.problems()[0].code, ProblemCode::NotSupportedYet);
    EXPECT_EQ(state.problems()[0].found, "adam");
    EXPECT_EQ(state.problems()[1].found, "batch");
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

}  // namespace backhand
