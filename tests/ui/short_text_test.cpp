// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/short_text.h"

#include "ui/theme.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

struct Wanted {
    QString text;
    Qt::Alignment alignment;
    double scale = 1.0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

QImage imageOf(const Wanted& wanted, bool byQt)
{
    QImage image(300, 80, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(wanted.direction);
    painter.scale(wanted.scale, wanted.scale);
    QFont font = interfaceFont(themeOf(ThemeKind::Light), 13);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QRectF field(6.0, 5.0, 180.0, 40.0);
    if (byQt) {
        painter.drawText(field, static_cast<int>(wanted.alignment) | Qt::TextSingleLine,
                         wanted.text);
    } else {
        paintShortText(painter, field, wanted.alignment, wanted.text);
    }
    return image;
}

void expectAsQtDoes(const Wanted& wanted)
{
    // The second time from what was kept.
    for (int time = 0; time < 2; ++time) {
        EXPECT_EQ(imageOf(wanted, false), imageOf(wanted, true))
            << wanted.text.toStdString() << ", alignment " << wanted.alignment.toInt();
    }
}

TEST(ShortText, StandsWhereQtPutsIt)
{
    for (const Qt::Alignment across : {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}) {
        for (const Qt::Alignment down : {Qt::AlignTop, Qt::AlignVCenter, Qt::AlignBottom}) {
            expectAsQtDoes({u"Layer 1"_s, across | down});
        }
    }
}

TEST(ShortText, StandsThereAtEveryZoom)
{
    for (const double scale : {0.5, 1.25, 1.0}) {
        expectAsQtDoes({u"0.731"_s, Qt::AlignCenter, scale});
    }
}

TEST(ShortText, StandsAtTheOtherSideFromRightToLeft)
{
    expectAsQtDoes({u"0.731"_s, Qt::AlignLeft, 1.0, Qt::RightToLeft});
    expectAsQtDoes({u"طبقة 1"_s, Qt::AlignLeft, 1.0, Qt::LayoutDirectionAuto});
}

TEST(ShortText, IsPlain)
{
    expectAsQtDoes({u"<b>E</b> & 1"_s, Qt::AlignLeft});
}

TEST(ShortText, IsOneLineWhateverIsInIt)
{
    expectAsQtDoes({u"Layer\n1"_s, Qt::AlignCenter});
}

TEST(ShortText, IsCutWhereItsPlaceEnds)
{
    for (const Qt::Alignment across : {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}) {
        expectAsQtDoes({u"wider than the field that it is painted into, by far"_s, across});
        expectAsQtDoes({u"0.731"_s, across, 5.0});
    }
}

TEST(ShortText, IsAsWideAsQtSays)
{
    const QFont font = interfaceFont(themeOf(ThemeKind::Light), 13);
    for (const QString& text : {u"Layer 1"_s, u"−0.7310586"_s, QString()}) {
        EXPECT_DOUBLE_EQ(shortTextWidth(text, font), QFontMetricsF(font).horizontalAdvance(text));
    }
}

TEST(ShortText, WhatIsKeptDependsOnTheFont)
{
    QImage plain(80, 20, QImage::Format_ARGB32_Premultiplied);
    plain.fill(Qt::white);
    QImage bold = plain;
    for (QImage* image : {&plain, &bold}) {
        QPainter painter(image);
        painter.setFont(interfaceFont(themeOf(ThemeKind::Light), 13, image == &bold));
        paintShortText(painter, plain.rect(), Qt::AlignLeft, u"Layer"_s);
    }
    EXPECT_NE(plain, bold);
}

}  // namespace
}  // namespace backhand
