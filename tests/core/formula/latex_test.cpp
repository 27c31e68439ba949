// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/latex.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

Formula difference()
{
    return Formula::row({Formula::name("p"), Formula::op("−", true), Formula::name("t")});
}

}  // namespace

TEST(Latex, WritesAPartialAsAFraction)
{
    const Formula equation =
        Formula::row({partialFormula("E", "p"), Formula::op("=", true), Formula::number("2"),
                      Formula::parentheses(difference())});

    EXPECT_EQ(latex(equation), "\\frac{\\partial E}{\\partial p} = 2(p - t)");
}

TEST(Latex, LowersSubscripts)
{
    EXPECT_EQ(latex(Formula::name("w1")), "w_1");
    EXPECT_EQ(latex(Formula::name("w12")), "w_{12}");
    EXPECT_EQ(latex(Formula::name("w1_2")), "w_{1,2}");
    EXPECT_EQ(latex(Formula::name("x_hidden")), "x_{\\mathrm{hidden}}");
    EXPECT_EQ(latex(Formula::name("w1", {}, true)), "w_1'");
}

TEST(Latex, WritesWordsAsOneItalicWord)
{
    EXPECT_EQ(latex(Formula::name("prediction")), "\\mathit{prediction}");
    EXPECT_EQ(latex(Formula::name("layer_1")), "\\mathit{layer}_1");
}

TEST(Latex, WritesGreekLettersAsCommands)
{
    EXPECT_EQ(latex(Formula::name("alpha")), "\\alpha");
    EXPECT_EQ(latex(Formula::name("Delta_2")), "\\Delta_2");
}

TEST(Latex, KeepsACommandFromRunningIntoTheNextLetter)
{
    EXPECT_EQ(latex(Formula::row({Formula::name("alpha"), Formula::name("x")})), "\\alpha x");
    EXPECT_EQ(latex(Formula::row({Formula::name("alpha"), Formula::name("beta")})),
              "\\alpha\\beta");
    EXPECT_EQ(latex(Formula::row({Formula::name("a"), Formula::name("x")})), "ax");
}

TEST(Latex, WritesFunctions)
{
    const auto of = [](const std::string& function) {
        return latex(
            Formula::row({Formula::function(function), Formula::parentheses(Formula::name("z"))}));
    };

    EXPECT_EQ(of("σ"), "\\sigma(z)");
    EXPECT_EQ(of("tanh"), "\\tanh(z)");
    EXPECT_EQ(of("ln"), "\\ln(z)");
    EXPECT_EQ(of("relu"), "\\operatorname{relu}(z)");
}

TEST(Latex, WritesOperators)
{
    EXPECT_EQ(latex(Formula::row(
                  {Formula::number("1.45"), Formula::op("·", false), Formula::number("2")})),
              "1.45\\cdot 2");
    EXPECT_EQ(latex(Formula::row({Formula::name("a"), Formula::op("·", true), Formula::name("b")})),
              "a \\cdot b");
    EXPECT_EQ(
        latex(Formula::row({Formula::name("p"), Formula::op("≈", true), Formula::number("−0.5")})),
        "p \\approx -0.5");
}

TEST(Latex, BracesExponentsOfMoreThanOneCharacter)
{
    EXPECT_EQ(latex(Formula::superscript(Formula::parentheses(difference()), Formula::number("2"))),
              "(p - t)^2");
    EXPECT_EQ(latex(Formula::superscript(Formula::number("10"), Formula::number("−6"))), "10^{-6}");
}

TEST(Latex, BracesABaseThatHasScriptsOrParts)
{
    EXPECT_EQ(latex(Formula::superscript(Formula::name("x", {}, true), Formula::number("2"))),
              "{x'}^2");
    EXPECT_EQ(latex(Formula::superscript(Formula::row({Formula::name("a"), Formula::name("b")}),
                                         Formula::number("2"))),
              "{ab}^2");
}

TEST(Latex, GrowsParenthesesAroundWhatIsTall)
{
    const Formula half = Formula::fraction(Formula::number("1"), Formula::number("2"));

    EXPECT_EQ(latex(Formula::parentheses(half)), "\\left( \\frac{1}{2} \\right)");
    EXPECT_EQ(latex(Formula::parentheses(half, "|")), "\\left| \\frac{1}{2} \\right|");
    EXPECT_EQ(latex(Formula::parentheses(Formula::name("x"), "|")), "|x|");
}

TEST(Latex, WritesRoots)
{
    EXPECT_EQ(latex(Formula::root(difference())), "\\sqrt{p - t}");
}

TEST(Latex, WritesWhatIsNotANumber)
{
    EXPECT_EQ(latex(Formula::unknown()), "?");
    EXPECT_EQ(latex(Formula::undefined()), "\\text{undefined}");
}

TEST(Latex, LetsNoTextBecomeACommand)
{
    EXPECT_EQ(latex(Formula::name("\\input{x}")), "\\mathit{\\backslash input\\{x\\}}");
    EXPECT_EQ(latex(Formula::number("50%$")), "50\\%\\$");
}

}  // namespace backhand
