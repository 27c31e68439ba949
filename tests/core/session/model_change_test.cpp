// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/model_change.h"

#include "core/scenario/model_edit.h"
#include "core/session/frame.h"
#include "core/session/reduce.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

using testing::after;
using testing::idOf;
using testing::lessonScenario;
using testing::lessonState;
using testing::stateOf;

namespace {

SetModel edit(const SessionState& from, const std::string& text,
              const std::map<std::string, Role>& roles = {})
{
    return {text, roles, std::make_shared<const SessionState>(from)};
}

SessionState edited(const SessionState& from, const std::string& text)
{
    return after(from, {edit(from, text)});
}

double valueOf(const SessionState& state, const std::string& name)
{
    const Frame frame = deriveFrame(state);
    return frame.trace.value(idOf(frame.trace.model(), name));
}

constexpr const char* tanhLesson = "z = w1*x1 + w2*x2 + b\np = tanh(z)\nE = (p - t)^2";

}  // namespace

TEST(ModelChange, ShowsAnotherModelWithTheNumbersThatWereShown)
{
    const SessionState moved = after(lessonState(), {SetValue{0, 3.0}});
    const SessionState state = edited(moved, tanhLesson);
    EXPECT_EQ(state.document.scenario->model.lines[1], "p = tanh(z)");
    EXPECT_EQ(valueOf(state, "x1"), 3.0);
    EXPECT_EQ(state.document.scenario->values.at("x1"), 2.0) << "what a reset gives";
    EXPECT_NEAR(valueOf(state, "z"), 1.45 * 3.0 - 0.66 * 1.5, 1e-12);
}

TEST(ModelChange, KeepsTheStepAndTheFollowedParameterByName)
{
    // Step 8 is the gradient of w1, which comes two steps later with one more layer.
    const Model& model = lessonState().document.compiled->model();
    const SessionState before = after(lessonState(), {Seek{1, 8}, Follow{idOf(model, "w1")}});
    const SessionState state =
        edited(before, "z = w1*x1 + w2*x2 + b\na = tanh(z)\np = sigmoid(a)\nE = (p - t)^2");
    const CompiledModel& compiled = *state.document.compiled;
    const VariableId w1 = idOf(compiled.model(), "w1");
    EXPECT_EQ(state.view.playhead.step, compiled.gradientStep(w1));
    EXPECT_EQ(state.view.followed, w1);
}

TEST(ModelChange, FollowsTheStepWhereTheFollowedParameterIsGone)
{
    const Model& model = lessonState().document.compiled->model();
    const SessionState before = after(lessonState(), {Follow{idOf(model, "w1")}});
    EXPECT_EQ(edited(before, "E = (w2*x2 - t)^2").view.followed, noVariable);
}

TEST(ModelChange, BeginsAtPassOneWithTheParametersOfThePassShown)
{
    const SessionState updated = after(lessonState(), {UpdateOnce{}});
    const SessionState state = edited(updated, tanhLesson);
    EXPECT_EQ(state.view.playhead.pass, 1U);
    EXPECT_EQ(state.document.run.passCount(), 1U);
    EXPECT_EQ(state.document.run.at(1).parameters, updated.document.run.at(2).parameters);
    EXPECT_EQ(state.document.run.at(1).computed, updated.document.run.at(2).computed);
}

TEST(ModelChange, GivesTheVeryDocumentWhereTheTextIsAsItWas)
{
    const SessionState updated = after(lessonState(), {UpdateOnce{}, Seek{2, 3}});
    const SessionState other = edited(updated, tanhLesson);
    const std::string text = modelText(updated.document.scenario->model);
    EXPECT_EQ(after(other, {edit(updated, text)}).document, updated.document);
}

TEST(ModelChange, LosesNothingOfWhatWasTypedOver)
{
    // Without w2*x2 for a moment, as while a line is typed anew.
    const SessionState moved = after(lessonState(), {SetValue{1, 4.0}});
    const SessionState between = after(moved, {edit(moved, "E = (w1*x1 + b - t)^2")});
    const SessionState state = after(between, {edit(moved, tanhLesson)});
    EXPECT_EQ(valueOf(state, "x2"), 4.0);
}

TEST(ModelChange, ChangesNothingWhereTheTextGivesNoModelOrTheSameAgain)
{
    EXPECT_EQ(edited(lessonState(), "E = (p - "), lessonState());
    const SessionState state = edited(lessonState(), tanhLesson);
    EXPECT_EQ(after(state, {edit(lessonState(), tanhLesson)}), state);
}

TEST(ModelChange, ChangesARoleAlone)
{
    const std::string text = modelText(lessonState().document.scenario->model);
    const SessionState state =
        after(lessonState(), {edit(lessonState(), text, {{"x1", Role::Parameter}})});
    const Model& model = state.document.compiled->model();
    EXPECT_EQ(model.variable(idOf(model, "x1")).role, Role::Parameter);
    EXPECT_EQ(valueOf(state, "E"), valueOf(lessonState(), "E"));
}

TEST(ModelChange, SwitchesTheErrorsConventionAndBack)
{
    const SessionState before = after(lessonState(), {Seek{1, 8}});
    const SessionState half = after(before, {SwitchErrorConvention{}});
    EXPECT_EQ(half.document.scenario->model.lines[2], "E = 0.5*(p - t)^2");
    EXPECT_EQ(half.view.playhead, before.view.playhead);
    EXPECT_DOUBLE_EQ(valueOf(half, "E"), valueOf(lessonState(), "E") / 2.0);
    const SessionState whole = after(half, {SwitchErrorConvention{}});
    EXPECT_EQ(whole.document.scenario->model, lessonState().document.scenario->model);
    EXPECT_EQ(valueOf(whole, "E"), valueOf(lessonState(), "E"));
}

TEST(ModelChange, ExchangesDocumentsOfTwoModelsWithoutLeavingTheSteps)
{
    const SessionState last = after(lessonState(), {Seek{1, 16}});
    const SessionState small = edited(last, "E = (w1*x1 - t)^2");
    EXPECT_EQ(small.view.playhead.step, small.document.compiled->checkStep());
    EXPECT_EQ(withDocument(small, lessonState().document, 1).view.playhead, (Playhead{1, 16}));
}

}  // namespace backhand
