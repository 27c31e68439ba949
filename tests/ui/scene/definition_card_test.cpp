// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/definition_card.h"

#include <gtest/gtest.h>

namespace backhand {
namespace {

QRectF picturePlaceOf(const Formula& formula, const Formula& substituted)
{
    ScenePaint paint;
    paint.theme = themeOf(ThemeKind::Light);
    DefinitionCard card(paint);
    card.setPlace(QRectF(0.0, 0.0, 160.0, 226.0));
    CardContent content;
    content.formula = formula;
    content.substituted = substituted;
    card.setContent(content);
    return card.picturePlace();
}

TEST(DefinitionCard, MovesItsPictureUnderAFraction)
{
    const Formula name = Formula::name("w");
    const Formula one = Formula::number("1");
    const QRectF inLine = picturePlaceOf(name, one);
    const QRectF fractions =
        picturePlaceOf(Formula::fraction(one, name), Formula::fraction(one, one));
    EXPECT_GT(fractions.top(), inLine.top() + 16.0);  // both are higher than their rows
    EXPECT_EQ(fractions.bottom(), inLine.bottom());   // so that the value stays where it is
    EXPECT_GT(fractions.height(), 30.0);
}

TEST(DefinitionCard, KeepsThePicturesPlaceForFormulasOfOneLine)
{
    const QRectF name = picturePlaceOf(Formula::name("w"), Formula::number("1"));
    const QRectF sum = picturePlaceOf(
        Formula::row({Formula::name("w"), Formula::op("+", true), Formula::name("x")}),
        Formula::number("3"));
    EXPECT_EQ(name, sum);
}

}  // namespace
}  // namespace backhand
