// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/formula.h"

#include <gtest/gtest.h>

#include <set>

namespace backhand {

TEST(Formula, MakesAFractionOfItsTwoParts)
{
    const Formula fraction = Formula::fraction(Formula::number("1"), Formula::name("x"));

    EXPECT_EQ(fraction.kind, FormulaKind::Fraction);
    ASSERT_EQ(fraction.parts.size(), 2U);
    EXPECT_EQ(fraction.parts[0].text, "1");
    EXPECT_EQ(fraction.parts[1].kind, FormulaKind::Name);
}

TEST(Formula, MakesASuperscriptOfBaseAndExponent)
{
    const Formula square = Formula::superscript(Formula::name("x"), Formula::number("2"));

    EXPECT_EQ(square.kind, FormulaKind::Superscript);
    ASSERT_EQ(square.parts.size(), 2U);
    EXPECT_EQ(square.parts[0].text, "x");
    EXPECT_EQ(square.parts[1].text, "2");
}

TEST(Formula, SaysWhichBracketsItHas)
{
    EXPECT_EQ(Formula::parentheses(Formula::name("x")).text, "(");
    EXPECT_EQ(Formula::parentheses(Formula::name("x"), "|").text, "|");
}

TEST(Formula, CarriesWhatANumberAndANameStandFor)
{
    const Reference reference{Meaning::Gradient, 3, 5};

    EXPECT_EQ(Formula::number("2", reference).reference, reference);
    EXPECT_EQ(Formula::name("x", reference).reference, reference);
    EXPECT_FALSE(Formula::name("x", reference).primed);
    EXPECT_TRUE(Formula::name("x", reference, true).primed);
}

TEST(Formula, KnowsWhetherSpaceStandsAroundAnOperator)
{
    EXPECT_TRUE(Formula::op("+", true).spaced);
    EXPECT_FALSE(Formula::op("·", false).spaced);
}

TEST(Formula, HasWordsForWhatIsUnknownAndUndefined)
{
    EXPECT_EQ(Formula::unknown().kind, FormulaKind::Unknown);
    EXPECT_EQ(Formula::unknown().text, "?");
    EXPECT_EQ(Formula::undefined().kind, FormulaKind::Undefined);
    EXPECT_EQ(Formula::undefined().text, "undefined");
}

TEST(Formula, IsEqualByItsParts)
{
    EXPECT_EQ(Formula::root(Formula::name("x")), Formula::root(Formula::name("x")));
    EXPECT_NE(Formula::root(Formula::name("x")), Formula::root(Formula::name("y")));
    EXPECT_NE(Formula::row({}), Formula::row({Formula::unknown()}));
    EXPECT_NE(Formula::function("ln"), Formula::function("exp"));
}

TEST(PartialFormula, IsAFractionOfDifferentialsWithItsReferenceOnTheWhole)
{
    const Reference reference{Meaning::LocalPartial, 7, 1};

    const Formula partial = partialFormula("E", "w1", reference);

    EXPECT_EQ(partial.kind, FormulaKind::Fraction);
    EXPECT_EQ(partial.reference, reference);
    EXPECT_EQ(partial.parts[0], Formula::row({Formula::op("∂", false), Formula::name("E")}));
    EXPECT_EQ(partial.parts[1], Formula::row({Formula::op("∂", false), Formula::name("w1")}));
}

TEST(PartialFormula, MayHaveAPrimeOnWhatIsDifferentiated)
{
    const Formula partial = partialFormula("E", "w1", {}, true);

    EXPECT_TRUE(partial.parts[0].parts[1].primed);
    EXPECT_FALSE(partial.parts[1].parts[1].primed);
}

}  // namespace backhand
