// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/parser.h"
#include "tests/support/random_expressions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <cstdint>

namespace backhand {

namespace {

using enum Operation;

Expression name(const char* text)
{
    return Expression::variable(text);
}

std::string rewritten(const std::string& text)
{
    return languageText(parseExpression(text).value());
}

}  // namespace

TEST(LanguageText, WritesNoParenthesesThatAreNotNeeded)
{
    EXPECT_EQ(rewritten("((w1)*(x1))+((w2*x2)+b)"), "w1*x1 + (w2*x2 + b)");
    EXPECT_EQ(rewritten("(a*b)/c"), "a*b/c");
    EXPECT_EQ(rewritten("(a+b)-c"), "a + b - c");
    EXPECT_EQ(rewritten("-(x^2)"), "-x^2");
    EXPECT_EQ(rewritten("a^(b^c)"), "a^b^c");
    EXPECT_EQ(rewritten("sigmoid((z))"), "sigmoid(z)");
    EXPECT_EQ(rewritten("2^(-x)"), "2^-x");
}

TEST(LanguageText, WritesTheParenthesesThatAreNeeded)
{
    for (const char* text : {"a - (b - c)", "a/(b*c)", "a*(b/c)", "(a + b)*c", "(-x)^2", "(a^b)^c",
                             "-(a*b)", "-(a + b)", "sin(a + b)^2", "(a - b)^(c + d)", "a*(b*c)"}) {
        EXPECT_EQ(rewritten(text), text);
    }
}

TEST(LanguageText, WritesNumbersShortestAndWithoutExponent)
{
    const auto text = [](double value) { return languageText(Expression::constant(value)); };
    EXPECT_EQ(text(0.1), "0.1");
    EXPECT_EQ(text(1000000.0), "1000000");
    EXPECT_EQ(text(0.1 + 0.2), "0.30000000000000004");
    EXPECT_EQ(text(1e-10), "0.0000000001");
    EXPECT_EQ(text(-1.5), "-1.5");
}

TEST(LanguageText, PutsANegativeBaseInParentheses)
{
    const Expression base = Expression::constant(-2.0);
    EXPECT_EQ(languageText(Expression::binary(Power, base, name("x"))), "(-2)^x");
    EXPECT_EQ(languageText(Expression::binary(Multiply, base, name("x"))), "-2*x");
}

TEST(LanguageText, HasWordsForWhatOnlyDerivativesHold)
{
    EXPECT_EQ(languageText(Expression::unary(SigmoidSlope, name("z"))), "sigmoid_slope(z)");
    EXPECT_EQ(languageText(Expression::unary(TanhSlope, name("z"))), "tanh_slope(z)");
    EXPECT_EQ(languageText(Expression::unary(Step, name("z"))), "step(z)");
    EXPECT_EQ(languageText(Expression::unary(Sign, name("z"))), "sign(z)");
}

RC_GTEST_PROP(LanguageText, IsReadBackAsTheSameTree, ())
{
    const Expression expression = testing::randomExpression({"x", "w1_2", "Alpha"}, 7);
    RC_ASSERT(parseExpression(languageText(expression)).value() == expression);
}

RC_GTEST_PROP(LanguageText, KeepsEveryBitOfANumber, ())
{
    constexpr std::uint64_t halfRange = std::uint64_t{1} << 52U;
    const auto mantissa =
        static_cast<double>(halfRange + *rc::gen::inRange<std::uint64_t>(0, halfRange));
    const double value =
        std::ldexp(mantissa, *rc::gen::inRange(-200, -33));  // up to 2^20, over the limit
    RC_PRE(value <= maximumMagnitude);
    RC_ASSERT(parseExpression(languageText(Expression::constant(value))).value() ==
              Expression::constant(value));
}

}  // namespace backhand
