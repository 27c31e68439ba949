// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/python.h"

#include "core/scenario/reader.h"
#include "tests/support/lesson.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>

namespace backhand {

namespace {

/// What the program prints: the text of each step's number.
std::map<std::size_t, std::string> printedBy(const std::string& program)
{
    std::string pattern = (std::filesystem::temp_directory_path() / "backhand-XXXXXX").string();
    const std::filesystem::path folder = mkdtemp(pattern.data());
    std::ofstream(folder / "lesson.py") << program;
    std::FILE* pipe =
        popen(("python3 -I " + (folder / "lesson.py").string() + " 2>&1").c_str(), "r");
    std::map<std::size_t, std::string> printed;
    std::array<char, 256> line{};
    while (std::fgets(line.data(), line.size(), pipe) != nullptr) {
        std::string text = line.data();
        text.pop_back();
        const std::size_t space = text.find(' ');
        printed[static_cast<std::size_t>(std::atoi(text.c_str()))] = text.substr(space + 1);
    }
    EXPECT_EQ(pclose(pipe), 0) << program;
    std::filesystem::remove_all(folder);
    return printed;
}

/// A shown number as Python writes it: 6.1441e-06, with a plain minus sign.
std::string asInPython(const ShownNumber& shown)
{
    if (std::isnan(shown.shown)) {
        return "nan";
    }
    std::string text = shown.mantissa;
    if (text.rfind("−", 0) == 0) {
        text.replace(0, std::string("−").size(), "-");
    }
    if (shown.exponent != 0) {
        const std::string digits = std::to_string(std::abs(shown.exponent));
        text +=
            (shown.exponent < 0 ? "e-" : "e+") + std::string(digits.size() < 2 ? "0" : "") + digits;
    }
    return text;
}

void expectPrintsWhatIsShown(const Scenario& scenario, int digits = defaultDigits)
{
    const Trace trace = testing::traceOf(scenario);
    const auto printed = printedBy(programText(pythonProgram(scenario, trace, digits)));
    ASSERT_EQ(printed.size(), trace.stepCount());
    for (std::size_t number = 1; number <= trace.stepCount(); ++number) {
        const Step step = trace.step(number, digits);
        EXPECT_EQ(printed.at(number), asInPython(step.result)) << "step " << number;
    }
}

Scenario shipped(const std::string& name)
{
    return readScenario(testing::sourceFile("resources/scenarios/" + name + ".backhand")).value();
}

}  // namespace

TEST(PythonProgram, PrintsTheShownNumbersOfTheShippedScenarios)
{
    for (const std::string& name : testing::shippedScenarios()) {
        SCOPED_TRACE(name);
        expectPrintsWhatIsShown(shipped(name));
        expectPrintsWhatIsShown(shipped(name), 3);
    }
}

TEST(PythonProgram, UsesTheLessonsNames)
{
    const Scenario lesson = shipped("chain-rule");
    const std::string text =
        programText(pythonProgram(lesson, testing::traceOf(lesson), defaultDigits));
    for (const char* line : {"layer_1 = weights[0] * inputs[0] + weights[1] * inputs[1] + bias",
                             "prediction = sigmoid(layer_1)", "error = (prediction - target) ** 2",
                             "derror_dprediction = 2 * (prediction - target)",
                             "dprediction_dlayer1 = sigmoid_deriv(layer_1)",
                             "dlayer1_dweights = [inputs[0], inputs[1]]", "dlayer1_dbias = 1",
                             "derror_dbias = derror_dlayer1 * dlayer1_dbias"}) {
        EXPECT_NE(text.find(std::string(line) + "\n"), std::string::npos) << line << " in\n"
                                                                          << text;
    }
}

TEST(PythonProgram, KnowsTheStepsOfItsLines)
{
    const Scenario lesson = shipped("chain-rule");
    std::map<std::size_t, int> linesOfStep;
    for (const CodeLine& line : pythonProgram(lesson, testing::traceOf(lesson), defaultDigits)) {
        for (const std::size_t step : line.steps) {
            ++linesOfStep[step];
        }
    }
    EXPECT_EQ(linesOfStep.size(), 16U);
    EXPECT_EQ(linesOfStep[8], 1);
}

TEST(PythonProgram, AddsThePathsOfASharedVariable)
{
    expectPrintsWhatIsShown(
        testing::scenarioOf({{"p = w*x + b", "E = (t - p)^2 + w^2"}, {"x"}, {"t"}, {"w", "b"}},
                            {{"w", 2.0}, {"x", 3.0}, {"b", 1.0}, {"t", 10.0}}));
}

TEST(PythonProgram, KnowsEveryFunction)
{
    expectPrintsWhatIsShown(
        testing::scenarioOf({{"a = tanh(w) + relu(w) + softplus(w)", "c = exp(w) + ln(v) + sqrt(v)",
                              "d = sin(a) + cos(c) + abs(w)", "E = (a*c/d)^3"},
                             {},
                             {},
                             {"w", "v"}},
                            {{"w", 0.7}, {"v", 1.3}}));
}

TEST(PythonProgram, StaysRightAtTheExtremes)
{
    for (const double z : {40.0, -40.0, 1000.0, -1000.0}) {
        SCOPED_TRACE(z);
        expectPrintsWhatIsShown(testing::scenarioOf(
            {{"p = sigmoid(w)", "E = (p - t)^2"}, {}, {"t"}, {"w"}}, {{"w", z}}));
        expectPrintsWhatIsShown(
            testing::scenarioOf({{"p = tanh(w)", "E = (p - t)^2"}, {}, {"t"}, {"w"}}, {{"w", z}}));
    }
}

TEST(PythonProgram, GoesOnWhereANumberIsUndefined)
{
    expectPrintsWhatIsShown(
        testing::scenarioOf({{"a = ln(w)", "E = a*v"}, {}, {}, {"w", "v"}}, {{"v", 2.0}}));
}

TEST(PythonProgram, GoesOnWhereANumberIsTooLarge)
{
    expectPrintsWhatIsShown(testing::scenarioOf({{"p = k*w", "E = exp(p)"}, {"k"}, {}, {"w"}},
                                                {{"k", 1e6}, {"w", 0.0007}}));
    expectPrintsWhatIsShown(
        testing::scenarioOf({{"p = k*w", "q = k*w", "E = exp(p) + exp(q)"}, {"k"}, {}, {"w"}},
                            {{"k", 15000.0}, {"w", 700.0 / 15000.0}}));
}

TEST(PythonProgram, GoesOnWhereANumberOfAListIsTooLarge)
{
    Scenario scenario = testing::scenarioOf({{"p = v + k*w", "E = exp(p)"}, {"k"}, {}, {"v", "w"}},
                                            {{"k", 1e6}, {"w", 0.0007}});
    scenario.vectors = {{"both", {"v", "w"}}};
    expectPrintsWhatIsShown(scenario);
}

TEST(PythonProgram, GoesOnWhereAnUpdateIsTooLarge)
{
    Scenario scenario = testing::scenarioOf({{"p = v + w", "E = exp(p)"}, {}, {}, {"v", "w"}},
                                            {{"v", 300.0}, {"w", 400.0}}, 1e6);
    expectPrintsWhatIsShown(scenario);
    scenario.vectors = {{"both", {"v", "w"}}};
    expectPrintsWhatIsShown(scenario);
}

TEST(PythonProgram, FindsNamesThatAreFree)
{
    Scenario scenario = testing::scenarioOf({{"print = w*x", "E = print^2"}, {"x"}, {}, {"w"}},
                                            {{"w", 2.0}, {"x", 3.0}});
    expectPrintsWhatIsShown(scenario);
    scenario.codeNames = {{"print", "a_b"}, {"x", "ab"}};
    expectPrintsWhatIsShown(scenario);
}

}  // namespace backhand
