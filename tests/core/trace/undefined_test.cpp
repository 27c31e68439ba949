// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/undefined.h"

#include "core/expression/parser.h"

#include <gtest/gtest.h>

#include <limits>

namespace backhand {

namespace {

UndefinedReason reasonAt(const std::string& text, double x)
{
    return reasonWhyUndefined(parseExpression(text).value(), [x](const std::string&) { return x; });
}

}  // namespace

TEST(Undefined, NamesTheOperationThatFails)
{
    EXPECT_EQ(reasonAt("1/x", 0.0), UndefinedReason::DivisionByZero);
    EXPECT_EQ(reasonAt("ln(x)", -1.0), UndefinedReason::LogarithmOfNonPositive);
    EXPECT_EQ(reasonAt("sqrt(x)", -1.0), UndefinedReason::RootOfNegative);
    EXPECT_EQ(reasonAt("x^0.5", -1.0), UndefinedReason::PowerUndefined);
    EXPECT_EQ(reasonAt("x^-1", 0.0), UndefinedReason::PowerUndefined);
    EXPECT_EQ(reasonAt("exp(x)", 1000.0), UndefinedReason::TooLarge);
    EXPECT_EQ(reasonAt("x^400", 10.0), UndefinedReason::TooLarge);
}

TEST(Undefined, NamesTheFirstOfSeveral)
{
    EXPECT_EQ(reasonAt("ln(x) + 1/x", 0.0), UndefinedReason::LogarithmOfNonPositive);
    EXPECT_EQ(reasonAt("1/exp(x)", 1000.0), UndefinedReason::TooLarge);
}

TEST(Undefined, SaysWhenAnOperandIsUndefinedAlready)
{
    EXPECT_EQ(reasonAt("x + 1", std::numeric_limits<double>::quiet_NaN()),
              UndefinedReason::DependsOnUndefined);
}

TEST(Undefined, HasNoReasonForANumber)
{
    EXPECT_EQ(reasonAt("1/x + ln(x)", 2.0), UndefinedReason::None);
}

TEST(Undefined, TellsAnOverflowFromADivisionByZero)
{
    EXPECT_EQ(reasonAt("x/0.000001", 1e306), UndefinedReason::TooLarge);
    EXPECT_EQ(reasonAt("x*x", 1e200), UndefinedReason::TooLarge);
    EXPECT_EQ(reasonAt("x + x", 1.7e308), UndefinedReason::TooLarge);
    EXPECT_EQ(reasonAt("0/x", 0.0), UndefinedReason::DivisionByZero);
}

TEST(Undefined, TakesTheBoundsAsDefinedWhereTheyAre)
{
    EXPECT_EQ(reasonAt("sqrt(x)", 0.0), UndefinedReason::None);
    EXPECT_EQ(reasonAt("x^0", 0.0), UndefinedReason::None);
    EXPECT_EQ(reasonAt("x^2", -3.0), UndefinedReason::None);
    EXPECT_EQ(reasonAt("x^-1", -2.0), UndefinedReason::None);
    EXPECT_EQ(reasonAt("exp(x)", -1000.0), UndefinedReason::None);
    EXPECT_EQ(reasonAt("sigmoid(x) + tanh(x) + softplus(x)", 1000.0), UndefinedReason::None);
    EXPECT_EQ(reasonAt("ln(x)", 0.0), UndefinedReason::LogarithmOfNonPositive);
}

TEST(Undefined, LooksAtTheLeftOperandFirst)
{
    EXPECT_EQ(reasonAt("1/x + ln(x)", 0.0), UndefinedReason::DivisionByZero);
    EXPECT_EQ(reasonAt("sqrt(x)*ln(x)", -1.0), UndefinedReason::RootOfNegative);
    EXPECT_EQ(reasonAt("sin(cos(1/x))", 0.0), UndefinedReason::DivisionByZero);
}

TEST(Undefined, IsNotMadeDefinedByAFactorOfZero)
{
    EXPECT_EQ(reasonAt("0*ln(x)", 0.0), UndefinedReason::LogarithmOfNonPositive);
    EXPECT_EQ(reasonAt("1/(1/x)", 0.0), UndefinedReason::DivisionByZero);
}

}  // namespace backhand
