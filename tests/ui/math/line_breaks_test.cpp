// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/line_breaks.h"

#include <gtest/gtest.h>

namespace backhand {
namespace {

Formula equation(int terms)
{
    std::vector<Formula> parts = {Formula::name("z"), Formula::op("=", true)};
    for (int i = 0; i < terms; ++i) {
        parts.push_back(Formula::number("0.871019"));
        parts.push_back(Formula::op("+", true));
    }
    parts.push_back(Formula::number("1"));
    return Formula::row(parts);
}

MathBox wrapped(const Formula& formula, double width)
{
    MathStyle style;
    style.pixels = 20.0;
    style.wrapWidth = width;
    return layoutFormula(formula, style, MathFonts());
}

TEST(LineBreaks, AFormulaThatFitsStaysInOneLine)
{
    EXPECT_EQ(wrapped(equation(2), 1000.0).lines, 1);
    EXPECT_EQ(wrapped(equation(20), 0.0).lines, 1);
}

TEST(LineBreaks, NoLineIsWiderThanTheWidth)
{
    const double whole = wrapped(equation(6), 0.0).width;
    for (double width = 130.0; width < whole; width += 17.0) {
        const MathBox box = wrapped(equation(6), width);
        EXPECT_LE(box.width, width + 1e-6) << width;
        EXPECT_GT(box.lines, 1) << width;
    }
}

TEST(LineBreaks, BreaksBeforeADotWhereNothingElseWillDo)
{
    const Formula product = Formula::row(
        {Formula::name("p"), Formula::op("=", true), Formula::number("155256.56110539823"),
         Formula::op("·", false), Formula::number("210.6171619010584")});
    const double whole = wrapped(product, 0.0).width;
    const MathBox box = wrapped(product, 0.7 * whole);
    EXPECT_GE(box.lines, 2);
    EXPECT_LE(box.width, 0.7 * whole);
}

TEST(LineBreaks, BreaksBeforeTheRelationWhereTheRestThenFits)
{
    const Formula formula =
        Formula::row({Formula::name("p"), Formula::op("=", true), Formula::number("0.871019"),
                      Formula::op("·", true), Formula::number("0.128981"), Formula::op("≈", true),
                      Formula::number("0.112345")});
    const double whole = wrapped(formula, 0.0).width;
    const MathBox box = wrapped(formula, whole - 10.0);
    ASSERT_EQ(box.lines, 2);
    const MathGlyphs& last = box.glyphs.back();
    const MathGlyphs& sign = box.glyphs[box.glyphs.size() - 2];
    EXPECT_TRUE(sign.relation);
    EXPECT_GT(sign.origin.y(), 10.0);
    EXPECT_DOUBLE_EQ(sign.origin.y(), last.origin.y());
}

TEST(LineBreaks, ARelationOfALaterLineStandsUnderTheFirst)
{
    const Formula formula =
        Formula::row({Formula::name("p"), Formula::op("=", true), Formula::number("0.8710190000"),
                      Formula::op("=", true), Formula::number("0.1289810000")});
    const MathBox box = wrapped(formula, 0.7 * wrapped(formula, 0.0).width);
    ASSERT_EQ(box.lines, 2);
    EXPECT_NEAR(box.glyphs[1].origin.x(), box.glyphs[3].origin.x(), 1e-6);
}

TEST(LineBreaks, WhatCannotBeBrokenSticksOut)
{
    const MathBox box = wrapped(Formula::number("0.123456789012"), 50.0);
    EXPECT_EQ(box.lines, 1);
    EXPECT_GT(box.width, 50.0);
}

TEST(LineBreaks, LinesDoNotOverlap)
{
    const Formula half = Formula::fraction(Formula::number("1"), Formula::number("2"));
    std::vector<Formula> parts = {half};
    for (int i = 0; i < 5; ++i) {
        parts.push_back(Formula::op("+", true));
        parts.push_back(half);
    }
    const MathBox one = wrapped(half, 0.0);
    const MathBox box = wrapped(Formula::row(parts), 100.0);
    ASSERT_GT(box.lines, 1);
    EXPECT_GE(box.height(), box.lines * one.height());
}

TEST(LineBreaks, MeasuringLeavesTheLayoutAsItWas)
{
    const Formula formula = equation(5);
    std::vector<const Formula*> parts;
    for (const Formula& part : formula.parts) {
        parts.push_back(&part);
    }
    MathStyle style;
    style.wrapWidth = 100.0;
    const MathFonts fonts;
    MathLayout layout(style, fonts);
    EXPECT_GT(breakLines(parts, style, layout).begins.size(), 1U);
    EXPECT_TRUE(layout.box().glyphs.empty());
}

}  // namespace
}  // namespace backhand
