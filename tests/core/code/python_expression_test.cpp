// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/python_expression.h"

#include "core/expression/parser.h"
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

std::string written(const Expression& expression)
{
    return pythonExpression(expression, [](const std::string& name) { return name; });
}

std::string inPython(const std::string& text)
{
    return written(parseExpression(text).value());
}

Expression x()
{
    return Expression::variable("x");
}

/// The lines of functions that a model with this one definition needs.
std::vector<std::string> functionsOf(const std::string& expression)
{
    return pythonFunctions(*testing::compiledOf({{"E = " + expression}, {}, {}, {"w"}}));
}

/// Only the first lines, "def sigmoid(x):".
std::vector<std::string> heads(const std::vector<std::string>& lines)
{
    std::vector<std::string> heads;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(heads),
                 [](const std::string& line) { return line.starts_with("def "); });
    return heads;
}

}  // namespace

TEST(PythonExpression, WritesOperatorsWithSpaces)
{
    EXPECT_EQ(inPython("w1*x1 + w2*x2 + b"), "w1 * x1 + w2 * x2 + b");
    EXPECT_EQ(inPython("a - b/c"), "a - b / c");
    EXPECT_EQ(inPython("(p - t)^2"), "(p - t) ** 2");
}

TEST(PythonExpression, KeepsTheParenthesesThatMatter)
{
    EXPECT_EQ(inPython("a - (b - c)"), "a - (b - c)");
    EXPECT_EQ(inPython("a - (b + c)"), "a - (b + c)");
    EXPECT_EQ(inPython("a/(b*c)"), "a / (b * c)");
    EXPECT_EQ(inPython("a/(b/c)"), "a / (b / c)");
    EXPECT_EQ(inPython("(a + b)*c"), "(a + b) * c");
    EXPECT_EQ(inPython("a*(b*c)"), "a * (b * c)");  // another order rounds in another way
}

TEST(PythonExpression, LeavesOutTheParenthesesThatDoNot)
{
    EXPECT_EQ(inPython("((a + b) + c)"), "a + b + c");
    EXPECT_EQ(inPython("(a*b)/c"), "a * b / c");
    EXPECT_EQ(inPython("(a*b) + (c)"), "a * b + c");
}

TEST(PythonExpression, RaisesToPowersAsTheLanguageDoes)
{
    EXPECT_EQ(inPython("-x^2"), "-x ** 2");
    EXPECT_EQ(inPython("(-x)^2"), "(-x) ** 2");
    EXPECT_EQ(inPython("2^-x"), "2 ** -x");
    EXPECT_EQ(inPython("x^2^3"), "x ** 2 ** 3");
    EXPECT_EQ(inPython("(x^2)^3"), "(x ** 2) ** 3");
    EXPECT_EQ(inPython("x^(a + b)"), "x ** (a + b)");
    EXPECT_EQ(inPython("x^(1/2)"), "x ** (1 / 2)");
    EXPECT_EQ(inPython("sigmoid(x)^2"), "sigmoid(x) ** 2");
}

TEST(PythonExpression, WritesSignsAndNegativeNumbers)
{
    EXPECT_EQ(inPython("-(a + b)"), "-(a + b)");
    EXPECT_EQ(inPython("-(a*b)"), "-(a * b)");
    EXPECT_EQ(inPython("a*-b"), "a * -b");
    EXPECT_EQ(inPython("a - -b"), "a - -b");
    const Expression minusTwo = Expression::constant(-2.0);
    EXPECT_EQ(written(Expression::binary(Operation::Power, minusTwo, x())), "(-2) ** x");
    EXPECT_EQ(written(Expression::binary(Operation::Power, x(), minusTwo)), "x ** -2");
    EXPECT_EQ(written(Expression::binary(Operation::Multiply, x(), minusTwo)), "x * -2");
    EXPECT_EQ(written(Expression::unary(Operation::Negate, minusTwo)), "--2");
}

TEST(PythonExpression, NamesEachFunction)
{
    EXPECT_EQ(inPython("sigmoid(x)"), "sigmoid(x)");
    EXPECT_EQ(inPython("tanh(x)"), "math.tanh(x)");
    EXPECT_EQ(inPython("relu(x)"), "relu(x)");
    EXPECT_EQ(inPython("softplus(x)"), "softplus(x)");
    EXPECT_EQ(inPython("exp(x)"), "math.exp(x)");
    EXPECT_EQ(inPython("ln(x)"), "math.log(x)");
    EXPECT_EQ(inPython("sqrt(x)"), "math.sqrt(x)");
    EXPECT_EQ(inPython("sin(x) + cos(x)"), "math.sin(x) + math.cos(x)");
    EXPECT_EQ(inPython("abs(x - 1)"), "abs(x - 1)");
}

TEST(PythonExpression, NamesTheSlopesThatTheLanguageHasNoWordFor)
{
    EXPECT_EQ(written(Expression::unary(Operation::SigmoidSlope, x())), "sigmoid_deriv(x)");
    EXPECT_EQ(written(Expression::unary(Operation::TanhSlope, x())), "tanh_deriv(x)");
    EXPECT_EQ(written(Expression::unary(Operation::Step, x())), "relu_deriv(x)");
    EXPECT_EQ(written(Expression::unary(Operation::Sign, x())), "abs_deriv(x)");
}

TEST(PythonExpression, AsksForEveryName)
{
    const Expression expression = parseExpression("w1*x + w1").value();
    EXPECT_EQ(pythonExpression(expression, [](const std::string& name) { return name + "[0]"; }),
              "w1[0] * x[0] + w1[0]");
}

TEST(PythonNumber, IsTheShortestThatReadsBack)
{
    EXPECT_EQ(pythonNumber(1.45), "1.45");
    EXPECT_EQ(pythonNumber(-0.66), "-0.66");
    EXPECT_EQ(pythonNumber(2.0), "2");
    EXPECT_EQ(pythonNumber(0.1 + 0.2), "0.30000000000000004");
    EXPECT_EQ(pythonNumber(5e-324), "5e-324");
    EXPECT_EQ(pythonNumber(0.0), "0");
}

TEST(PythonNumber, KeepsTheSignOfZero)
{
    EXPECT_EQ(pythonNumber(-0.0), "-0.0");  // -0 is the whole number 0 in Python
}

RC_GTEST_PROP(PythonNumber, ReadsBackToTheSameDouble, (std::uint64_t bits))
{
    const auto value = std::bit_cast<double>(bits);
    RC_PRE(std::isfinite(value));
    const std::string text = pythonNumber(value);
    double again = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), again);
    RC_ASSERT(std::bit_cast<std::uint64_t>(again) == bits);
}

TEST(PythonFunctions, AreThoseThatTheLessonNeeds)
{
    const std::vector<std::string> lines =
        pythonFunctions(*testing::compiledOf(testing::lessonScenario().model));
    EXPECT_EQ(heads(lines), (std::vector<std::string>{"def sigmoid(x):", "def sigmoid_deriv(x):"}));
    EXPECT_EQ(lines.back(), "");
}

TEST(PythonFunctions, AreNoneWherePythonHasAll)
{
    EXPECT_TRUE(functionsOf("w^2 - exp(w)*sin(w) + cos(w)/sqrt(w) - ln(w)").empty());
}

TEST(PythonFunctions, HoldTheSlopesOfTheDerivatives)
{
    EXPECT_EQ(heads(functionsOf("tanh(w)")), (std::vector<std::string>{"def tanh_deriv(x):"}));
    EXPECT_EQ(heads(functionsOf("relu(w)")),
              (std::vector<std::string>{"def relu(x):", "def relu_deriv(x):"}));
    EXPECT_EQ(heads(functionsOf("abs(w)")), (std::vector<std::string>{"def abs_deriv(x):"}));
    EXPECT_EQ(heads(functionsOf("softplus(w)")),
              (std::vector<std::string>{"def sigmoid(x):", "def softplus(x):"}));
}

TEST(PythonFunctions, StandOnceEachHoweverOftenTheyAreUsed)
{
    EXPECT_EQ(heads(functionsOf("sigmoid(w)*sigmoid(2*w) + sigmoid(3*w)")),
              (std::vector<std::string>{"def sigmoid(x):", "def sigmoid_deriv(x):"}));
}

TEST(PythonFunctions, AreSetApartByAnEmptyLine)
{
    for (const std::vector<std::string>& lines : {functionsOf("relu(w)"), functionsOf("sigmoid(w)"),
                                                  functionsOf("softplus(w) + tanh(w)")}) {
        for (std::size_t index = 1; index < lines.size(); ++index) {
            EXPECT_EQ(lines[index].starts_with("def "), lines[index - 1].empty()) << lines[index];
        }
        EXPECT_EQ(lines.back(), "");
    }
}

}  // namespace backhand
