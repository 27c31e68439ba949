// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/math_fonts.h"

#include <gtest/gtest.h>

#include <QPainterPath>

namespace backhand {
namespace {

TEST(MathFonts, HasTheFacesOfTheMathematics)
{
    const MathFonts fonts;
    EXPECT_EQ(fonts.sized(MathFace::Main, 18.0).familyName(), QStringLiteral("KaTeX_Main"));
    EXPECT_EQ(fonts.sized(MathFace::MathItalic, 18.0).familyName(), QStringLiteral("KaTeX_Math"));
    EXPECT_EQ(fonts.sized(MathFace::Size4, 18.0).familyName(), QStringLiteral("KaTeX_Size4"));
}

TEST(MathFonts, MeasuresInEm)
{
    const MathFonts fonts;
    const MathGlyph& zero = fonts.glyph(MathFace::Main, u'0');
    EXPECT_NEAR(zero.advance, 0.5, 0.001);
    EXPECT_NEAR(zero.ascent, 0.666, 0.002);
    EXPECT_NEAR(zero.descent, 0.022, 0.002);
}

TEST(MathFonts, AFaceSaysWhatItLacks)
{
    const MathFonts fonts;
    EXPECT_EQ(fonts.glyph(MathFace::Main, u'σ').index, 0U);
    EXPECT_NE(fonts.glyph(MathFace::MathItalic, u'σ').index, 0U);
    EXPECT_NE(fonts.glyph(MathFace::Main, u'∂').index, 0U);
}

TEST(MathFonts, SlantedLettersAreNotSlantedTwice)
{
    const MathFonts fonts;
    const QRawFont& face = fonts.sized(MathFace::MathItalic, 1000.0);
    const quint32 p = fonts.glyph(MathFace::MathItalic, u'p').index;
    EXPECT_NEAR(face.pathForGlyph(p).boundingRect().right(), 497.0, 3.0);
}

TEST(MathFonts, SizesKeepFractionsOfAPixel)
{
    const MathFonts fonts;
    EXPECT_DOUBLE_EQ(fonts.sized(MathFace::Main, 12.5).pixelSize(), 12.5);
}

}  // namespace
}  // namespace backhand
