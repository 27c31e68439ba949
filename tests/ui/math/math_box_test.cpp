// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/math_box.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

constexpr double em = 100.0;

const Reference dEdp = {Meaning::LocalPartial, 5, 4};
const Reference valueOfX = {Meaning::Value, 0, noVariable};

class MathBoxTest : public testing::Test {
protected:
    MathBox laidOut(const Formula& formula, double wrapWidth = 0.0,
                    FractionForm fractions = FractionForm::Stacked) const
    {
        MathStyle style;
        style.pixels = em;
        style.wrapWidth = wrapWidth;
        style.fractions = fractions;
        return layoutFormula(formula, style, m_fonts);
    }

    MathFonts m_fonts;
};

Formula partial(const std::string& of, const std::string& wrt)
{
    return Formula::fraction(Formula::row({Formula::op("∂", false), Formula::name(of)}),
                             Formula::row({Formula::op("∂", false), Formula::name(wrt)}));
}

TEST_F(MathBoxTest, AnEmptyFormulaTakesNoRoom)
{
    const MathBox box = laidOut(Formula::row({}));
    EXPECT_DOUBLE_EQ(box.width, 0.0);
    EXPECT_DOUBLE_EQ(box.height(), 0.0);
    EXPECT_EQ(referenceAt(box, {0.0, 0.0}), nullptr);
}

TEST_F(MathBoxTest, DigitsAreOfOneWidthSoThatNumbersDoNotJitter)
{
    EXPECT_NEAR(laidOut(Formula::number("0.111111")).width,
                laidOut(Formula::number("0.888888")).width, 1e-9);
    EXPECT_NEAR(laidOut(Formula::number("12")).width, em, 0.5);
}

TEST_F(MathBoxTest, WidthsOfPartsSideBySideAddUp)
{
    const double one = laidOut(Formula::number("1")).width;
    const Formula row =
        Formula::row({Formula::number("1"), Formula::number("1"), Formula::number("1")});
    EXPECT_NEAR(laidOut(row).width, 3 * one, 1e-9);
}

TEST_F(MathBoxTest, ARelationHasMoreSpaceThanASumAndASignNone)
{
    const auto spaceAround = [this](const char* text, bool spaced) {
        const Formula alone = Formula::row({Formula::number("1"), Formula::op(text, false)});
        const Formula row = Formula::row({Formula::number("1"), Formula::op(text, spaced)});
        const Formula last =
            Formula::row({Formula::number("1"), Formula::op(text, spaced), Formula::number("1")});
        EXPECT_LE(laidOut(alone).width, laidOut(row).width);
        return laidOut(last).width - laidOut(alone).width - laidOut(Formula::number("1")).width;
    };
    EXPECT_NEAR(spaceAround("=", true), 2 * em * 5 / 18, 1e-6);
    EXPECT_NEAR(spaceAround("+", true), 2 * em * 4 / 18, 1e-6);
    EXPECT_NEAR(spaceAround("−", false), 0.0, 1e-6);
}

TEST_F(MathBoxTest, AFractionsLineIsCentredOnTheAxis)
{
    const MathBox box = laidOut(partial("E", "p"));
    ASSERT_EQ(box.rules.size(), 1U);
    EXPECT_NEAR(-box.rules[0].rectangle.center().y(), 0.25 * em, 1e-6);
    EXPECT_NEAR(box.rules[0].rectangle.height(), 0.045 * em, 1e-6);
    EXPECT_DOUBLE_EQ(box.axis, 0.25 * em);
}

TEST_F(MathBoxTest, NumeratorAndDenominatorKeepTheirDistanceAndAreCentred)
{
    const Formula top = Formula::number("1", {Meaning::Value, 1});
    const Formula bottom = Formula::number("22222", {Meaning::Value, 2});
    const MathBox box = laidOut(Formula::fraction(top, bottom));
    const QRectF line = box.rules.at(0).rectangle;
    const QRectF above = rectanglesOf(box, {Meaning::Value, 1}).at(0);
    const QRectF below = rectanglesOf(box, {Meaning::Value, 2}).at(0);
    EXPECT_LE(above.bottom(), line.top() - 0.16 * em + 1e-6);
    EXPECT_GE(below.top(), line.bottom() + 0.16 * em - 1e-6);
    EXPECT_NEAR(above.center().x(), line.center().x(), 1e-6);
    EXPECT_NEAR(below.center().x(), line.center().x(), 1e-6);
}

TEST_F(MathBoxTest, ALineIsNeverThinnerThanAPixel)
{
    MathStyle style;
    style.pixels = 10.0;
    const MathBox box = layoutFormula(partial("E", "p"), style, m_fonts);
    EXPECT_DOUBLE_EQ(box.rules.at(0).rectangle.height(), 1.0);
}

TEST_F(MathBoxTest, ASmallFractionIsLowerAndASlashIsOneLine)
{
    const MathBox stacked = laidOut(partial("E", "p"));
    const MathBox small = laidOut(partial("E", "p"), 0.0, FractionForm::Small);
    const MathBox slash = laidOut(partial("E", "p"), 0.0, FractionForm::Slash);
    EXPECT_LT(small.height(), stacked.height());
    EXPECT_TRUE(slash.rules.empty());
    EXPECT_LT(slash.height(), 1.1 * em);
}

TEST_F(MathBoxTest, ASlashKeepsASumTogether)
{
    const Formula sum =
        Formula::row({Formula::number("1"), Formula::op("+", true), Formula::name("z")});
    const MathBox alone = laidOut(sum);
    const MathBox slash =
        laidOut(Formula::fraction(Formula::number("1"), sum), 0.0, FractionForm::Slash);
    EXPECT_GT(slash.width, alone.width + em);  // "1", "/" and two parentheses
}

TEST_F(MathBoxTest, AnExponentIsSmallerAndRaised)
{
    const Formula square = Formula::superscript(Formula::name("x", {Meaning::Value, 1}),
                                                Formula::number("2", {Meaning::Value, 2}));
    const MathBox box = laidOut(square);
    const QRectF base = rectanglesOf(box, {Meaning::Value, 1}).at(0);
    const QRectF exponent = rectanglesOf(box, {Meaning::Value, 2}).at(0);
    EXPECT_LT(exponent.bottom(), -0.3 * em);
    EXPECT_GE(exponent.left(), base.right() - 1e-6);
    EXPECT_NEAR(exponent.width(), 0.5 * 0.7 * em, 1.0);
}

TEST_F(MathBoxTest, ASubscriptHangsBelowTheBaselineAndAPrimeStandsAbove)
{
    const MathBox plain = laidOut(Formula::name("w"));
    const MathBox indexed = laidOut(Formula::name("w1"));
    const MathBox primed = laidOut(Formula::name("w1", {}, true));
    EXPECT_GT(indexed.descent, plain.descent + 0.1 * em);
    EXPECT_NEAR(indexed.ascent, plain.ascent, 0.1 * em);
    EXPECT_GT(primed.ascent, indexed.ascent + 0.2 * em);
}

TEST_F(MathBoxTest, ParenthesesGrowWithTheirContent)
{
    const MathBox flat = laidOut(Formula::parentheses(Formula::name("x")));
    const MathBox tall = laidOut(Formula::parentheses(partial("E", "p")));
    EXPECT_NEAR(flat.height(), em, 0.02 * em);
    EXPECT_GT(tall.height(), 1.7 * em);
    const Formula tower = Formula::fraction(
        partial("E", "p"), Formula::fraction(partial("E", "p"), partial("E", "p")));
    const MathBox content = laidOut(tower);
    EXPECT_GE(laidOut(Formula::parentheses(tower)).height(), content.height() - 1e-6);
}

TEST_F(MathBoxTest, BarsAreTwoUprightLines)
{
    const MathBox box = laidOut(Formula::parentheses(Formula::name("x"), "|"));
    ASSERT_EQ(box.rules.size(), 2U);
    EXPECT_GT(box.rules[0].rectangle.height(), 0.9 * em);
    EXPECT_LT(box.rules[0].rectangle.right(), box.rules[1].rectangle.left());
}

TEST_F(MathBoxTest, ARootsLineCoversItsContent)
{
    const Formula content = Formula::row(
        {Formula::name("x"), Formula::op("+", true), Formula::number("1", {Meaning::Value, 7})});
    const MathBox box = laidOut(Formula::root(content));
    ASSERT_EQ(box.rules.size(), 1U);
    const QRectF one = rectanglesOf(box, {Meaning::Value, 7}).at(0);
    EXPECT_LT(box.rules[0].rectangle.bottom(), one.top());
    EXPECT_GE(box.rules[0].rectangle.right(), one.right() - 1e-6);
}

TEST_F(MathBoxTest, FindsTheInnermostPartUnderAPoint)
{
    Formula inner = Formula::name("x", valueOfX);
    Formula outer = Formula::row({Formula::number("2"), inner});
    outer.reference = dEdp;
    const MathBox box =
        laidOut(Formula::row({outer, Formula::op("=", true), Formula::number("3")}));
    const QRectF x = rectanglesOf(box, valueOfX).at(0);
    ASSERT_NE(referenceAt(box, x.center()), nullptr);
    EXPECT_EQ(*referenceAt(box, x.center()), valueOfX);
    ASSERT_NE(referenceAt(box, {0.25 * em, -0.3 * em}), nullptr);
    EXPECT_EQ(*referenceAt(box, {0.25 * em, -0.3 * em}), dEdp);
    EXPECT_EQ(referenceAt(box, {box.width - 1.0, -0.3 * em}), nullptr);
}

TEST_F(MathBoxTest, ALetterThatStandsOutToTheLeftIsMovedIn)
{
    const MathBox box = laidOut(Formula::name("p"));
    EXPECT_NEAR(box.glyphs.at(0).origin.x(), 0.039 * em, 0.01 * em);
}

TEST_F(MathBoxTest, EveryCharacterIsShown)
{
    for (const char* text : {"·", "≈", "−", "→", "σ", "tanh", "δ", "Ж", "漢", "12 345"}) {
        const MathBox box = laidOut(Formula::function(text));
        EXPECT_GT(box.width, 0.1 * em) << text;
        EXPECT_FALSE(box.glyphs.empty()) << text;
    }
}

TEST_F(MathBoxTest, DeepFormulasStayLargeEnoughToSee)
{
    Formula deep = Formula::name("x");
    for (int i = 0; i < 20; ++i) {
        deep = Formula::superscript(Formula::name("x"), deep);
    }
    for (const MathGlyphs& glyphs : laidOut(deep).glyphs) {
        EXPECT_GE(glyphs.run.rawFont().pixelSize(), 0.49 * em);
    }
}

}  // namespace
}  // namespace backhand
