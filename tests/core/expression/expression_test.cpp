// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/expression.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace backhand {

namespace {

Expression x()
{
    return Expression::variable("x");
}

Expression two()
{
    return Expression::constant(2.0);
}

/// -(-(-...x)), built without a parser's limit.
Expression tower(std::size_t depth)
{
    Expression expression = x();
    for (std::size_t level = 1; level < depth; ++level) {
        expression = Expression::unary(Operation::Negate, expression);
    }
    return expression;
}

}  // namespace

TEST(Expression, OfANumberHoldsItsValue)
{
    EXPECT_EQ(two().operation(), Operation::Constant);
    EXPECT_EQ(two().value(), 2.0);
    EXPECT_TRUE(two().isConstant(2.0));
    EXPECT_FALSE(two().isConstant(3.0));
    EXPECT_TRUE(two().operands().empty());
}

TEST(Expression, OfANameHoldsItsName)
{
    EXPECT_EQ(x().operation(), Operation::Variable);
    EXPECT_EQ(x().name(), "x");
    EXPECT_TRUE(x().isVariable("x"));
    EXPECT_FALSE(x().isVariable("y"));
    EXPECT_FALSE(x().isConstant(0.0));
}

TEST(Expression, HoldsItsOperandsInOrder)
{
    const Expression power = Expression::binary(Operation::Power, x(), two());
    ASSERT_EQ(power.operands().size(), 2U);
    EXPECT_EQ(power.operand(0), x());
    EXPECT_EQ(power.operand(1), two());
}

TEST(Expression, CountsItsNodesAndItsDepth)
{
    const Expression power = Expression::binary(Operation::Power, x(), two());
    const Expression sum = Expression::binary(Operation::Add, power, x());
    EXPECT_EQ(x().size(), 1U);
    EXPECT_EQ(x().depth(), 1U);
    EXPECT_EQ(sum.size(), 5U);
    EXPECT_EQ(sum.depth(), 3U);
    EXPECT_EQ(Expression::unary(Operation::Sin, sum).depth(), 4U);
}

TEST(Expression, IsEqualToOneOfTheSameStructure)
{
    const auto sum = [](const Expression& a, const Expression& b) {
        return Expression::binary(Operation::Add, a, b);
    };
    EXPECT_EQ(sum(x(), two()), sum(x(), two()));
    EXPECT_FALSE(sum(x(), two()) == sum(two(), x()));
    EXPECT_FALSE(sum(x(), two()) == Expression::binary(Operation::Subtract, x(), two()));
    EXPECT_FALSE(x() == Expression::variable("y"));
    EXPECT_FALSE(Expression::unary(Operation::Sin, x()) == x());
}

TEST(Expression, ComparesNumbersByTheirBits)
{
    EXPECT_FALSE(Expression::constant(0.0) == Expression::constant(-0.0));
    EXPECT_EQ(Expression::constant(0.1 + 0.2), Expression::constant(0.30000000000000004));
}

TEST(Expression, RefusesOperandsThatDoNotFit)
{
    EXPECT_THROW(Expression::unary(Operation::Add, x()), std::logic_error);
    EXPECT_THROW(Expression::binary(Operation::Sin, x(), x()), std::logic_error);
    EXPECT_THROW(Expression::unary(Operation::Variable, x()), std::logic_error);
}

TEST(Expression, RefusesQuestionsThatItHasNoAnswerTo)
{
    EXPECT_THROW(static_cast<void>(x().value()), std::logic_error);
    EXPECT_THROW(static_cast<void>(two().name()), std::logic_error);
    EXPECT_THROW(static_cast<void>(two().operand(0)), std::out_of_range);
}

TEST(Expression, IsDestroyedWithoutRecursion)
{
    constexpr std::size_t depth = 1'000'000;  // destructors that nest would overflow any stack
    EXPECT_EQ(tower(depth).depth(), depth);
}

TEST(Expression, KeepsSharedPartsWhenAWholeIsDestroyed)
{
    Expression part = Expression::binary(Operation::Add, x(), two());
    {
        const Expression whole = Expression::binary(Operation::Multiply, part, part);
        EXPECT_EQ(whole.size(), 7U);
    }
    EXPECT_EQ(part, Expression::binary(Operation::Add, x(), two()));
}

TEST(VariablesOf, AreDistinctInTheOrderOfTheirAppearance)
{
    const Expression b = Expression::variable("b");
    const Expression product = Expression::binary(Operation::Multiply, b, x());
    const Expression sum = Expression::binary(Operation::Add, product, Expression::variable("a"));
    EXPECT_THAT(variablesOf(Expression::binary(Operation::Add, sum, x())),
                ::testing::ElementsAre("b", "x", "a"));
    EXPECT_TRUE(variablesOf(two()).empty());
}

}  // namespace backhand
