// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/expression.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <set>
#include <stdexcept>
#include <string>

namespace backhand {

namespace {

using enum Operation;

constexpr double infinity = std::numeric_limits<double>::infinity();
const double notANumber = std::numeric_limits<double>::quiet_NaN();

constexpr Operation all[] = {Constant,     Variable,  Add,     Subtract, Multiply, Divide,
                             Power,        Negate,    Sigmoid, Tanh,     Relu,     Softplus,
                             Exp,          Ln,        Sqrt,    Sin,      Cos,      Abs,
                             SigmoidSlope, TanhSlope, Step,    Sign};

}  // namespace

TEST(ApplyOperation, CalculatesTheOperators)
{
    EXPECT_EQ(applyOperation(Add, 2.0, 3.0), 5.0);
    EXPECT_EQ(applyOperation(Subtract, 2.0, 3.0), -1.0);
    EXPECT_EQ(applyOperation(Multiply, 2.0, 3.0), 6.0);
    EXPECT_EQ(applyOperation(Divide, 3.0, 2.0), 1.5);
    EXPECT_EQ(applyOperation(Power, 2.0, 3.0), 8.0);
    EXPECT_EQ(applyOperation(Power, -2.0, 2.0), 4.0);
    EXPECT_EQ(applyOperation(Negate, 2.0), -2.0);
}

TEST(ApplyOperation, CalculatesTheFunctions)
{
    EXPECT_NEAR(applyOperation(Sigmoid, 1.91), 0.8710191478537642, 1e-15);
    EXPECT_EQ(applyOperation(Sigmoid, 0.0), 0.5);
    EXPECT_DOUBLE_EQ(applyOperation(Tanh, 0.5), 0.46211715726000973);
    EXPECT_EQ(applyOperation(Relu, 3.0), 3.0);
    EXPECT_EQ(applyOperation(Relu, -3.0), 0.0);
    EXPECT_DOUBLE_EQ(applyOperation(Softplus, 0.0), std::numbers::ln2);
    EXPECT_DOUBLE_EQ(applyOperation(Exp, 1.0), std::numbers::e);
    EXPECT_EQ(applyOperation(Ln, 1.0), 0.0);
    EXPECT_EQ(applyOperation(Sqrt, 9.0), 3.0);
    EXPECT_EQ(applyOperation(Sin, 0.0), 0.0);
    EXPECT_EQ(applyOperation(Cos, 0.0), 1.0);
    EXPECT_EQ(applyOperation(Abs, -3.0), 3.0);
}

TEST(ApplyOperation, CalculatesTheSlopes)
{
    EXPECT_NEAR(applyOperation(SigmoidSlope, 1.91), 0.112344791, 1e-8);
    EXPECT_EQ(applyOperation(SigmoidSlope, 0.0), 0.25);
    EXPECT_EQ(applyOperation(TanhSlope, 0.0), 1.0);
    EXPECT_NEAR(applyOperation(TanhSlope, 0.5), 1.0 - std::pow(std::tanh(0.5), 2.0), 1e-15);
    EXPECT_EQ(applyOperation(Step, 2.0), 1.0);
    EXPECT_EQ(applyOperation(Step, -2.0), 0.0);
    EXPECT_EQ(applyOperation(Sign, 2.0), 1.0);
    EXPECT_EQ(applyOperation(Sign, -2.0), -1.0);
}

TEST(ApplyOperation, HasSlopeZeroAtAKink)
{
    EXPECT_EQ(applyOperation(Step, 0.0), 0.0);
    EXPECT_EQ(applyOperation(Step, -0.0), 0.0);
    EXPECT_EQ(applyOperation(Sign, 0.0), 0.0);
    EXPECT_EQ(applyOperation(Sign, -0.0), 0.0);
}

TEST(ApplyOperation, StaysRightAtTheExtremes)
{
    EXPECT_EQ(applyOperation(Sigmoid, 1000.0), 1.0);
    EXPECT_EQ(applyOperation(Sigmoid, -1000.0), 0.0);
    EXPECT_EQ(applyOperation(Softplus, 1000.0), 1000.0);
    EXPECT_EQ(applyOperation(Softplus, -1000.0), 0.0);
    EXPECT_EQ(applyOperation(Tanh, 1000.0), 1.0);
    EXPECT_EQ(applyOperation(TanhSlope, 1000.0), 0.0);
    EXPECT_EQ(applyOperation(TanhSlope, -1000.0), 0.0);
    EXPECT_EQ(applyOperation(Relu, -infinity), 0.0);
}

TEST(ApplyOperation, KeepsTheSlopeOfASaturatedSigmoid)
{
    // e^-40 / (1 + e^-40)^2, where p (1 - p) is exactly 0.
    EXPECT_NEAR(applyOperation(SigmoidSlope, 40.0) / 4.248354255291589e-18, 1.0, 1e-14);
    EXPECT_EQ(applyOperation(SigmoidSlope, -40.0), applyOperation(SigmoidSlope, 40.0));
    EXPECT_EQ(applyOperation(SigmoidSlope, 1000.0), 0.0);
}

TEST(ApplyOperation, SaysWhereThereIsNoValue)
{
    EXPECT_EQ(applyOperation(Ln, 0.0), -infinity);
    EXPECT_EQ(applyOperation(Divide, 1.0, 0.0), infinity);
    EXPECT_TRUE(std::isnan(applyOperation(Ln, -1.0)));
    EXPECT_TRUE(std::isnan(applyOperation(Sqrt, -1.0)));
    EXPECT_TRUE(std::isnan(applyOperation(Power, -2.0, 0.5)));
}

TEST(ApplyOperation, MakesNoNumberOfWhatIsNone)
{
    for (const Operation operation :
         {Relu, Abs, Sigmoid, Softplus, Tanh, SigmoidSlope, TanhSlope, Step, Sign}) {
        EXPECT_TRUE(std::isnan(applyOperation(operation, notANumber))) << wordOf(operation);
    }
}

TEST(ApplyOperation, RefusesALeaf)
{
    EXPECT_THROW(static_cast<void>(applyOperation(Constant, 1.0)), std::logic_error);
    EXPECT_THROW(static_cast<void>(applyOperation(Variable, 1.0)), std::logic_error);
}

TEST(OperandCount, IsNoneForALeafTwoForAnOperatorAndElseOne)
{
    EXPECT_EQ(operandCount(Constant), 0);
    EXPECT_EQ(operandCount(Variable), 0);
    EXPECT_EQ(operandCount(Negate), 1);
    EXPECT_EQ(operandCount(Sigmoid), 1);
    EXPECT_EQ(operandCount(SigmoidSlope), 1);
    EXPECT_EQ(operandCount(Add), 2);
    EXPECT_EQ(operandCount(Power), 2);
}

TEST(WordOf, IsDifferentForEachOperationButTheTwoMinuses)
{
    std::set<std::string> words;
    for (const Operation operation : all) {
        words.insert(wordOf(operation));
    }
    EXPECT_EQ(words.size(), std::size(all) - 1);
    EXPECT_STREQ(wordOf(Negate), wordOf(Subtract));
}

}  // namespace backhand
