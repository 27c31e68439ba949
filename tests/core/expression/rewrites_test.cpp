// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/rewrites.h"

#include "tests/support/operands.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace backhand::rewrites {

using backhand::testing::operandOf;
using backhand::testing::textOf;

TEST(Rewrites, KnowANumber)
{
    EXPECT_TRUE(isConstant(operandOf("2")));
    EXPECT_TRUE(isConstant(operandOf("-2")));
    EXPECT_FALSE(isConstant(operandOf("x")));
    EXPECT_FALSE(isConstant(operandOf("2*x")));
    EXPECT_FALSE(isConstant(operandOf("-x")));
}

TEST(Rewrites, KnowANegativeNumber)
{
    EXPECT_TRUE(isNegative(operandOf("-0.5")));
    EXPECT_FALSE(isNegative(operandOf("0.5")));
    EXPECT_FALSE(isNegative(operandOf("0")));
    EXPECT_FALSE(isNegative(Expression::constant(-0.0)));
    EXPECT_FALSE(isNegative(operandOf("-x")));
}

TEST(Rewrites, KnowAMultipleByItsNumberInFront)
{
    EXPECT_TRUE(isMultiple(operandOf("2*x")));
    EXPECT_TRUE(isMultiple(operandOf("(-2)*(x + y)")));
    EXPECT_FALSE(isMultiple(operandOf("x*2")));
    EXPECT_FALSE(isMultiple(operandOf("x*y")));
    EXPECT_FALSE(isMultiple(operandOf("2/x")));
    EXPECT_FALSE(isMultiple(operandOf("2")));
}

TEST(Rewrites, MakeNodesSimplified)
{
    EXPECT_EQ(textOf(made(Operation::Add, operandOf("x"), operandOf("0"))), "x");
    EXPECT_EQ(textOf(made(Operation::Multiply, operandOf("x"), operandOf("2"))), "2*x");
    EXPECT_EQ(textOf(made(Operation::Add, operandOf("x"), operandOf("y"))), "x + y");
}

TEST(Rewrites, NegateSimplified)
{
    EXPECT_EQ(textOf(negated(operandOf("x"))), "-x");
    EXPECT_EQ(textOf(negated(operandOf("-x"))), "x");
    EXPECT_EQ(negated(operandOf("2")), Expression::constant(-2.0));
    EXPECT_EQ(textOf(negated(operandOf("2*x"))), "-2*x");
}

TEST(Rewrites, TurnTheSignOfAMultiple)
{
    EXPECT_EQ(textOf(turned(operandOf("(-3)*x"))), "3*x");
    EXPECT_EQ(turned(operandOf("3*x")), operandOf("(-3)*x"));
    EXPECT_EQ(textOf(turned(operandOf("(-1)*x"))), "x");
}

TEST(Tidy, IsANumberThatAPersonWouldWrite)
{
    EXPECT_EQ(textOf(tidy(6.0)), "6");
    EXPECT_EQ(textOf(tidy(0.25)), "0.25");
    EXPECT_EQ(tidy(-1.5), Expression::constant(-1.5));
    EXPECT_EQ(textOf(tidy(0.1234567891)), "0.1234567891");  // twelve characters
}

TEST(Tidy, IsNothingWhereTheNumberIsLong)
{
    EXPECT_FALSE(tidy(1.0 / 3.0).has_value());
    EXPECT_FALSE(tidy(0.1 + 0.2).has_value());
    EXPECT_FALSE(tidy(0.12345678912).has_value());
}

TEST(Tidy, IsNothingWhereThereIsNoNumber)
{
    EXPECT_FALSE(tidy(std::numeric_limits<double>::infinity()).has_value());
    EXPECT_FALSE(tidy(-std::numeric_limits<double>::infinity()).has_value());
    EXPECT_FALSE(tidy(std::nan("")).has_value());
}

TEST(Tidy, IsNeverANegativeZero)
{
    ASSERT_TRUE(tidy(-0.0).has_value());
    EXPECT_FALSE(std::signbit(tidy(-0.0)->value()));
}

TEST(When, GivesTheExpressionWhereItFits)
{
    EXPECT_EQ(textOf(when(true, operandOf("x + y"))), "x + y");
    EXPECT_EQ(textOf(when(false, operandOf("x + y"))), "nothing");
}

}  // namespace backhand::rewrites
