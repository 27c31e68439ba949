// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/plain_text.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

Formula minus()
{
    return Formula::op("−", true);
}

Formula difference()
{
    return Formula::row({Formula::name("p"), minus(), Formula::name("t")});
}

Formula productOf(const std::string& left, const std::string& right)
{
    return Formula::row({Formula::name(left), Formula::name(right)});
}

std::string fractionText(Formula numerator, Formula denominator)
{
    return plainText(Formula::fraction(std::move(numerator), std::move(denominator)));
}

}  // namespace

TEST(PlainName, LowersDigitsAndTheLettersThatHaveASmallForm)
{
    EXPECT_EQ(plainName("w1"), "w₁");
    EXPECT_EQ(plainName("w12"), "w₁₂");
    EXPECT_EQ(plainName("w1_2"), "w₁,₂");
    EXPECT_EQ(plainName("layer_1"), "layer₁");
    EXPECT_EQ(plainName("x_max"), "xₘₐₓ");
    EXPECT_EQ(plainName("w_ij"), "wᵢⱼ");
    EXPECT_EQ(plainName("E"), "E");
}

TEST(PlainName, KeepsTheUnderscoreWhereALetterHasNoSmallForm)
{
    EXPECT_EQ(plainName("x_hidden"), "x_hidden");
    EXPECT_EQ(plainName("alpha_B"), "α_B");
}

TEST(PlainName, PutsThePrimeLast)
{
    EXPECT_EQ(plainName("w1", true), "w₁′");
    EXPECT_EQ(plainName("b", true), "b′");
    EXPECT_EQ(plainName("x_hidden", true), "x_hidden′");
}

TEST(PlainText, PutsPartsSideBySideAndSpaceAroundSpacedOperators)
{
    EXPECT_EQ(plainText(difference()), "p − t");
    EXPECT_EQ(plainText(Formula::row(
                  {Formula::number("1.45"), Formula::op("·", false), Formula::number("2")})),
              "1.45·2");
    EXPECT_EQ(plainText(Formula::row({Formula::number("2"), Formula::parentheses(difference())})),
              "2(p − t)");
    EXPECT_EQ(plainText(Formula::row({})), "");
}

TEST(PlainText, WritesPartialsWithoutParentheses)
{
    EXPECT_EQ(plainText(partialFormula("E", "w1")), "∂E/∂w₁");
    EXPECT_EQ(plainText(partialFormula("E", "p", {}, true)), "∂E′/∂p");
    EXPECT_EQ(plainText(Formula::row(
                  {partialFormula("E", "p"), Formula::op("·", true), partialFormula("p", "z")})),
              "∂E/∂p · ∂p/∂z");
}

TEST(PlainText, RaisesExponentsThatHaveSmallForms)
{
    EXPECT_EQ(
        plainText(Formula::superscript(Formula::parentheses(difference()), Formula::number("2"))),
        "(p − t)²");
    EXPECT_EQ(plainText(Formula::superscript(Formula::number("10"), Formula::number("−18"))),
              "10⁻¹⁸");
    EXPECT_EQ(plainText(Formula::superscript(Formula::name("x"), Formula::name("n"))), "xⁿ");
}

TEST(PlainText, PutsOtherExponentsInParentheses)
{
    EXPECT_EQ(plainText(Formula::superscript(Formula::name("x"), Formula::number("0.5"))),
              "x^(0.5)");
    EXPECT_EQ(plainText(Formula::superscript(Formula::name("x"), difference())), "x^(p − t)");
}

TEST(PlainText, PutsAFractionsSidesInParenthesesWhereItWouldReadWrong)
{
    EXPECT_EQ(fractionText(Formula::name("x"), Formula::name("y")), "x/y");
    EXPECT_EQ(fractionText(difference(), Formula::name("y")), "(p − t)/y");
    EXPECT_EQ(fractionText(Formula::name("x"), difference()), "x/(p − t)");
    EXPECT_EQ(fractionText(productOf("w", "x"), Formula::name("y")), "wx/y");
    EXPECT_EQ(fractionText(Formula::name("y"), productOf("w", "x")), "y/(wx)");
    EXPECT_EQ(fractionText(Formula::number("−2"), Formula::number("−3")), "(−2)/(−3)");
}

TEST(PlainText, PutsFractionsWithinFractionsInParentheses)
{
    const Formula half = Formula::fraction(Formula::number("1"), Formula::number("2"));

    EXPECT_EQ(fractionText(half, Formula::number("3")), "(1/2)/3");
    EXPECT_EQ(fractionText(Formula::number("3"), half), "3/(1/2)");
}

TEST(PlainText, SeesThroughRowsWithinRows)
{
    const Formula nested = Formula::row({Formula::row({difference()})});

    EXPECT_EQ(fractionText(Formula::name("x"), nested), "x/(p − t)");
}

TEST(PlainText, DividesByAFunctionOrAParenthesisAsItStands)
{
    const Formula call =
        Formula::row({Formula::function("ln"), Formula::parentheses(Formula::name("x"))});
    const Formula square = Formula::superscript(Formula::function("sin"), Formula::number("2"));
    const Formula raisedCall = Formula::row({square, Formula::parentheses(Formula::name("x"))});

    EXPECT_EQ(fractionText(Formula::number("1"), call), "1/ln(x)");
    EXPECT_EQ(fractionText(Formula::number("1"), raisedCall), "1/sin²(x)");
    EXPECT_EQ(fractionText(Formula::number("1"), Formula::parentheses(difference())), "1/(p − t)");
}

TEST(PlainText, WritesRootsAndAbsoluteValues)
{
    EXPECT_EQ(plainText(Formula::root(Formula::name("x"))), "√(x)");
    EXPECT_EQ(plainText(Formula::parentheses(Formula::name("x"), "|")), "|x|");
}

TEST(PlainText, WritesWhatIsNotANumber)
{
    EXPECT_EQ(plainText(Formula::unknown()), "?");
    EXPECT_EQ(plainText(Formula::undefined()), "undefined");
}

}  // namespace backhand
