// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/substitution.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

namespace backhand {

namespace {

Operand given(double value)
{
    return {value, true, {}};
}

Operand computed(double value)
{
    return {value, false, {}};
}

}  // namespace

TEST(OperandsThatMultiplyOut, ShowsTheProductsOfTheLesson)
{
    const std::array<Operand, 2> operands{computed(1.7420382957075284), computed(0.11234479212)};
    const auto product = [](std::span<const double> values) { return values[0] * values[1]; };

    const auto shown =
        operandsThatMultiplyOut(operands, product, shownComputed(0.19570893), defaultDigits);

    ASSERT_EQ(shown.size(), 2U);
    EXPECT_EQ(shown[0].text(), "1.742038");
    EXPECT_EQ(shown[1].text(), "0.112345");
}

TEST(OperandsThatMultiplyOut, ShowsTheUpdatesOfTheLesson)
{
    const auto update = [](std::span<const double> values) {
        return values[0] - values[1] * values[2];
    };
    const std::array<Operand, 3> operands{given(1.45), given(1.0), computed(0.39141785)};

    const auto shown =
        operandsThatMultiplyOut(operands, update, shownComputed(1.05858215), defaultDigits);

    EXPECT_EQ(shown[0].text(), "1.45");
    EXPECT_EQ(shown[1].text(), "1");
    EXPECT_EQ(shown[2].text(), "0.391418");
}

TEST(OperandsThatMultiplyOut, GivesAllComputedOperandsMoreDigitsAtOnce)
{
    const auto product = [](std::span<const double> values) { return values[0] * values[1]; };
    const std::array<Operand, 2> operands{computed(200.0 / 3.0), computed(100.0 / 7.0)};

    const auto shown =
        operandsThatMultiplyOut(operands, product, shownComputed(20000.0 / 21.0), defaultDigits);

    EXPECT_EQ(shown[0].text(), "66.66666667");
    EXPECT_EQ(shown[1].text(), "14.28571429");
}

TEST(OperandsThatMultiplyOut, KeepsTheDigitsWhereThereIsNoResult)
{
    const auto product = [](std::span<const double>) { return std::nan(""); };
    const std::array<Operand, 1> operands{computed(2.0 / 3.0)};

    const auto shown =
        operandsThatMultiplyOut(operands, product, shownComputed(std::nan("")), defaultDigits);

    EXPECT_EQ(shown[0].text(), "0.666667");
}

TEST(OperandsThatMultiplyOut, TakesNoOperandsAtAll)
{
    const auto one = [](std::span<const double>) { return 1.0; };

    EXPECT_TRUE(operandsThatMultiplyOut({}, one, shownComputed(1.0), defaultDigits).empty());
}

}  // namespace backhand
