// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/derivative.h"

#include "core/expression/parser.h"
#include "tests/support/random_expressions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace backhand {

namespace {

std::string derived(const std::string& text, const std::string& name)
{
    return languageText(derivative(parseExpression(text).value(), name).value());
}

}  // namespace

TEST(Derivative, ReadsAsByHandForTheLesson)
{
    EXPECT_EQ(derived("w1*x1 + w2*x2 + b", "w1"), "x1");
    EXPECT_EQ(derived("w1*x1 + w2*x2 + b", "w2"), "x2");
    EXPECT_EQ(derived("w1*x1 + w2*x2 + b", "b"), "1");
    EXPECT_EQ(derived("sigmoid(z)", "z"), "sigmoid_slope(z)");
    EXPECT_EQ(derived("(p - t)^2", "p"), "2*(p - t)");
    EXPECT_EQ(derived("(p - t)^2", "t"), "-2*(p - t)");
}

TEST(Derivative, HasNoTwoForHalfTheSquare)
{
    EXPECT_EQ(derived("0.5*(p - t)^2", "p"), "p - t");
    EXPECT_EQ(derived("(p - t)^2/2", "p"), "p - t");
    EXPECT_EQ(derived("1/2*(p - t)^2", "p"), "p - t");
}

TEST(Derivative, KnowsEveryFunction)
{
    EXPECT_EQ(derived("tanh(a)", "a"), "tanh_slope(a)");
    EXPECT_EQ(derived("relu(a)", "a"), "step(a)");
    EXPECT_EQ(derived("softplus(a)", "a"), "sigmoid(a)");
    EXPECT_EQ(derived("exp(a)", "a"), "exp(a)");
    EXPECT_EQ(derived("ln(a)", "a"), "1/a");
    EXPECT_EQ(derived("sqrt(a)", "a"), "1/(2*sqrt(a))");
    EXPECT_EQ(derived("sin(a)", "a"), "cos(a)");
    EXPECT_EQ(derived("cos(a)", "a"), "-sin(a)");
    EXPECT_EQ(derived("abs(a)", "a"), "sign(a)");
}

TEST(Derivative, KnowsEveryOperator)
{
    EXPECT_EQ(derived("5 - a", "a"), "-1");
    EXPECT_EQ(derived("a*c", "a"), "c");
    EXPECT_EQ(derived("a*a", "a"), "2*a");
    EXPECT_EQ(derived("a*a*a", "a"), "3*a^2");
    EXPECT_EQ(derived("a/c", "a"), "1/c");
    EXPECT_EQ(derived("c/a", "a"), "-(c/a^2)");
    EXPECT_EQ(derived("a^3", "a"), "3*a^2");
    EXPECT_EQ(derived("a^-2", "a"), "-2*a^-3");
    EXPECT_EQ(derived("a^c", "a"), "c*a^(c - 1)");
    EXPECT_EQ(derived("c^a", "a"), "c^a*ln(c)");
    EXPECT_EQ(derived("a^a", "a"), "a^a*(ln(a) + 1)");
    EXPECT_EQ(derived("-a", "a"), "-1");
}

TEST(Derivative, TakesTheInnerDerivativeToo)
{
    EXPECT_EQ(derived("tanh(2*a)", "a"), "2*tanh_slope(2*a)");
    EXPECT_EQ(derived("ln(1 - p)", "p"), "-(1/(1 - p))");
    EXPECT_EQ(derived("-(t*ln(p) + (1 - t)*ln(1 - p))", "p"), "-(t/p - (1 - t)/(1 - p))");
    EXPECT_EQ(derived("sqrt(x^2 + y^2)", "x"), "x/sqrt(x^2 + y^2)");
    EXPECT_EQ(derived("sin(x)*cos(x)", "x"), "cos(x)^2 - sin(x)^2");
}

TEST(Derivative, IsZeroForAnotherName)
{
    EXPECT_EQ(derived("ln(c)*sqrt(c)", "a"), "0");
}

TEST(Derivative, RefusesToGrowWithoutBound)
{
    std::string tower = "x";
    for (int level = 0; level < 150; ++level) {
        tower = "(" + tower + ")^x";
    }
    const Result<Expression> result = derivative(parseExpression(tower).value(), "x");
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.problems()[0].code, ProblemCode::DerivativeTooLarge);
}

TEST(Derivative, HasTheValueOfADifferenceWhereBaseAndExponentVary)
{
    const std::map<std::string, double> at = {{"x", 1.7}, {"y", 2.3}};
    for (const char* text :
         {"x^x", "x^y", "y^x", "(x*y)^(x + y)", "2^(x^2)", "x^(x^x)", "(x^y)^x"}) {
        const Expression expression = parseExpression(text).value();
        std::map<std::string, double> up = at;
        std::map<std::string, double> down = at;
        up["x"] += 1e-6;
        down["x"] -= 1e-6;
        const double difference =
            (testing::valueOf(expression, up) - testing::valueOf(expression, down)) / 2e-6;
        const double exact = testing::valueOf(derivative(expression, "x").value(), at);
        EXPECT_NEAR(exact / difference, 1.0, 1e-7) << text;
    }
}

TEST(Derivative, OfADerivativeIsTheSecond)
{
    const auto twice = [](const std::string& text) {
        const Expression first = derivative(parseExpression(text).value(), "x").value();
        return derivative(first, "x").value();
    };
    EXPECT_EQ(languageText(twice("x^3")), "6*x");
    EXPECT_EQ(languageText(twice("relu(x)")), "0");
    EXPECT_EQ(languageText(twice("abs(x)")), "0");
    const double s = 1.0 / (1.0 + std::exp(-0.5));
    EXPECT_NEAR(testing::valueOf(twice("sigmoid(x)"), {{"x", 0.5}}), s * (1 - s) * (1 - 2 * s),
                1e-15);
    const double t = std::tanh(0.5);
    EXPECT_NEAR(testing::valueOf(twice("tanh(x)"), {{"x", 0.5}}), -2 * t * (1 - t * t), 1e-15);
}

RC_GTEST_PROP(Derivative, AgreesWithCentralDifferences, ())
{
    const Expression expression = testing::randomExpression({"x", "y"}, 4);
    const Expression slope = derivative(expression, "x").value();
    std::map<std::string, double> values = {{"x", testing::randomValue()},
                                            {"y", testing::randomValue()}};
    const double exact = testing::valueOf(slope, values);
    const auto difference = [&](double h) {
        std::map<std::string, double> up = values;
        std::map<std::string, double> down = values;
        up["x"] += h;
        down["x"] -= h;
        return (testing::valueOf(expression, up) - testing::valueOf(expression, down)) / (2.0 * h);
    };
    const double coarse = difference(1e-3);
    const double fine = difference(5e-4);
    RC_PRE(std::isfinite(exact) && std::isfinite(coarse) && std::isfinite(fine));
    // Away from kinks and poles, where two differences agree with each other.
    RC_PRE(std::abs(coarse - fine) < 1e-5 && testing::largestWithin(expression, values) < 1e3);
    RC_ASSERT(std::abs(exact - fine) <= 1e-4 * std::max(1.0, std::abs(exact)));
}

}  // namespace backhand
