// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/model_edit.h"

#include "core/scenario/reader.h"
#include "core/scenario/writer.h"
#include "tests/support/lesson.h"
#include "tests/support/printed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace backhand {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

namespace {

const Scenario lesson = testing::lessonScenario();
const std::string lessonText = modelText(lesson.model);

Scenario edited(const std::string& text, const std::map<std::string, Role>& roles = {})
{
    return withModelText(lesson, text, roles).value();
}

/// The lesson on two rows of data: x1, x2, t.
Scenario onRows()
{
    Scenario scenario = lesson;
    scenario.samples = {{1.0, 2.0, 0.0}, {3.0, 4.0, 1.0}};
    scenario.values = {{"w1", 0.5}, {"w2", 0.25}, {"b", 0.0}};
    return scenario;
}

}  // namespace

TEST(ModelEdit, GivesTheSameScenarioForItsOwnText)
{
    EXPECT_EQ(lessonText, "z = w1*x1 + w2*x2 + b\np = sigmoid(z)\nE = (p - t)^2");
    EXPECT_EQ(edited(lessonText), lesson);
}

TEST(ModelEdit, DoesNotCountBlankLinesAndBlanks)
{
    EXPECT_EQ(edited("\n  z = w1*x1 + w2*x2 + b\r\n\n\tp = sigmoid(z)  \nE = (p - t)^2\n\n"),
              lesson);
}

TEST(ModelEdit, GuessesRolesOfNewNamesAndKeepsTheOrderOfTheOthers)
{
    const Scenario scenario = edited("z = k*x3 + w2*x2 + w1*x1\nE = (z - t)^2 + (z - y)^2");
    EXPECT_THAT(scenario.model.inputs, ElementsAre("x1", "x2", "x3"));
    EXPECT_THAT(scenario.model.targets, ElementsAre("t", "y"));
    EXPECT_THAT(scenario.model.parameters, ElementsAre("w1", "w2", "k"));
}

TEST(ModelEdit, TakesChosenRolesBeforeAllOthers)
{
    const Scenario scenario = edited(lessonText, {{"b", Role::Input}, {"x1", Role::Parameter}});
    EXPECT_THAT(scenario.model.inputs, ElementsAre("x2", "b"));
    EXPECT_THAT(scenario.model.parameters, ElementsAre("x1", "w1", "w2"));
    EXPECT_EQ(scenario.values.at("x1"), lesson.values.at("x1"));
}

TEST(ModelEdit, KeepsValuesAndGivesNewNamesFriendlyOnes)
{
    const Scenario scenario = edited("z = w1*x1 + v*x3\nE = (z - t)^2");
    EXPECT_THAT(scenario.values,
                UnorderedElementsAre(Pair("x1", 2.0), Pair("x3", 2.0), Pair("t", 0.0),
                                     Pair("w1", 1.45), Pair("v", -0.4)));
}

TEST(ModelEdit, DropsWhatWasSaidOfNamesThatAreGone)
{
    Scenario before = lesson;
    before.titles = {{"z", "Layer 1"}, {"E", "Error"}};
    before.ranges = {{"w1", {-3.0, 3.0}}, {"b", {-1.0, 1.0}}};
    before.codeNames = {{"p", "prediction"}, {"t", "target"}};
    before.vectors = {{"weights", {"w1", "w2"}}, {"biases", {"b"}}};
    before.followFirst = "b";
    const Scenario scenario = withModelText(before, "E = (w1*x1 - t)^2").value();
    EXPECT_THAT(scenario.titles, ElementsAre(Pair("E", "Error")));
    EXPECT_THAT(scenario.ranges, ElementsAre(Pair("w1", Range{-3.0, 3.0})));
    EXPECT_THAT(scenario.codeNames, ElementsAre(Pair("t", "target")));
    EXPECT_THAT(scenario.vectors, ElementsAre(Pair("weights", ElementsAre("w1"))));
    EXPECT_EQ(scenario.followFirst, "");
}

TEST(ModelEdit, DropsACodeNameThatANewNameTakes)
{
    Scenario before = lesson;
    before.codeNames = {{"t", "target"}};
    before.vectors = {{"weights", {"w1", "w2"}}};
    const Scenario scenario =
        withModelText(before, "z = w1*x1 + weights\nE = (z - t - target)^2 + w2").value();
    EXPECT_THAT(scenario.codeNames, IsEmpty());
    EXPECT_THAT(scenario.vectors, IsEmpty());
}

TEST(ModelEdit, CarriesTheColumnsOfSamples)
{
    const Scenario scenario =
        withModelText(onRows(), "z = w1*x2 + w2*x3 + b\nE = (z - t)^2").value();
    EXPECT_THAT(scenario.samples,
                ElementsAre(ElementsAre(2.0, 2.0, 0.0), ElementsAre(4.0, 2.0, 1.0)));
    EXPECT_THAT(scenario.values,
                UnorderedElementsAre(Pair("w1", 0.5), Pair("w2", 0.25), Pair("b", 0.0)));
}

TEST(ModelEdit, MakesAColumnAParameterAndBack)
{
    const Scenario asParameter =
        withModelText(onRows(), lessonText, {{"x2", Role::Parameter}}).value();
    EXPECT_EQ(asParameter.values.at("x2"), 2.0);
    EXPECT_THAT(asParameter.samples, ElementsAre(ElementsAre(1.0, 0.0), ElementsAre(3.0, 1.0)));
    const Scenario back = withModelText(asParameter, lessonText, {{"x2", Role::Input}}).value();
    EXPECT_THAT(back.samples, ElementsAre(ElementsAre(1.0, 2.0, 0.0), ElementsAre(3.0, 2.0, 1.0)));
}

TEST(ModelEdit, SaysWhereInTheTextSomethingIsWrong)
{
    const Problems problems = withModelText(lesson, "\n  z = w1*\n\n\tE = z )").problems();
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].code, ProblemCode::UnexpectedEnd);
    EXPECT_EQ(problems[0].place, (Place{2, 10}));
    EXPECT_EQ(problems[1].code, ProblemCode::UnexpectedToken);
    EXPECT_EQ(problems[1].place, (Place{4, 8}));
}

TEST(ModelEdit, RefusesTextWithoutALine)
{
    const Problems problems = withModelText(lesson, " \n\n").problems();
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, ProblemCode::EmptyModel);
}

TEST(ModelEdit, GivesScenariosThatCanBeSavedAndReadBack)
{
    for (const char* text : {"E = x", "E = (sigmoid(w*x + b) - t)^2", "q = a^2\nE = exp(q) + y",
                             "z = w1*x1 + w2*x2 + b\nE = softplus(z) - t*z"}) {
        const Scenario scenario = edited(text);
        EXPECT_EQ(readScenario(writeScenario(scenario)).value(), scenario) << text;
    }
}

}  // namespace backhand
