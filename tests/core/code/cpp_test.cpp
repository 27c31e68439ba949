// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/cpp.h"

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

const CppSyntax cpp;

using Lines = std::vector<std::string>;

/// The first lines of the functions that a model with this one definition needs.
Lines functionsFor(const std::string& expression)
{
    const auto model = testing::compiledOf({{"E = " + expression}, {}, {}, {"w"}});
    const Lines lines = cpp.opening(functionsOf(*model), false);
    Lines heads;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(heads),
                 [](const std::string& line) { return line.starts_with("double "); });
    return heads;
}

}  // namespace

TEST(CppSyntax, WritesWholeNumbersAsDoubles)
{
    EXPECT_EQ(cpp.number(2.0), "2.0");
    EXPECT_EQ(cpp.number(-3.0), "-3.0");
    EXPECT_EQ(cpp.number(0.0), "0.0");
    EXPECT_EQ(cpp.number(-0.0), "-0.0");
    EXPECT_EQ(cpp.number(1.45), "1.45");
    EXPECT_EQ(cpp.number(1e30), "1e+30");
    EXPECT_EQ(cpp.number(5e-324), "5e-324");
}

RC_GTEST_PROP(CppSyntax, WritesNumbersThatReadBackToTheSameDouble, (std::uint64_t bits))
{
    const auto value = std::bit_cast<double>(bits);
    RC_PRE(std::isfinite(value));
    const std::string text = cpp.number(value);
    double again = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), again);
    RC_ASSERT(std::bit_cast<std::uint64_t>(again) == bits);
    RC_ASSERT(text.find_first_of(".e") != std::string::npos);
}

TEST(CppSyntax, WritesStatements)
{
    EXPECT_EQ(cpp.variable("a", "b * 2.0"), "    double a = b * 2.0;");
    EXPECT_EQ(cpp.list("a", "b, 2.0"), "    double a[] = {b, 2.0};");
    EXPECT_EQ(cpp.comment("why"), "    // why");
}

TEST(CppSyntax, KeepsWhatIsUndefinedInView)
{
    EXPECT_EQ(cpp.undefined("std::log(w)"), "undefined(std::log(w))");
    const Lines without = cpp.opening({}, false);
    const Lines with = cpp.opening({}, true);
    EXPECT_EQ(without, (Lines{"#include <cmath>", "#include <cstdio>", "", "int main()", "{"}));
    EXPECT_EQ(std::count(with.begin(), with.end(), "double undefined(double)"), 1);
}

TEST(CppSyntax, DefinesTheFunctionsThatTheLibraryDoesNotHave)
{
    EXPECT_EQ(functionsFor("w^2 - exp(w)*sin(w) + cos(w)/sqrt(w) - ln(w)"), Lines{});
    EXPECT_EQ(functionsFor("sigmoid(w)*sigmoid(2*w)"),
              (Lines{"double sigmoid(double x)", "double sigmoid_deriv(double x)"}));
    EXPECT_EQ(functionsFor("tanh(w)"), Lines{"double tanh_deriv(double x)"});
    EXPECT_EQ(functionsFor("relu(w)"),
              (Lines{"double relu(double x)", "double relu_deriv(double x)"}));
    EXPECT_EQ(functionsFor("abs(w)"), Lines{"double abs_deriv(double x)"});
    EXPECT_EQ(functionsFor("softplus(w)"),
              (Lines{"double sigmoid(double x)", "double softplus(double x)"}));
}

TEST(CppSyntax, PrintsAStepALine)
{
    EXPECT_EQ(cpp.closing({{4, "dE_dp", 6, false}, {5, "dp_dz", 4, true}}),
              (Lines{"    std::printf(\"4 %.6f\\n\", dE_dp + 0.0);",
                     "    std::printf(\"5 %.4e\\n\", dp_dz + 0.0);", "}"}));
}

TEST(CppProgram, UsesTheLessonsNames)
{
    Scenario lesson = testing::lessonScenario();
    lesson.codeNames["b"] = "bias";
    lesson.vectors = {{"inputs", {"x1", "x2"}}, {"weights", {"w1", "w2"}}};
    const std::string text = programText(cppProgram(lesson, testing::traceOf(lesson), 6));
    for (const char* line :
         {"double weights[] = {1.45, -0.66};", "double prediction = sigmoid(layer_1);",
          "double layer_1 = weights[0] * inputs[0] + weights[1] * inputs[1] + bias;",
          "double error = std::pow(prediction - target, 2.0);",
          "double derror_dprediction = 2.0 * (prediction - target);",
          "double dlayer1_dweights[] = {inputs[0], inputs[1]};", "double dlayer1_dbias = 1.0;",
          "double derror_dbias = derror_dlayer1 * dlayer1_dbias;"}) {
        EXPECT_NE(text.find("    " + std::string(line) + "\n"), std::string::npos)
            << line << " in\n"
            << text;
    }
}

}  // namespace backhand
