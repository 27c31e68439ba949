// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/python.h"

#include "core/code/code_expression.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <iterator>

namespace backhand {

namespace {

const PythonSyntax python;

/// What stands before the program of a model with this one definition.
std::vector<std::string> openingOf(const std::string& expression)
{
    const auto model = testing::compiledOf({{"E = " + expression}, {}, {}, {"w"}});
    return python.opening(functionsOf(*model), false);
}

/// Only the first lines of functions, "def sigmoid(x):".
std::vector<std::string> heads(const std::vector<std::string>& lines)
{
    std::vector<std::string> heads;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(heads),
                 [](const std::string& line) { return line.starts_with("def "); });
    return heads;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST(PythonSyntax, WritesTheShortestNumberThatReadsBack)
{
    EXPECT_EQ(python.number(1.45), "1.45");
    EXPECT_EQ(python.number(-0.66), "-0.66");
    EXPECT_EQ(python.number(2.0), "2");
    EXPECT_EQ(python.number(0.1 + 0.2), "0.30000000000000004");
    EXPECT_EQ(python.number(5e-324), "5e-324");
    EXPECT_EQ(python.number(0.0), "0");
}

TEST(PythonSyntax, KeepsTheSignOfZero)
{
    EXPECT_EQ(python.number(-0.0), "-0.0");  // -0 is the whole number 0 in Python
}

RC_GTEST_PROP(PythonSyntax, WritesNumbersThatReadBackToTheSameDouble, (std::uint64_t bits))
{
    const auto value = std::bit_cast<double>(bits);
    RC_PRE(std::isfinite(value));
    const std::string text = python.number(value);
    double again = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), again);
    RC_ASSERT(std::bit_cast<std::uint64_t>(again) == bits);
}

TEST(PythonSyntax, WritesStatements)
{
    EXPECT_EQ(python.variable("a", "b * 2"), "a = b * 2");
    EXPECT_EQ(python.list("a", "b, 2"), "a = [b, 2]");
    EXPECT_EQ(python.comment("why"), "# why");
}

TEST(PythonSyntax, WritesNaNForWhatWouldStopTheProgram)
{
    EXPECT_EQ(python.undefined("math.log(0)"), "math.nan");
    EXPECT_EQ(python.variable("a", python.undefined("b / 0")), "a = math.nan  # undefined");
    EXPECT_EQ(python.list("a", "1, math.nan"), "a = [1, math.nan]");
}

TEST(PythonSyntax, DefinesTheFunctionsThatTheLessonNeeds)
{
    const Lines lines =
        python.opening(functionsOf(*testing::compiledOf(testing::lessonScenario().model)), false);
    EXPECT_EQ(heads(lines), (Lines{"def sigmoid(x):", "def sigmoid_deriv(x):"}));
    EXPECT_EQ(lines.front(), "import math");
    EXPECT_EQ(lines.back(), "");
}

TEST(PythonSyntax, DefinesNoneWherePythonHasAll)
{
    EXPECT_EQ(openingOf("w^2 - exp(w)*sin(w) + cos(w)/sqrt(w) - ln(w)"),
              (Lines{"import math", ""}));
}

TEST(PythonSyntax, DefinesTheSlopesOfTheDerivatives)
{
    EXPECT_EQ(heads(openingOf("tanh(w)")), (Lines{"def tanh_deriv(x):"}));
    EXPECT_EQ(heads(openingOf("relu(w)")), (Lines{"def relu(x):", "def relu_deriv(x):"}));
    EXPECT_EQ(heads(openingOf("abs(w)")), (Lines{"def abs_deriv(x):"}));
    EXPECT_EQ(heads(openingOf("softplus(w)")), (Lines{"def sigmoid(x):", "def softplus(x):"}));
}

TEST(PythonSyntax, DefinesAFunctionOnceHoweverOftenItIsUsed)
{
    EXPECT_EQ(heads(openingOf("sigmoid(w)*sigmoid(2*w) + sigmoid(3*w)")),
              (Lines{"def sigmoid(x):", "def sigmoid_deriv(x):"}));
}

TEST(PythonSyntax, SetsFunctionsApartByAnEmptyLine)
{
    for (const Lines& lines :
         {openingOf("relu(w)"), openingOf("sigmoid(w)"), openingOf("softplus(w) + tanh(w)")}) {
        for (std::size_t index = 2; index < lines.size(); ++index) {
            EXPECT_EQ(lines[index].starts_with("def "), lines[index - 1].empty()) << lines[index];
        }
        EXPECT_EQ(lines.back(), "");
    }
}

TEST(PythonProgram, UsesTheLessonsNames)
{
    Scenario lesson = testing::lessonScenario();
    lesson.codeNames["b"] = "bias";
    lesson.vectors = {{"inputs", {"x1", "x2"}}, {"weights", {"w1", "w2"}}};
    const std::string text = programText(pythonProgram(lesson, testing::traceOf(lesson), 6));
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

}  // namespace backhand
