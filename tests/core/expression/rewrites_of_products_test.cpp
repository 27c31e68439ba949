// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/rewrites.h"

#include "tests/support/operands.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace backhand::rewrites {

using backhand::testing::BinaryRewrite;
using backhand::testing::keepsTheValue;
using backhand::testing::rewrittenBy;

TEST(RewritesOfProducts, GiveZeroForAFactorOfZero)
{
    EXPECT_EQ(rewrittenBy(timesZero, "x", "0"), "0");
    EXPECT_EQ(rewrittenBy(timesZero, "0", "x"), "nothing");
    EXPECT_EQ(rewrittenBy(zeroTimes, "0", "x"), "0");
    EXPECT_EQ(rewrittenBy(zeroTimes, "x", "0"), "nothing");
}

TEST(RewritesOfProducts, LeaveOutAFactorOfOne)
{
    EXPECT_EQ(rewrittenBy(timesOne, "x", "1"), "x");
    EXPECT_EQ(rewrittenBy(timesOne, "1", "x"), "nothing");
    EXPECT_EQ(rewrittenBy(oneTimes, "1", "x"), "x");
    EXPECT_EQ(rewrittenBy(oneTimes, "-1", "x"), "nothing");
}

TEST(RewritesOfProducts, TakeMinusOneTimesSomethingAsItsNegative)
{
    EXPECT_EQ(rewrittenBy(minusOneTimes, "-1", "x"), "-x");
    EXPECT_EQ(rewrittenBy(minusOneTimes, "-1", "-x"), "x");
    EXPECT_EQ(rewrittenBy(minusOneTimes, "1", "x"), "nothing");
    EXPECT_EQ(rewrittenBy(minusOneTimes, "-2", "x"), "nothing");
}

TEST(RewritesOfProducts, PutTheNumberFirst)
{
    EXPECT_EQ(rewrittenBy(numberFirst, "x", "2"), "2*x");
    EXPECT_EQ(rewrittenBy(numberFirst, "x + y", "-2"), "-2*(x + y)");
    EXPECT_EQ(rewrittenBy(numberFirst, "2", "3"), "nothing");
    EXPECT_EQ(rewrittenBy(numberFirst, "2", "x"), "nothing");
    EXPECT_EQ(rewrittenBy(numberFirst, "3*x", "2"), "6*x");
}

TEST(RewritesOfProducts, MultiplyTheNumbers)
{
    EXPECT_EQ(rewrittenBy(numberTimesMultiple, "2", "3*x"), "6*x");
    EXPECT_EQ(rewrittenBy(numberTimesMultiple, "0.5", "2*x"), "x");
    EXPECT_EQ(rewrittenBy(numberTimesMultiple, "-1", "(-2)*x"), "2*x");
    EXPECT_EQ(rewrittenBy(numberTimesMultiple, "x", "3*y"), "nothing");
    EXPECT_EQ(rewrittenBy(numberTimesMultiple, "2", "x*y"), "nothing");
    EXPECT_EQ(rewrittenBy(numberTimesMultiple, "0.1", "3*x"), "nothing");
}

TEST(RewritesOfProducts, BringANumberToTheFront)
{
    EXPECT_EQ(rewrittenBy(multipleTimes, "2*x", "y"), "2*(x*y)");
    EXPECT_EQ(rewrittenBy(multipleTimes, "2*x", "x"), "2*x^2");
    EXPECT_EQ(rewrittenBy(multipleTimes, "2*x", "3"), "nothing");
    EXPECT_EQ(rewrittenBy(multipleTimes, "2*x", "3*y"), "6*(x*y)");
    EXPECT_EQ(rewrittenBy(multipleTimes, "x", "y"), "nothing");
    EXPECT_EQ(rewrittenBy(timesMultiple, "x", "2*y"), "2*(x*y)");
    EXPECT_EQ(rewrittenBy(timesMultiple, "3", "2*y"), "nothing");
    EXPECT_EQ(rewrittenBy(timesMultiple, "x", "y*2"), "nothing");
}

TEST(RewritesOfProducts, BringASignToTheFront)
{
    EXPECT_EQ(rewrittenBy(negatedTimes, "-x", "y"), "-(x*y)");
    EXPECT_EQ(rewrittenBy(negatedTimes, "-x", "2"), "nothing");
    EXPECT_EQ(rewrittenBy(negatedTimes, "-x", "-y"), "x*y");
    EXPECT_EQ(rewrittenBy(timesNegated, "x", "-y"), "-(x*y)");
    EXPECT_EQ(rewrittenBy(timesNegated, "2", "-y"), "nothing");
    EXPECT_EQ(rewrittenBy(numberTimesNegated, "2", "-x"), "-2*x");
    EXPECT_EQ(rewrittenBy(numberTimesNegated, "-2", "-x"), "2*x");
    EXPECT_EQ(rewrittenBy(numberTimesNegated, "-1", "-x"), "x");
    EXPECT_EQ(rewrittenBy(numberTimesNegated, "x", "-y"), "nothing");
}

TEST(RewritesOfProducts, SquareTheSame)
{
    EXPECT_EQ(rewrittenBy(timesItself, "x", "x"), "x^2");
    EXPECT_EQ(rewrittenBy(timesItself, "x + y", "x + y"), "(x + y)^2");
    EXPECT_EQ(rewrittenBy(timesItself, "x", "y"), "nothing");
}

TEST(RewritesOfProducts, MultiplyIntoAQuotient)
{
    EXPECT_EQ(rewrittenBy(timesQuotient, "x", "y/z"), "x*y/z");
    EXPECT_EQ(rewrittenBy(timesQuotient, "x", "1/z"), "x/z");
    EXPECT_EQ(rewrittenBy(timesQuotient, "x", "y"), "nothing");
    EXPECT_EQ(rewrittenBy(quotientTimes, "x/y", "z"), "x*z/y");
    EXPECT_EQ(rewrittenBy(quotientTimes, "1/y", "z"), "z/y");
    EXPECT_EQ(rewrittenBy(quotientTimes, "x", "y/z"), "nothing");
}

TEST(RewritesOfProducts, DivideTheNumberOfAProduct)
{
    EXPECT_EQ(rewrittenBy(numberTimesQuotient, "6", "x/2"), "3*x");
    EXPECT_EQ(rewrittenBy(numberTimesQuotient, "2", "x/2"), "x");
    EXPECT_EQ(rewrittenBy(numberTimesQuotient, "1", "x/3"), "nothing");
    EXPECT_EQ(rewrittenBy(numberTimesQuotient, "6", "2/x"), "nothing");
    EXPECT_EQ(rewrittenBy(numberTimesQuotient, "6", "x/0"), "nothing");
    EXPECT_EQ(rewrittenBy(numberTimesQuotient, "x", "y/2"), "nothing");
}

TEST(RewritesOfProducts, DivideZeroAndByOne)
{
    EXPECT_EQ(rewrittenBy(zeroDivided, "0", "x"), "0");
    EXPECT_EQ(rewrittenBy(zeroDivided, "x", "0"), "nothing");
    EXPECT_EQ(rewrittenBy(dividedByOne, "x", "1"), "x");
    EXPECT_EQ(rewrittenBy(dividedByOne, "1", "x"), "nothing");
}

TEST(RewritesOfProducts, DivideTheSameToOne)
{
    EXPECT_EQ(rewrittenBy(dividedByItself, "x*y", "x*y"), "1");
    EXPECT_EQ(rewrittenBy(dividedByItself, "x", "y"), "nothing");
}

TEST(RewritesOfProducts, DivideTheNumberOfAMultiple)
{
    EXPECT_EQ(rewrittenBy(multipleDivided, "6*x", "2"), "3*x");
    EXPECT_EQ(rewrittenBy(multipleDivided, "2*x", "2"), "x");
    EXPECT_EQ(rewrittenBy(multipleDivided, "2*x", "-2"), "-x");
    EXPECT_EQ(rewrittenBy(multipleDivided, "2*x", "3"), "nothing");
    EXPECT_EQ(rewrittenBy(multipleDivided, "2*x", "0"), "nothing");
    EXPECT_EQ(rewrittenBy(multipleDivided, "2*x", "y"), "nothing");
    EXPECT_EQ(rewrittenBy(multipleDivided, "x", "2"), "nothing");
}

TEST(RewritesOfProducts, CancelNumbersWhoseQuotientIsWhole)
{
    EXPECT_EQ(rewrittenBy(dividedByMultiple, "6", "2*x"), "3/x");
    EXPECT_EQ(rewrittenBy(dividedByMultiple, "6*x", "2*y"), "3*x/y");
    EXPECT_EQ(rewrittenBy(dividedByMultiple, "2*x", "2*y"), "x/y");
    EXPECT_EQ(rewrittenBy(dividedByMultiple, "3", "2*x"), "nothing");
    EXPECT_EQ(rewrittenBy(dividedByMultiple, "2*x", "4*y"), "nothing");
    EXPECT_EQ(rewrittenBy(dividedByMultiple, "x", "2*y"), "nothing");
    EXPECT_EQ(rewrittenBy(dividedByMultiple, "6", "0*x"), "nothing");
    EXPECT_EQ(rewrittenBy(dividedByMultiple, "6", "x*2"), "nothing");
}

TEST(RewritesOfProducts, BringTheSignOfAQuotientToTheFront)
{
    EXPECT_EQ(rewrittenBy(negativeNumberDivided, "-2", "x"), "-(2/x)");
    EXPECT_EQ(rewrittenBy(negativeNumberDivided, "2", "x"), "nothing");
    EXPECT_EQ(rewrittenBy(negativeNumberDivided, "-2", "3"), "nothing");
    EXPECT_EQ(rewrittenBy(negatedDivided, "-x", "y"), "-(x/y)");
    EXPECT_EQ(rewrittenBy(negatedDivided, "x", "-y"), "nothing");
}

TEST(RewritesOfProducts, RaiseToOneAndZero)
{
    EXPECT_EQ(rewrittenBy(powerOne, "x", "1"), "x");
    EXPECT_EQ(rewrittenBy(powerOne, "x", "2"), "nothing");
    EXPECT_EQ(rewrittenBy(powerZero, "x", "0"), "1");
    EXPECT_EQ(rewrittenBy(powerZero, "0", "x"), "nothing");
    EXPECT_EQ(rewrittenBy(powerOfOne, "1", "x"), "1");
    EXPECT_EQ(rewrittenBy(powerOfOne, "x", "1"), "nothing");
}

RC_GTEST_PROP(RewritesOfProducts, KeepTheValueOfAProduct, ())
{
    for (const BinaryRewrite rewrite :
         {timesZero, zeroTimes, timesOne, oneTimes, minusOneTimes, numberFirst, numberTimesMultiple,
          multipleTimes, timesMultiple, numberTimesNegated, negatedTimes, timesNegated,
          numberTimesQuotient, timesItself, timesQuotient, quotientTimes}) {
        RC_ASSERT(keepsTheValue(Operation::Multiply, rewrite));
    }
}

RC_GTEST_PROP(RewritesOfProducts, KeepTheValueOfAQuotient, ())
{
    for (const BinaryRewrite rewrite : {zeroDivided, dividedByOne, dividedByItself, multipleDivided,
                                        negativeNumberDivided, dividedByMultiple, negatedDivided}) {
        RC_ASSERT(keepsTheValue(Operation::Divide, rewrite));
    }
}

RC_GTEST_PROP(RewritesOfProducts, KeepTheValueOfAPower, ())
{
    for (const BinaryRewrite rewrite : {powerOne, powerZero, powerOfOne}) {
        RC_ASSERT(keepsTheValue(Operation::Power, rewrite));
    }
}

}  // namespace backhand::rewrites
