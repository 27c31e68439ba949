// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/simplify.h"

#include "core/expression/parser.h"
#include "tests/support/operands.h"
#include "tests/support/random_expressions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <map>
#include <string>

namespace backhand {

namespace {

struct Case {
    std::string before;
    std::string after;
};

/// For each rule a line that it, and no rule before it, rewrites.
const std::map<std::string_view, Case> cases = {
    {"two numbers = their result", {"2*3", "6"}},
    {"x + 0 = x", {"x + 0", "x"}},
    {"0 + x = x", {"0 + x", "x"}},
    {"x + x = 2x", {"x + x", "2*x"}},
    {"2x + 3x = 5x", {"2*x + 3*x", "5*x"}},
    {"x + (-y) = x - y", {"x + -y", "x - y"}},
    {"x + (-2)y = x - 2y", {"x + (-2)*y", "x - 2*y"}},
    {"x - 0 = x", {"x - 0", "x"}},
    {"0 - x = -x", {"0 - x", "-x"}},
    {"x - x = 0", {"x - x", "0"}},
    {"5x - 3x = 2x", {"5*x - 3*x", "2*x"}},
    {"x - (-y) = x + y", {"x - -y", "x + y"}},
    {"x - (-2)y = x + 2y", {"x - (-2)*y", "x + 2*y"}},
    {"0 x = 0", {"0*x", "0"}},
    {"x 0 = 0", {"x*0", "0"}},
    {"1 x = x", {"1*x", "x"}},
    {"x 1 = x", {"x*1", "x"}},
    {"(-1) x = -x", {"(-1)*x", "-x"}},
    {"x 2 = 2x", {"x*2", "2*x"}},
    {"2 (3x) = 6x", {"2*(3*x)", "6*x"}},
    {"2 (-x) = (-2)x", {"2*(-x)", "-2*x"}},
    {"6 (x/2) = 3x", {"6*(x/2)", "3*x"}},
    {"(2x) y = 2(x y)", {"(2*x)*y", "2*(x*y)"}},
    {"x (2y) = 2(x y)", {"x*(2*y)", "2*(x*y)"}},
    {"(-x) y = -(x y)", {"(-x)*y", "-(x*y)"}},
    {"x (-y) = -(x y)", {"x*(-y)", "-(x*y)"}},
    {"x x = x^2", {"x*x", "x^2"}},
    {"x (y/z) = (x y)/z", {"x*(y/z)", "x*y/z"}},
    {"(x/y) z = (x z)/y", {"(x/y)*z", "x*z/y"}},
    {"0 / x = 0", {"0/x", "0"}},
    {"x / 1 = x", {"x/1", "x"}},
    {"x / x = 1", {"x/x", "1"}},
    {"(6x) / 2 = 3x", {"(6*x)/2", "3*x"}},
    {"(6x) / (2y) = 3x/y", {"(6*x)/(2*y)", "3*x/y"}},
    {"(-2) / x = -(2/x)", {"(-2)/x", "-(2/x)"}},
    {"(-x) / y = -(x/y)", {"(-x)/y", "-(x/y)"}},
    {"x^1 = x", {"x^1", "x"}},
    {"x^0 = 1", {"x^0", "1"}},
    {"1^x = 1", {"1^x", "1"}},
    {"-(2) = -2", {"-(2)", "-2"}},
    {"-(-x) = x", {"-(-x)", "x"}},
    {"-(2x) = (-2)x", {"-(2*x)", "-2*x"}},
};

Expression parsed(const std::string& text)
{
    return parseExpression(text).value();
}

}  // namespace

TEST(SimplificationRules, EachHasItsCase)
{
    for (const SimplificationRule& rule : simplificationRules()) {
        EXPECT_TRUE(cases.contains(rule.name)) << rule.name;
    }
    EXPECT_EQ(cases.size(), simplificationRules().size());
}

TEST(SimplificationRules, EachRewritesItsCase)
{
    for (const SimplificationRule& rule : simplificationRules()) {
        const Case& example = cases.at(rule.name);
        const bool isAboutMinus = rule.name == "-(2) = -2";
        const Expression before =
            isAboutMinus ? parsed(example.before) : testing::operandOf(example.before);
        Expression result = before;
        ASSERT_TRUE(rule.apply(before, result)) << rule.name;
        EXPECT_EQ(languageText(result), example.after) << rule.name;
        EXPECT_EQ(languageText(simplify(before)), example.after) << rule.name;
    }
}

TEST(Simplify, GoesOnUntilNothingFits)
{
    EXPECT_EQ(languageText(simplify(parsed("0*x + 1*(y - 0)^1"))), "y");
    EXPECT_EQ(languageText(simplify(parsed("2*(p - t)^(2 - 1)*(1 - 0)"))), "2*(p - t)");
}

TEST(Simplify, CollectsMultiplesOfTheSame)
{
    EXPECT_EQ(languageText(simplify(parsed("2*x^2 + x*x"))), "3*x^2");
    EXPECT_EQ(languageText(simplify(parsed("x - 3*x"))), "-2*x");
    EXPECT_EQ(languageText(simplify(parsed("2*x - 2*x"))), "0");
    EXPECT_EQ(languageText(simplify(parsed("2*x + 2*y"))), "2*x + 2*y");
}

TEST(Simplify, LeavesAFractionAsAPersonWritesIt)
{
    EXPECT_EQ(languageText(simplify(parsed("1/3"))), "1/3");
    EXPECT_EQ(languageText(simplify(parsed("0.1*3"))),
              "0.1*3");  // 0.30000000000000004 is nothing to write
}

RC_GTEST_PROP(Simplify, HasNothingLeftToDoTheSecondTime, ())
{
    const Expression once = simplify(testing::randomExpression({"x", "y"}, 6));
    RC_ASSERT(simplify(once) == once);
}

RC_GTEST_PROP(Simplify, KeepsTheValue, ())
{
    const Expression expression = testing::randomExpression({"x", "y"}, 5);
    const std::map<std::string, double> values = {{"x", testing::randomValue()},
                                                  {"y", testing::randomValue()}};
    const double before = testing::valueOf(expression, values);
    RC_PRE(std::isfinite(before) && std::abs(before) < 1e6);
    const double after = testing::valueOf(simplify(expression), values);
    RC_ASSERT(std::abs(after - before) <=
              1e-9 * std::max(1.0, testing::largestWithin(expression, values)));
}

}  // namespace backhand
