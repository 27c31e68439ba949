// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/scenario_reader.h"

#include "core/scenario/json_reader.h"
#include "core/scenario/reader.h"
#include "tests/support/printed.h"
#include "tests/support/scenario_text.h"

#include <gtest/gtest.h>

namespace backhand {

using testing::problemsWith;
using testing::scenarioText;
using testing::scenarioWith;

namespace {

/// What is wrong with the small scenario where one part of its text is another.
Problems problemsWhere(const std::string& part, const std::string& isNow)
{
    std::string text = scenarioText();
    text.replace(text.find(part), part.size(), isNow);
    return readScenario(text).problems();
}

/// The small scenario with these samples, and values for the parameters only.
std::string withSamples(const std::string& samples)
{
    std::string text = scenarioText("\"samples\": " + samples);
    const std::string values = R"("x": 2, "t": 9, )";
    return text.replace(text.find(values), values.size(), "");
}

std::string repeated(const std::string& text, std::size_t times)
{
    std::string all;
    for (std::size_t time = 0; time < times; ++time) {
        all += text;
    }
    return all;
}

}  // namespace

TEST(ScenarioTreeReader, FillsAScenarioFromItsTree)
{
    const std::string text = scenarioText();
    const JsonValue root = readJson(text).value();
    Scenario scenario;
    EXPECT_TRUE(ScenarioReader(text, root).read(scenario).empty());
    EXPECT_EQ(scenario.model.lines, (std::vector<std::string>{"p = w*x + b", "E = (p - t)^2"}));
    EXPECT_EQ(scenario.model.inputs, (std::vector<std::string>{"x"}));
    EXPECT_EQ(scenario.model.targets, (std::vector<std::string>{"t"}));
    EXPECT_EQ(scenario.model.parameters, (std::vector<std::string>{"w", "b"}));
    EXPECT_EQ(scenario.values,
              (std::map<std::string, double>{{"x", 2.0}, {"t", 9.0}, {"w", 3.0}, {"b", 1.0}}));
}

TEST(ScenarioTreeReader, LeavesWhatIsNotThereAsUsual)
{
    const Scenario scenario = scenarioWith("");
    EXPECT_EQ(scenario.title, "");
    EXPECT_EQ(scenario.learningRate, 0.1);
    EXPECT_EQ(scenario.optimizer, OptimizerSettings{});
    EXPECT_EQ(scenario.order, SampleOrder::Cyclic);
    EXPECT_EQ(scenario.seed, 0U);
    EXPECT_FALSE(scenario.walkInputs);
    EXPECT_EQ(scenario.followFirst, "");
    EXPECT_TRUE(scenario.samples.empty());
}

TEST(ScenarioTreeReader, RefusesAFileOfAnotherFormatWithoutReadingOn)
{
    EXPECT_EQ(problemsWhere("\"backhand-scenario\"", "\"backhand\", \"stranger\": 1"),
              (Problems{{ProblemCode::WrongFormat, {2, 11}, "backhand", "backhand-scenario"}}));
    EXPECT_EQ(problemsWhere("\"version\": 1", "\"version\": 2, \"stranger\": 1"),
              (Problems{{ProblemCode::WrongVersion, {2, 43}, "2", "1"}}));
}

TEST(ScenarioTreeReader, SaysBothWhereFormatAndVersionAreMissing)
{
    EXPECT_EQ(readScenario(" {}").problems(),
              (Problems{{ProblemCode::MissingKey, {1, 2}, {}, "format"},
                        {ProblemCode::MissingKey, {1, 2}, {}, "version"}}));
}

TEST(ScenarioTreeReader, SaysAllKeysThatAreMissing)
{
    const Problems problems =
        readScenario(R"({"format": "backhand-scenario", "version": 1})").problems();
    std::vector<std::string> missing;
    for (const Problem& problem : problems) {
        EXPECT_EQ(problem.code, ProblemCode::MissingKey);
        EXPECT_EQ(problem.place, (Place{1, 1}));
        missing.push_back(problem.expected);
    }
    EXPECT_EQ(missing,
              (std::vector<std::string>{"model", "inputs", "targets", "parameters", "values"}));
}

TEST(ScenarioTreeReader, SaysEveryKeyThatItDoesNotKnow)
{
    EXPECT_EQ(problemsWith("\"Title\": \"\",\n\"learning rate\": 1"),
              (Problems{{ProblemCode::UnknownKey, {8, 1}, "Title", {}},
                        {ProblemCode::UnknownKey, {9, 1}, "learning rate", {}}}));
}

TEST(ScenarioTreeReader, PutsAProblemOfTheModelIntoItsString)
{
    EXPECT_EQ(problemsWhere("w*x + b", "w*x ? b"),
              (Problems{{ProblemCode::UnexpectedCharacter, {3, 20}, "?", {}}}));
    EXPECT_EQ(problemsWhere("p - t", "p - q"),
              (Problems{{ProblemCode::NameWithoutRole, {3, 36}, "q", {}},
                        {ProblemCode::RoleForUnusedName, {5, 13}, "t", {}}}));
}

TEST(ScenarioTreeReader, CountsEscapesInTheModelAsOneCharacter)
{
    EXPECT_EQ(problemsWhere("p = w*x + b", "p\\u0020=\\tw*x ? b"),
              (Problems{{ProblemCode::UnexpectedCharacter, {3, 26}, "?", {}}}));
}

TEST(ScenarioTreeReader, PutsAProblemOfARoleToTheLastThatNamesIt)
{
    EXPECT_EQ(problemsWhere("[\"w\", \"b\"]", "[\"w\", \"b\", \"x\"]"),
              (Problems{{ProblemCode::TwoRoles, {6, 26}, "x", {}}}));
    EXPECT_EQ(problemsWhere("\"inputs\": [\"x\"]", "\"inputs\": [\"x\", \"x\"]"),
              (Problems{{ProblemCode::TwoRoles, {4, 17}, "x", {}}}));
    EXPECT_EQ(problemsWhere("\"targets\": [\"t\"]", "\"targets\": [\"t\", \"p\"]").at(0).code,
              ProblemCode::RoleForDefinition);
}

TEST(ScenarioTreeReader, SaysWhatHasNoValueInTheOrderOfTheRoles)
{
    EXPECT_EQ(problemsWhere(R"("x": 2, "t": 9, "w": 3, "b": 1)", R"("t": 9)"),
              (Problems{{ProblemCode::MissingValue, {7, 11}, "x", {}},
                        {ProblemCode::MissingValue, {7, 11}, "w", {}},
                        {ProblemCode::MissingValue, {7, 11}, "b", {}}}));
}

TEST(ScenarioTreeReader, TakesValuesUpToAMillion)
{
    EXPECT_TRUE(problemsWhere("\"x\": 2", "\"x\": -1000000").empty());
    EXPECT_EQ(
        problemsWhere("\"x\": 2", "\"x\": 1000000.5"),
        (Problems{{ProblemCode::ValueOutOfRange, {7, 17}, "1000000.5", "-1000000 to 1000000"}}));
}

TEST(ScenarioTreeReader, ReadsRowsInTheOrderOfTheRoles)
{
    const Scenario scenario =
        readScenario(withSamples(R"([{"t": 1, "x": 2}, {"x": -3, "t": 0.5}])")).value();
    EXPECT_EQ(scenario.samples, (std::vector<std::vector<double>>{{2.0, 1.0}, {-3.0, 0.5}}));
    EXPECT_EQ(scenario.values, (std::map<std::string, double>{{"w", 3.0}, {"b", 1.0}}));
}

TEST(ScenarioTreeReader, SaysWhatIsWrongInEachRow)
{
    EXPECT_EQ(readScenario(withSamples("[{\"x\": 1},\n{\"x\": true, \"t\": 1},\n"
                                       "{\"x\": 1, \"t\": 1, \"w\": 1}]"))
                  .problems(),
              (Problems{{ProblemCode::MissingValue, {8, 13}, "t", {}},
                        {ProblemCode::WrongType, {9, 7}, "boolean", "x: number"},
                        {ProblemCode::UnknownName, {10, 18}, "w", {}}}));
}

TEST(ScenarioTreeReader, RefusesAnEmptyListOfSamples)
{
    EXPECT_EQ(readScenario(withSamples("[]")).problems(),
              (Problems{{ProblemCode::MissingValue, {8, 12}, "samples", {}}}));
}

TEST(ScenarioTreeReader, ReadsAHundredThousandSamplesAndNoMore)
{
    const std::string row = R"({"x":1,"t":2})";
    EXPECT_EQ(readScenario(withSamples("[" + repeated(row + ",", 99999) + row + "]"))
                  .value()
                  .samples.size(),
              100000U);
    EXPECT_EQ(readScenario(withSamples("[" + repeated(row + ",", 100000) + row + "]")).problems(),
              (Problems{{ProblemCode::TooManySamples, {8, 12}, {}, "100000"}}));
}

TEST(ScenarioTreeReader, ReadsALearningRateThatIsMoreThanZero)
{
    EXPECT_EQ(scenarioWith("\"learning_rate\": 1e-9").learningRate, 1e-9);
    EXPECT_EQ(scenarioWith("\"learning_rate\": 1000000").learningRate, 1e6);
    for (const char* rate : {"0", "-0.1", "1000001", "1e-400"}) {
        EXPECT_EQ(
            problemsWith("\"learning_rate\": " + std::string(rate)),
            (Problems{
                {ProblemCode::ValueOutOfRange, {8, 18}, rate, "more than 0, at most 1000000"}}));
    }
}

TEST(ScenarioTreeReader, ReadsEachOrder)
{
    EXPECT_EQ(scenarioWith("\"order\": \"cyclic\"").order, SampleOrder::Cyclic);
    EXPECT_EQ(scenarioWith("\"order\": \"random\"").order, SampleOrder::Random);
    EXPECT_EQ(scenarioWith("\"order\": \"batch\"").order, SampleOrder::Batch);
    EXPECT_EQ(problemsWith("\"order\": \"Batch\""),
              (Problems{{ProblemCode::WrongChoice, {8, 10}, "Batch", "cyclic, random, batch"}}));
}

TEST(ScenarioTreeReader, ReadsEachOptimizerWithItsOwnSettings)
{
    EXPECT_EQ(scenarioWith(R"("optimizer": {"kind": "gradient_descent"})").optimizer,
              OptimizerSettings{});
    const OptimizerSettings momentum =
        scenarioWith(R"("optimizer": {"beta": 0, "kind": "momentum"})").optimizer;
    EXPECT_EQ(momentum.kind, OptimizerKind::Momentum);
    EXPECT_EQ(momentum.beta, 0.0);
    const OptimizerSettings adam =
        scenarioWith(
            R"("optimizer": {"kind": "adam", "beta1": 0.8, "beta2": 0.99, "epsilon": 1e-7})")
            .optimizer;
    EXPECT_EQ(adam.kind, OptimizerKind::Adam);
    EXPECT_EQ(adam.beta1, 0.8);
    EXPECT_EQ(adam.beta2, 0.99);
    EXPECT_EQ(adam.epsilon, 1e-7);
}

TEST(ScenarioTreeReader, UsesThePublishedSettingsWhereNoneAreGiven)
{
    EXPECT_EQ(scenarioWith(R"("optimizer": {"kind": "momentum"})").optimizer.beta, 0.9);
    const OptimizerSettings adam = scenarioWith(R"("optimizer": {"kind": "adam"})").optimizer;
    EXPECT_EQ(adam.beta1, 0.9);
    EXPECT_EQ(adam.beta2, 0.999);
    EXPECT_EQ(adam.epsilon, 1e-8);
}

TEST(ScenarioTreeReader, RefusesTheSettingsOfAnotherOptimizer)
{
    EXPECT_EQ(problemsWith(R"("optimizer": {"kind": "momentum", "beta1": 0.5})"),
              (Problems{{ProblemCode::UnknownKey, {8, 35}, "beta1", {}}}));
    EXPECT_EQ(problemsWith(R"("optimizer": {"kind": "adam", "beta": 0.5})"),
              (Problems{{ProblemCode::UnknownKey, {8, 31}, "beta", {}}}));
    EXPECT_EQ(problemsWith(R"("optimizer": {"kind": "gradient_descent", "epsilon": 1})"),
              (Problems{{ProblemCode::UnknownKey, {8, 43}, "epsilon", {}}}));
}

TEST(ScenarioTreeReader, KeepsDecaysBelowOneAndEpsilonAboveZero)
{
    EXPECT_EQ(problemsWith(R"("optimizer": {"kind": "momentum", "beta": 1})"),
              (Problems{{ProblemCode::ValueOutOfRange, {8, 43}, "1", "0 to less than 1"}}));
    EXPECT_EQ(
        problemsWith(R"("optimizer": {"kind": "adam", "beta2": -0.1, "epsilon": 0})"),
        (Problems{{ProblemCode::ValueOutOfRange, {8, 40}, "-0.1", "0 to less than 1"},
                  {ProblemCode::ValueOutOfRange, {8, 57}, "0", "more than 0, at most 1000000"}}));
}

TEST(ScenarioTreeReader, FollowsAnyNameWithARoleFirst)
{
    EXPECT_EQ(scenarioWith("\"follow_first\": \"b\"").followFirst, "b");
    EXPECT_EQ(problemsWith("\"follow_first\": \"p\""),
              (Problems{{ProblemCode::UnknownName, {8, 17}, "p", {}}}));
    EXPECT_EQ(problemsWith("\"follow_first\": 1"),
              (Problems{{ProblemCode::WrongType, {8, 17}, "number", "follow_first: string"}}));
}

TEST(ScenarioTreeReader, ReadsSeedAndWalkInputs)
{
    EXPECT_EQ(scenarioWith("\"seed\": 42").seed, 42U);
    EXPECT_TRUE(scenarioWith("\"walk_inputs\": true").walkInputs);
    EXPECT_FALSE(scenarioWith("\"walk_inputs\": false").walkInputs);
}

TEST(ScenarioTreeReader, GathersTheProblemsOfAllSettings)
{
    const Problems problems =
        problemsWith("\"learning_rate\": 0,\n\"seed\": -1,\n\"order\": 3,\n\"title\": null");
    ASSERT_EQ(problems.size(), 4U);
    EXPECT_EQ(problems[0].place, (Place{8, 18}));
    EXPECT_EQ(problems[1].place, (Place{10, 10}));
    EXPECT_EQ(problems[2].place, (Place{9, 9}));
    EXPECT_EQ(problems[3].place, (Place{11, 10}));
}

}  // namespace backhand
