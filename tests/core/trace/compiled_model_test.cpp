// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/compiled_model.h"

#include "core/formula/plain_text.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

using testing::compiledOf;
using testing::idOf;

namespace {

const ModelSource lesson = testing::lessonScenario().model;

/// The steps as text: "value z", "local_partial E p", "product z", "path_sum b", "update w", "check
/// E".
std::vector<std::string> stepsAsText(const CompiledModel& compiled)
{
    const auto name = [&](VariableId id) {
        return id == noVariable ? std::string() : compiled.model().variable(id).name;
    };
    std::vector<std::string> texts;
    for (const PlannedStep& step : compiled.steps()) {
        switch (step.kind) {
        case StepKind::Value: texts.push_back("value " + name(step.of)); break;
        case StepKind::LocalPartial:
            texts.push_back("partial " + name(step.of) + " " + name(step.wrt));
            break;
        case StepKind::Product: texts.push_back("product " + name(step.wrt)); break;
        case StepKind::PathSum: texts.push_back("sum " + name(step.wrt)); break;
        case StepKind::Update: texts.push_back("update " + name(step.of)); break;
        case StepKind::Check: texts.push_back("check " + name(step.of)); break;
        default: texts.push_back("unexpected"); break;
        }
    }
    return texts;
}

}  // namespace

TEST(CompiledModel, PlansTheSixteenStepsOfTheLesson)
{
    const std::vector<std::string> expected = {
        "value z",      "value p",    "value E",      "partial E p", "partial p z", "product z",
        "partial z w1", "product w1", "partial z w2", "product w2",  "partial z b", "product b",
        "update w1",    "update w2",  "update b",     "check E"};
    EXPECT_EQ(stepsAsText(*compiledOf(lesson)), expected);
}

TEST(CompiledModel, TakesTheParameterToFollowFirst)
{
    const std::vector<std::string> steps = stepsAsText(*compiledOf(lesson, {false, "b"}));
    EXPECT_EQ(steps[6], "partial z b");
    EXPECT_EQ(steps[8], "partial z w1");
    EXPECT_EQ(steps[12], "update w1");  // updates keep the declared order
}

TEST(CompiledModel, WalksToTheInputsWhereItIsAsked)
{
    const std::vector<std::string> expected = {"value p",     "value E",   "partial E p",
                                               "partial p w", "product w", "partial p x",
                                               "product x",   "update w",  "check E"};
    EXPECT_EQ(stepsAsText(*compiledOf({{"p = w*x", "E = p^2"}, {"x"}, {}, {"w"}}, {true, ""})),
              expected);
}

TEST(CompiledModel, AddsThePathsRightAfterTheLastContribution)
{
    const std::vector<std::string> expected = {
        "value c",     "value d",   "value e",     "partial e c", "partial e d",
        "partial d b", "product b", "partial c a", "product a",   "partial c b",
        "product b",   "sum b",     "update a",    "update b",    "check e"};
    EXPECT_EQ(stepsAsText(*compiledOf({{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}})),
              expected);
}

TEST(CompiledModel, LetsTheErrorsOwnPartialBeTheContribution)
{
    const auto compiled = compiledOf({{"p = w*x", "E = (p - t)^2 + w^2"}, {"x"}, {"t"}, {"w"}});
    const std::vector<std::string> expected = {"value p",     "value E",     "partial E p",
                                               "partial E w", "partial p w", "product w",
                                               "sum w",       "update w",    "check E"};
    EXPECT_EQ(stepsAsText(*compiled), expected);
    const VariableId w = idOf(compiled->model(), "w");
    EXPECT_EQ(compiled->gradientStep(w), 7U);
    EXPECT_EQ(compiled->contributionStep(compiled->usesOf(w)[0]), 4U);
    EXPECT_TRUE(compiled->partial(compiled->usesOf(w)[0]).othersFixed);
    EXPECT_FALSE(compiled->partial(compiled->usesOf(w)[1]).othersFixed);
}

TEST(CompiledModel, WritesThePartialsAsByHand)
{
    const auto compiled = compiledOf(lesson);
    std::vector<std::string> texts;
    for (const Partial& partial : compiled->partials()) {
        texts.push_back(plainText(partial.formula));
    }
    EXPECT_EQ(texts, (std::vector<std::string>{"x₁", "x₂", "1", "σ(z)(1 − σ(z))", "2(p − t)"}));
}

TEST(CompiledModel, KnowsTheStepsOfEachAct)
{
    const auto compiled = compiledOf(lesson);
    EXPECT_EQ(compiled->stepsOf(Act::Backward).first, 4U);
    EXPECT_EQ(compiled->stepsOf(Act::Backward).last, 12U);
    EXPECT_EQ(compiled->stepsOf(Act::Check).first, 16U);
    EXPECT_EQ(compiledOf({{"E = x^2"}, {"x"}, {}, {}})->stepsOf(Act::Backward).first, 0U);
}

TEST(CompiledModel, PrimesWhatAnUpdateChanges)
{
    const auto compiled = compiledOf(lesson);
    EXPECT_EQ(plainText(compiled->primedFormula(idOf(compiled->model(), "E"))), "(p′ − t)²");
    EXPECT_EQ(plainText(compiled->primedFormula(idOf(compiled->model(), "z"))),
              "w₁′x₁ + w₂′x₂ + b′");
}

TEST(CompiledModel, HasNoBackwardPassWithoutParameters)
{
    const std::vector<std::string> expected = {"value E", "check E"};
    EXPECT_EQ(stepsAsText(*compiledOf({{"E = x^2"}, {"x"}, {}, {}})), expected);
}

TEST(CompiledModel, FindsThePartialBetweenTwo)
{
    const auto model = testing::compiledOf({{"E = w*x"}, {"x"}, {}, {"w"}});
    const VariableId error = testing::idOf(model->model(), "E");
    EXPECT_EQ(model->partialBetween(error, testing::idOf(model->model(), "w")), 0U);
    EXPECT_EQ(model->partialBetween(error, testing::idOf(model->model(), "x")), noPartial);
}

}  // namespace backhand
