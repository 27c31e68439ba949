// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/map_card.h"

#include "tests/support/painted_item.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QImage cardTitled(const QString& title)
{
    ScenePaint paint;
    paint.theme = themeOf(ThemeKind::Light);
    MapCard card(paint);
    card.setPlace(QRectF(4.0, 4.0, 104.0, 40.0));
    MapCardContent content;
    content.title = title;
    content.symbol = Formula::name("p");
    card.setContent(content);
    return testing::paintedItem(card, {112, 48});
}

}  // namespace

TEST(MapCard, WritesATitleSmallerBeforeItCutsIt)
{
    EXPECT_NE(cardTitled(u"Layer 2 · prediction"_s), cardTitled(u"Layer 2 · predictive"_s));
    EXPECT_EQ(cardTitled(u"A title that is much too long for it, one"_s),
              cardTitled(u"A title that is much too long for it, two"_s));
}

}  // namespace backhand
