// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/rewrites.h"

#include "tests/support/operands.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace backhand::rewrites {

using backhand::testing::BinaryRewrite;
using backhand::testing::keepsTheValue;
using backhand::testing::operandOf;
using backhand::testing::rewrittenBy;
using backhand::testing::textOf;

TEST(RewritesOfSums, LeaveOutAZero)
{
    EXPECT_EQ(rewrittenBy(addZero, "x", "0"), "x");
    EXPECT_EQ(rewrittenBy(addZero, "0", "x"), "nothing");
    EXPECT_EQ(rewrittenBy(zeroAdd, "0", "x + y"), "x + y");
    EXPECT_EQ(rewrittenBy(zeroAdd, "x", "0"), "nothing");
    EXPECT_EQ(rewrittenBy(subtractZero, "x", "0"), "x");
    EXPECT_EQ(rewrittenBy(subtractZero, "0", "x"), "nothing");
    EXPECT_EQ(rewrittenBy(addZero, "x", "0.1"), "nothing");
}

TEST(RewritesOfSums, TakeZeroMinusSomethingAsItsNegative)
{
    EXPECT_EQ(rewrittenBy(zeroMinus, "0", "x"), "-x");
    EXPECT_EQ(rewrittenBy(zeroMinus, "0", "-x"), "x");
    EXPECT_EQ(rewrittenBy(zeroMinus, "0", "2*x"), "-2*x");
    EXPECT_EQ(rewrittenBy(zeroMinus, "1", "x"), "nothing");
}

TEST(RewritesOfSums, LetTheSameCancel)
{
    EXPECT_EQ(rewrittenBy(subtractItself, "x*y", "x*y"), "0");
    EXPECT_EQ(rewrittenBy(subtractItself, "x*y", "y*x"), "nothing");
    EXPECT_EQ(rewrittenBy(subtractItself, "x", "2*x"), "nothing");
}

TEST(RewritesOfSums, DoubleTheSame)
{
    EXPECT_EQ(rewrittenBy(addItself, "x", "x"), "2*x");
    EXPECT_EQ(rewrittenBy(addItself, "sin(x)", "sin(x)"), "2*sin(x)");
    EXPECT_EQ(rewrittenBy(addItself, "2*x", "2*x"), "4*x");
    EXPECT_EQ(rewrittenBy(addItself, "x", "y"), "nothing");
}

TEST(RewritesOfSums, CollectMultiplesOfTheSame)
{
    EXPECT_EQ(rewrittenBy(addMultiples, "2*x", "3*x"), "5*x");
    EXPECT_EQ(rewrittenBy(addMultiples, "x", "3*x"), "4*x");
    EXPECT_EQ(rewrittenBy(addMultiples, "2*x", "x"), "3*x");
    EXPECT_EQ(rewrittenBy(addMultiples, "(-2)*x", "x"), "-x");
    EXPECT_EQ(rewrittenBy(addMultiples, "(-2)*x", "2*x"), "0");
    EXPECT_EQ(rewrittenBy(addMultiples, "2*x", "3*y"), "nothing");
    EXPECT_EQ(rewrittenBy(addMultiples, "2*(x + y)", "0.5*(x + y)"), "2.5*(x + y)");
}

TEST(RewritesOfSums, SubtractMultiplesOfTheSame)
{
    EXPECT_EQ(rewrittenBy(subtractMultiples, "5*x", "3*x"), "2*x");
    EXPECT_EQ(rewrittenBy(subtractMultiples, "x", "3*x"), "-2*x");
    EXPECT_EQ(rewrittenBy(subtractMultiples, "3*x", "x"), "2*x");
    EXPECT_EQ(rewrittenBy(subtractMultiples, "3*x", "2*x"), "x");
    EXPECT_EQ(rewrittenBy(subtractMultiples, "3*x", "4*x"), "-x");
    EXPECT_EQ(rewrittenBy(subtractMultiples, "2*x", "2"), "nothing");
}

TEST(RewritesOfSums, CollectNothingThatAPersonWouldNotWriteOut)
{
    EXPECT_EQ(rewrittenBy(addMultiples, "0.1*x", "0.2*x"), "nothing");
    EXPECT_EQ(rewrittenBy(subtractMultiples, "0.3*x", "0.1*x"), "nothing");
}

TEST(RewritesOfSums, SubtractInPlaceOfAddingANegative)
{
    EXPECT_EQ(rewrittenBy(addNegated, "x", "-y"), "x - y");
    EXPECT_EQ(rewrittenBy(addNegated, "-x", "y"), "nothing");
    EXPECT_EQ(rewrittenBy(addNegated, "x", "-x"), "0");
    EXPECT_EQ(rewrittenBy(addNegativeMultiple, "x", "(-2)*y"), "x - 2*y");
    EXPECT_EQ(rewrittenBy(addNegativeMultiple, "x", "2*y"), "nothing");
    EXPECT_EQ(rewrittenBy(addNegativeMultiple, "x", "(-2)"), "nothing");
}

TEST(RewritesOfSums, AddInPlaceOfSubtractingANegative)
{
    EXPECT_EQ(rewrittenBy(subtractNegated, "x", "-y"), "x + y");
    EXPECT_EQ(rewrittenBy(subtractNegated, "x", "y"), "nothing");
    EXPECT_EQ(rewrittenBy(subtractNegated, "x", "-x"), "2*x");
    EXPECT_EQ(rewrittenBy(subtractNegativeMultiple, "x", "(-2)*y"), "x + 2*y");
    EXPECT_EQ(rewrittenBy(subtractNegativeMultiple, "x", "2*y"), "nothing");
}

TEST(RewritesOfSums, NegateANumber)
{
    EXPECT_EQ(textOf(negatedNumber(operandOf("2"))), "-2");
    EXPECT_EQ(textOf(negatedNumber(operandOf("-2"))), "2");
    EXPECT_EQ(textOf(negatedNumber(operandOf("x"))), "nothing");
}

TEST(RewritesOfSums, NegateTwiceToNothing)
{
    EXPECT_EQ(textOf(negatedTwice(operandOf("-x"))), "x");
    EXPECT_EQ(textOf(negatedTwice(operandOf("-(x + y)"))), "x + y");
    EXPECT_EQ(textOf(negatedTwice(operandOf("x"))), "nothing");
}

TEST(RewritesOfSums, NegateAMultipleByItsNumber)
{
    EXPECT_EQ(textOf(negatedMultiple(operandOf("2*x"))), "-2*x");
    EXPECT_EQ(textOf(negatedMultiple(operandOf("(-2)*x"))), "2*x");
    EXPECT_EQ(textOf(negatedMultiple(operandOf("(-1)*x"))), "x");
    EXPECT_EQ(textOf(negatedMultiple(operandOf("x*y"))), "nothing");
}

TEST(RewritesOfSums, NegateZeroToAPositiveZero)
{
    const Rewritten zero = negatedNumber(Expression::constant(0.0));
    ASSERT_TRUE(zero.has_value());
    EXPECT_FALSE(std::signbit(zero->value()));
}

RC_GTEST_PROP(RewritesOfSums, KeepTheValueOfASum, ())
{
    for (const BinaryRewrite rewrite :
         {addZero, zeroAdd, addItself, addMultiples, addNegated, addNegativeMultiple}) {
        RC_ASSERT(keepsTheValue(Operation::Add, rewrite));
    }
}

RC_GTEST_PROP(RewritesOfSums, KeepTheValueOfADifference, ())
{
    for (const BinaryRewrite rewrite : {subtractZero, zeroMinus, subtractItself, subtractMultiples,
                                        subtractNegated, subtractNegativeMultiple}) {
        RC_ASSERT(keepsTheValue(Operation::Subtract, rewrite));
    }
}

}  // namespace backhand::rewrites
