// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/code_expression.h"

#include "core/code/cpp.h"
#include "core/code/python.h"
#include "core/expression/parser.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

std::string written(const Expression& expression, const CodeSyntax& syntax = PythonSyntax())
{
    return codeExpression(syntax, expression, [](const std::string& name) { return name; });
}

std::string inPython(const std::string& text)
{
    return written(parseExpression(text).value());
}

std::string inCpp(const std::string& text)
{
    return written(parseExpression(text).value(), CppSyntax());
}

Expression x()
{
    return Expression::variable("x");
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
    EXPECT_EQ(written(Expression::unary(Operation::Negate, minusTwo)), "-(-2)");
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
    EXPECT_EQ(codeExpression(PythonSyntax(), expression,
                             [](const std::string& name) { return name + "[0]"; }),
              "w1[0] * x[0] + w1[0]");
}

TEST(CppExpression, KeepsTheParenthesesThatMatter)
{
    EXPECT_EQ(inCpp("w1*x1 + w2*x2 + b"), "w1 * x1 + w2 * x2 + b");
    EXPECT_EQ(inCpp("a - (b - c)/(d*e)"), "a - (b - c) / (d * e)");
    EXPECT_EQ(inCpp("(a + b)*c*-d"), "(a + b) * c * -d");
}

TEST(CppExpression, CallsAFunctionForAPower)
{
    EXPECT_EQ(inCpp("(p - t)^2"), "std::pow(p - t, 2.0)");
    EXPECT_EQ(inCpp("-x^2"), "-std::pow(x, 2.0)");
    EXPECT_EQ(inCpp("(-x)^2"), "std::pow(-x, 2.0)");
    EXPECT_EQ(inCpp("x^2^3"), "std::pow(x, std::pow(2.0, 3.0))");
    EXPECT_EQ(inCpp("3*x^-y"), "3.0 * std::pow(x, -y)");
}

TEST(CppExpression, NeverWritesADecrement)
{
    const Expression minus = Expression::unary(Operation::Negate, x());
    EXPECT_EQ(written(Expression::unary(Operation::Negate, minus), CppSyntax()), "-(-x)");
    for (const double number : {-2.0, -0.0}) {
        const Expression negative = Expression::constant(number);
        EXPECT_EQ(written(Expression::unary(Operation::Negate, negative), CppSyntax()),
                  number < 0.0 ? "-(-2.0)" : "-(-0.0)");
    }
    EXPECT_EQ(inCpp("a - -b"), "a - -b");
}

TEST(CppExpression, NamesEachFunction)
{
    EXPECT_EQ(inCpp("sigmoid(x) + relu(x) + softplus(x)"), "sigmoid(x) + relu(x) + softplus(x)");
    EXPECT_EQ(inCpp("tanh(x) + exp(x) + ln(x)"), "std::tanh(x) + std::exp(x) + std::log(x)");
    EXPECT_EQ(inCpp("sqrt(x) + sin(x) + cos(x)"), "std::sqrt(x) + std::sin(x) + std::cos(x)");
    EXPECT_EQ(inCpp("abs(x - 1)"), "std::abs(x - 1.0)");
    EXPECT_EQ(written(Expression::unary(Operation::SigmoidSlope, x()), CppSyntax()),
              "sigmoid_deriv(x)");
    EXPECT_EQ(written(Expression::unary(Operation::TanhSlope, x()), CppSyntax()), "tanh_deriv(x)");
    EXPECT_EQ(written(Expression::unary(Operation::Step, x()), CppSyntax()), "relu_deriv(x)");
    EXPECT_EQ(written(Expression::unary(Operation::Sign, x()), CppSyntax()), "abs_deriv(x)");
}

TEST(CodeFunctions, AreThoseOfTheModelAndOfItsPartials)
{
    const auto model = testing::compiledOf({{"E = softplus(w) + tanh(w)"}, {}, {}, {"w"}});
    const std::set<Operation> functions = functionsOf(*model);
    for (const Operation function :
         {Operation::Softplus, Operation::Sigmoid, Operation::Tanh, Operation::TanhSlope}) {
        EXPECT_TRUE(functions.contains(function)) << wordOf(function);
    }
    EXPECT_FALSE(functions.contains(Operation::Relu));
}

TEST(ShortestNumber, ReadsBackToTheSameDouble)
{
    EXPECT_EQ(shortestNumber(1.45), "1.45");
    EXPECT_EQ(shortestNumber(2.0), "2");
    EXPECT_EQ(shortestNumber(-0.0), "-0");
    EXPECT_EQ(shortestNumber(0.1 + 0.2), "0.30000000000000004");
}

}  // namespace backhand
