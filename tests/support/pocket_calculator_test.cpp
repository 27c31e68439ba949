// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pocket_calculator.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand::testing {

namespace {

void expectValue(std::string_view line, double expected)
{
    const std::optional<double> value = pocketCalculator(line);
    ASSERT_TRUE(value.has_value()) << line;
    EXPECT_DOUBLE_EQ(*value, expected) << line;
}

}  // namespace

TEST(PocketCalculator, MultipliesBeforeItAdds)
{
    expectValue("1.45·2 + (−0.66)·1.5 + 0", 1.91);
    expectValue("1 − 2 − 3", -4.0);
    expectValue("2 − 3·4", -10.0);
}

TEST(PocketCalculator, TakesAParenthesisBesideANumberAsAFactor)
{
    expectValue("2(0.871019 − 0)", 1.742038);
    expectValue("(1 + 2)(3 + 4)", 21.0);
    expectValue("0.5·(1 − 0.25)", 0.375);
}

TEST(PocketCalculator, RaisesToPowers)
{
    expectValue("(0.5 − 2)²", 2.25);
    expectValue("2¹⁰", 1024.0);
    expectValue("2⁻²", 0.25);
    expectValue("4^(0.5)", 2.0);
    expectValue("2^(1 + 2)", 8.0);
    expectValue("1 − 0.5²", 0.75);
    expectValue("−3²", -9.0);
    expectValue("(−3)²", 9.0);
}

TEST(PocketCalculator, ReadsPowersOfTen)
{
    expectValue("6.1441·10⁻⁶", 6.1441e-6);
    expectValue("1.5·10²⁰", 1.5e20);
    expectValue("1·4.248354·10⁻¹⁸", 4.248354e-18);
}

TEST(PocketCalculator, KnowsTheFunctions)
{
    expectValue("σ(0)", 0.5);
    expectValue("tanh(0.5)", std::tanh(0.5));
    expectValue("tanh²(0.5)", std::tanh(0.5) * std::tanh(0.5));
    expectValue("relu(−2)", 0.0);
    expectValue("relu(2)", 2.0);
    expectValue("softplus(0)", std::log(2.0));
    expectValue("exp(1)", std::exp(1.0));
    expectValue("ln(2)", std::log(2.0));
    expectValue("sin(1) + cos(1)", std::sin(1.0) + std::cos(1.0));
    expectValue("step(3)", 1.0);
    expectValue("step(0)", 0.0);
    expectValue("sign(−3)", -1.0);
    expectValue("2σ(0)", 1.0);
}

TEST(PocketCalculator, ReadsFractionsRootsAndAbsoluteValues)
{
    expectValue("1/4", 0.25);
    expectValue("(1 + 2)/(2·3)", 0.5);
    expectValue("1/2 · 3", 1.5);
    expectValue("1/2 · 3(4)", 6.0);
    expectValue("√(2 + 7)", 3.0);
    expectValue("|−2| + 1", 3.0);
    expectValue("|1 − |−3||", 2.0);
}

TEST(PocketCalculator, StandsTheExtremesOfSigmoid)
{
    expectValue("σ(1000)", 1.0);
    expectValue("σ(−1000)", 0.0);
}

TEST(PocketCalculator, ReadsNothingThatAPersonWouldStumbleOver)
{
    for (const std::string_view line :
         {"", "1 + −2", "2·−3", "w₁x₁", "1e5", "1,5", "(1 + 2", "1 + 2)", "|1", "2 3", "1/2(3)",
          "1.2.3", "σ2", "undefined", "1 +", "· 2", "?"}) {
        EXPECT_FALSE(pocketCalculator(line).has_value()) << line;
    }
}

TEST(PocketCalculator, ComparesWithTheLastShownDigit)
{
    const ShownNumber result{"0.195709", 0, true, 0.195709, 1e-6};
    EXPECT_TRUE(multipliesOut("1.742038·0.112345", result));
    EXPECT_TRUE(multipliesOut("0.195710", result));
    EXPECT_FALSE(multipliesOut("0.195711", result));
    EXPECT_FALSE(multipliesOut("x", result));
}

TEST(PocketCalculator, WantsAnExactResultExactly)
{
    const ShownNumber result{"1.91", 0, false, 1.91, 0.0};
    EXPECT_TRUE(multipliesOut("1.45·2 + (−0.66)·1.5 + 0", result));
    EXPECT_FALSE(multipliesOut("1.910001", result));
}

TEST(PocketCalculator, ForgivesWhatDoublesGetWrong)
{
    const ShownNumber zero{"0", 0, false, 0.0, 0.0};
    EXPECT_TRUE(multipliesOut("0.1 + 0.2 − 0.3", zero));
    EXPECT_FALSE(multipliesOut("0.1 + 0.2 − 0.3000000001", zero));
}

}  // namespace backhand::testing
