// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The programs are run: what they print must be what is shown, in each language.

#include "core/code/program_writer.h"

#include "core/code/cpp.h"
#include "core/code/python.h"
#include "core/scenario/reader.h"
#include "tests/support/lesson.h"
#include "tests/support/program_runner.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace backhand {

namespace {

std::vector<CodeLine> programOf(CodeLanguage language, const Frame& frame)
{
    const auto program = language == CodeLanguage::Cpp ? cppProgram : pythonProgram;
    return program(frame.scenario(), frame.trace, frame.digits());
}

void expectPrintsWhatIsShown(CodeLanguage language, const Frame& frame)
{
    const auto printed = testing::printedBy(language, programText(programOf(language, frame)));
    ASSERT_EQ(printed.size(), frame.trace.stepCount());
    for (std::size_t number = 1; number <= frame.trace.stepCount(); ++number) {
        const ShownNumber shown = frame.trace.step(number, frame.digits()).result;
        EXPECT_EQ(printed.at(number), testing::asPrinted(shown)) << "step " << number;
    }
}

Frame frameOf(Scenario scenario, const std::vector<Action>& actions = {})
{
    return deriveFrame(testing::after(testing::stateOf(std::move(scenario)), actions));
}

Scenario shipped(const std::string& name)
{
    return readScenario(testing::sourceFile("resources/scenarios/" + name + ".backhand")).value();
}

std::string nameOf(CodeLanguage language)
{
    return language == CodeLanguage::Cpp ? "Cpp" : "Python";
}

const auto languages = ::testing::Values(CodeLanguage::Python, CodeLanguage::Cpp);

class ShippedScenario : public ::testing::TestWithParam<std::tuple<CodeLanguage, std::string>> {
protected:
    CodeLanguage language() const { return std::get<0>(GetParam()); }
    Scenario scenario() const { return shipped(std::get<1>(GetParam())); }
};

class CodeProgram : public ::testing::TestWithParam<CodeLanguage> {
protected:
    static void expectPrints(Scenario scenario)
    {
        expectPrintsWhatIsShown(GetParam(), frameOf(std::move(scenario)));
    }
};

}  // namespace

TEST_P(ShippedScenario, PrintsTheShownNumbers)
{
    expectPrintsWhatIsShown(language(), frameOf(scenario()));
}

TEST_P(ShippedScenario, PrintsTheShownNumbersOfSingleOperations)
{
    expectPrintsWhatIsShown(language(), frameOf(scenario(), {SetScale{Scale::Operations}}));
}

INSTANTIATE_TEST_SUITE_P(Each, ShippedScenario,
                         ::testing::Combine(languages,
                                            ::testing::ValuesIn(testing::shippedScenarios())),
                         [](const auto& instance) {
                             std::string name = nameOf(std::get<0>(instance.param)) + "_" +
                                                std::get<1>(instance.param);
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST_P(CodeProgram, PrintsAsManyDigitsAsAreShown)
{
    for (const int digits : {minimumDigits, 3, maximumDigits}) {
        SCOPED_TRACE(digits);
        expectPrintsWhatIsShown(GetParam(), frameOf(shipped("chain-rule"), {SetDigits{digits}}));
    }
}

TEST_P(CodeProgram, PrintsTheNumbersOfALaterPass)
{
    expectPrintsWhatIsShown(GetParam(),
                            frameOf(shipped("chain-rule"), {UpdateOnce{}, UpdateOnce{}}));
}

TEST_P(CodeProgram, PrintsTheNumbersOfEveryOptimizerAndOfABatch)
{
    Scenario adamInABatch = testing::batchOfThree();
    adamInABatch.optimizer.kind = OptimizerKind::Adam;
    for (const Scenario& scenario :
         {testing::lessonBy(OptimizerKind::Momentum, 1.0),
          testing::lessonBy(OptimizerKind::Adam, 0.1), testing::batchOfThree(), adamInABatch}) {
        expectPrintsWhatIsShown(GetParam(), frameOf(scenario));
        expectPrintsWhatIsShown(GetParam(), frameOf(scenario, {UpdateOnce{}, UpdateOnce{}}));
    }
}

TEST_P(CodeProgram, KnowsTheStepsOfItsLines)
{
    std::map<std::size_t, int> linesOfStep;
    for (const CodeLine& line : programOf(GetParam(), frameOf(shipped("chain-rule")))) {
        for (const std::size_t step : line.steps) {
            ++linesOfStep[step];
        }
    }
    ASSERT_EQ(linesOfStep.size(), 16U);
    for (const auto& [step, count] : linesOfStep) {
        EXPECT_EQ(count, 1) << "step " << step;
    }
}

TEST_P(CodeProgram, HasNoLearningRateWithoutAnUpdate)
{
    const Scenario scenario = testing::scenarioOf({{"E = x^2"}, {"x"}, {}, {}}, {{"x", 3.0}});
    expectPrints(scenario);
    const std::string text = programText(programOf(GetParam(), frameOf(scenario)));
    EXPECT_EQ(text.find("learning_rate"), std::string::npos) << text;
}

TEST_P(CodeProgram, AddsThePathsOfASharedVariable)
{
    expectPrints(
        testing::scenarioOf({{"p = w*x + b", "E = (t - p)^2 + w^2"}, {"x"}, {"t"}, {"w", "b"}},
                            {{"w", 2.0}, {"x", 3.0}, {"b", 1.0}, {"t", 10.0}}));
}

TEST_P(CodeProgram, KnowsEveryFunction)
{
    const Scenario scenario = testing::scenarioOf(
        {{"a = tanh(w) + relu(w) + softplus(w) + sigmoid(w)", "c = exp(w) + ln(v) + sqrt(v)",
          "d = sin(a) + cos(c) + abs(w)", "E = (a*c/d)^3 - -(-v^2)/3 + 2^-w"},
         {},
         {},
         {"w", "v"}},
        {{"w", 0.7}, {"v", 1.3}});
    expectPrints(scenario);
    expectPrintsWhatIsShown(GetParam(), frameOf(scenario, {SetScale{Scale::Operations}}));
}

TEST_P(CodeProgram, StandsOnTheSameSideOfAKink)
{
    for (const double w : {0.0, -0.0, -0.5}) {
        SCOPED_TRACE(w);
        expectPrints(testing::scenarioOf(
            {{"p = relu(w) + abs(w)", "E = (p - t)^2"}, {}, {"t"}, {"w"}}, {{"w", w}, {"t", 1.0}}));
    }
}

TEST_P(CodeProgram, DividesWholeNumbersAsNumbers)
{
    expectPrints(testing::scenarioOf({{"E = 1/2*w + w^(1/2) + w/4"}, {}, {}, {"w"}}, {{"w", 3.0}}));
}

TEST_P(CodeProgram, StaysRightAtTheExtremes)
{
    for (const double z : {40.0, -40.0, 1000.0, -1000.0}) {
        SCOPED_TRACE(z);
        expectPrints(testing::scenarioOf(
            {{"p = sigmoid(w)", "q = tanh(w)", "r = softplus(w)", "E = (p - t)^2 + q^2 + r"},
             {},
             {"t"},
             {"w"}},
            {{"w", z}}));
    }
}

TEST_P(CodeProgram, GoesOnWhereANumberIsUndefined)
{
    expectPrints(testing::scenarioOf({{"a = ln(w)", "E = a*v"}, {}, {}, {"w", "v"}}, {{"v", 2.0}}));
    expectPrints(testing::scenarioOf({{"a = 1/x", "E = a*v"}, {"x"}, {}, {"v"}}, {{"v", 2.0}}));
}

TEST_P(CodeProgram, GoesOnWhereOnlyAPartialIsUndefined)
{
    Scenario scenario = testing::scenarioOf({{"E = sqrt(x) + w"}, {"x"}, {}, {"w"}}, {});
    scenario.walkInputs = true;
    expectPrints(scenario);
}

TEST_P(CodeProgram, GoesOnWhereANumberIsTooLarge)
{
    expectPrints(testing::scenarioOf({{"p = k*w", "E = exp(p)"}, {"k"}, {}, {"w"}},
                                     {{"k", 1e6}, {"w", 0.0007}}));
    expectPrints(
        testing::scenarioOf({{"p = k*w", "q = k*w", "E = exp(p) + exp(q)"}, {"k"}, {}, {"w"}},
                            {{"k", 15000.0}, {"w", 700.0 / 15000.0}}));
}

TEST_P(CodeProgram, GoesOnWhereANumberOfAListIsTooLarge)
{
    Scenario scenario = testing::scenarioOf({{"p = v + k*w", "E = exp(p)"}, {"k"}, {}, {"v", "w"}},
                                            {{"k", 1e6}, {"w", 0.0007}});
    scenario.vectors = {{"both", {"v", "w"}}};
    expectPrints(scenario);
}

TEST_P(CodeProgram, GoesOnWhereAnUpdateIsTooLarge)
{
    Scenario scenario = testing::scenarioOf({{"p = v + w", "E = exp(p)"}, {}, {}, {"v", "w"}},
                                            {{"v", 300.0}, {"w", 400.0}}, 1e6);
    expectPrints(scenario);
    scenario.vectors = {{"both", {"v", "w"}}};
    expectPrints(scenario);
}

TEST_P(CodeProgram, FindsNamesThatAreFree)
{
    Scenario scenario = testing::scenarioOf({{"print = w*x", "E = print^2"}, {"x"}, {}, {"w"}},
                                            {{"w", 2.0}, {"x", 3.0}});
    expectPrints(scenario);
    scenario.codeNames = {{"print", "a_b"}, {"x", "ab"}};
    expectPrints(scenario);
}

TEST_P(CodeProgram, MayUseNamesThatEitherLanguageKeeps)
{
    Scenario scenario = testing::scenarioOf(
        {{"double = main*std + lambda*NAN", "printf = sigmoid(double) + M_PI",
          "y1 = exp(printf) - undefined*unix", "E = (y1 - math)^2 + softplus_ + stdout*float"},
         {"std", "lambda", "NAN", "unix", "stdout"},
         {"math"},
         {"main", "undefined", "M_PI", "softplus_", "float"}},
        {{"main", 0.5}, {"std", 2.0}, {"undefined", 0.1}, {"M_PI", 1.0}});
    expectPrints(scenario);
    scenario.codeNames = {{"double", "exp"},    {"printf", "log"}, {"y1", "__LINE__"},
                          {"E", "_GNU_SOURCE"}, {"unix", "relu"},  {"NAN", "pow"}};
    expectPrints(scenario);
}

INSTANTIATE_TEST_SUITE_P(Each, CodeProgram, languages,
                         [](const auto& instance) { return nameOf(instance.param); });

}  // namespace backhand
