// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/laid_out_text.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

const QString sentence = u"Multiply what came from above by the last factor"_s;

QImage painted(const LaidOutText& text)
{
    QImage image(400, 120, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    text.paint(painter, QPointF(2.0, 2.0), Qt::black);
    return image;
}

TEST(LaidOutText, WrapsAtItsWidth)
{
    const TextLayouts layouts;
    const Theme theme = themeOf(ThemeKind::Light);
    const double oneLine = layouts.of(sentence, theme, false, 1000.0).height();
    EXPECT_NEAR(layouts.of(sentence, theme, false, 200.0).height(), 2.0 * oneLine, 1.0);
}

TEST(LaidOutText, NothingTakesNoRoom)
{
    EXPECT_EQ(TextLayouts().of({}, themeOf(ThemeKind::Light), false, 200.0).height(), 0.0);
}

TEST(LaidOutText, FollowsTheTypeOfTheTheme)
{
    const TextLayouts layouts;
    const double light = layouts.of(sentence, themeOf(ThemeKind::Light), false, 1000.0).height();
    const double projector =
        layouts.of(sentence, themeOf(ThemeKind::Projector), false, 1000.0).height();
    EXPECT_NEAR(projector / light, 1.6, 0.15);
}

TEST(LaidOutText, ShowsMarkupAsItStands)
{
    const TextLayouts layouts;
    const Theme theme = themeOf(ThemeKind::Light);
    const LaidOutText markup = layouts.of(u"<b>z</b>"_s, theme, false, 300.0);
    EXPECT_EQ(markup.text.text(), u"<b>z</b>"_s);
    EXPECT_NE(painted(markup), painted(layouts.of(u"z"_s, theme, true, 300.0)));
}

TEST(LaidOutText, ASecondTimeItIsPaintedTheSame)
{
    const TextLayouts layouts;
    const Theme theme = themeOf(ThemeKind::Light);
    const QImage first = painted(layouts.of(sentence, theme, true, 200.0));
    for (int other = 0; other < 600; ++other) {
        layouts.of(QString::number(other), theme, true, 200.0);
    }
    EXPECT_EQ(painted(layouts.of(sentence, theme, true, 200.0)), first);
}

}  // namespace
}  // namespace backhand
