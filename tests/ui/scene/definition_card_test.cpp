// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/definition_card.h"

#include "core/model/network.h"
#include "tests/support/lesson.h"
#include "tests/support/painted_item.h"

#include <gtest/gtest.h>

#include <QImage>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

/// What a card of the output's sum needs, z = v1*h1 + ... + c, on so many hidden neurons.
QSizeF sizeOfSum(std::size_t neurons, bool compact)
{
    const ScenePaint paint{themeOf(ThemeKind::Light), MathFonts(), compact, GlyphForm::Text};
    const auto compiled = testing::compiledOf(networkModel({1, {{neurons, Activation::Tanh}}, {}}));
    return DefinitionCard::sizeFor(paint, u"Layer 2"_s,
                                   compiled->formula(testing::idOf(compiled->model(), "z")));
}

/// Where the picture stands on a card of these.
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

/// A card that shows the line from the origin to (1, `height`), with the dot at its end.
CardContent lineUpTo(double height)
{
    CardContent content;
    content.formula = Formula::name("f");
    content.picture.curve = {{QPointF(0.0, 0.0), QPointF(1.0, height)}};
    content.picture.right = 1.0;
    content.picture.dot = QPointF(1.0, height);
    return content;
}

QImage imageOf(DefinitionCard& card)
{
    return testing::paintedItem(card, {180, 240});
}

}  // namespace

TEST(DefinitionCard, ShowsTheCurveThatItHasNow)
{
    ScenePaint paint;
    paint.theme = themeOf(ThemeKind::Light);
    DefinitionCard card(paint);
    card.setPlace(QRectF(4.0, 4.0, 160.0, 226.0));
    card.setContent(lineUpTo(1.0));
    const QImage up = imageOf(card);
    card.setContent(lineUpTo(-1.0));
    const QImage down = imageOf(card);
    DefinitionCard fresh(paint);
    fresh.setPlace(card.place());
    fresh.setContent(lineUpTo(-1.0));
    EXPECT_EQ(down, imageOf(fresh));
    EXPECT_NE(down, up);
}

TEST(DefinitionCard, IsAsHighAsAnyOtherWhereItsSumStandsInOneLine)
{
    EXPECT_EQ(sizeOfSum(1, true).height(), sizeOfSum(3, true).height());
    EXPECT_EQ(sizeOfSum(1, false).height(), sizeOfSum(3, false).height());
    EXPECT_GT(sizeOfSum(3, true).width(), sizeOfSum(1, true).width());
}

TEST(DefinitionCard, IsHigherWhereItsSumNeedsMoreLinesToBeRead)
{
    for (const bool compact : {true, false}) {
        EXPECT_GT(sizeOfSum(8, compact).height(), sizeOfSum(3, compact).height() + 30.0);
        EXPECT_GE(sizeOfSum(16, compact).height(), sizeOfSum(8, compact).height());
    }
}

TEST(DefinitionCard, IsNeverHigherThanTheStage)
{
    EXPECT_LE(sizeOfSum(16, true).height(), 400.0);
    EXPECT_LE(sizeOfSum(16, true).width(), 170.0);
}

TEST(DefinitionCard, LeavesRoomForThePictureOfASumOfManyTermsInACloseUp)
{
    const ScenePaint paint{themeOf(ThemeKind::Light), MathFonts(), false, GlyphForm::Text};
    const auto compiled = testing::compiledOf(networkModel({1, {{16, Activation::Tanh}}, {}}));
    CardContent content;
    content.formula = compiled->formula(testing::idOf(compiled->model(), "z"));
    content.substituted = content.formula;  // numbers are as long as names, at the least
    DefinitionCard card(paint);
    card.setPlace(QRectF(0.0, 0.0, 220.0, 176.0));
    card.setContent(content);
    EXPECT_GT(card.picturePlace().height(), 30.0);
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

}  // namespace backhand
