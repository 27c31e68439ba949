// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_area.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

/// 0 to 10 across on 100 pixels, -1 to 1 up on 40.
PlotArea smallArea()
{
    return {QRectF(20.0, 10.0, 100.0, 40.0), {0.0, 10.0, {}}, {-1.0, 1.0, {}}};
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

}  // namespace

TEST(PlotArea, HasAPlaceForEachNumberAndBack)
{
    const PlotArea area = smallArea();
    EXPECT_EQ(area.at(0.0, -1.0), QPointF(20.0, 50.0));
    EXPECT_EQ(area.at(5.0, 0.0), QPointF(70.0, 30.0));
    EXPECT_EQ(area.valueAt(QPointF(70.0, 30.0)), QPointF(5.0, 0.0));
    EXPECT_DOUBLE_EQ(area.pixelsAcross(), 10.0);
    EXPECT_DOUBLE_EQ(area.pixelsUp(), 20.0);
}

TEST(PlotArea, NeedsRoomForItsWidestLabel)
{
    const QFont font = interfaceFont(themeOf(ThemeKind::Light));
    const double narrow = labelWidth({0.0, 1.0, {{0.0, u"0"_s}}}, font);
    EXPECT_GT(labelWidth({0.0, 1.0, {{0.0, u"0"_s}, {1.0, u"0.000001"_s}}}, font), narrow);
}

TEST(PlotArea, KeepsAWordWithinIt)
{
    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(Qt::black);
    const Theme theme = themeOf(ThemeKind::Light);
    {
        QPainter painter(&image);
        paintLabel(painter, smallArea().place, QPointF(1000.0, -500.0), u"far away"_s, theme);
    }
    const QRect place = smallArea().place.toAlignedRect();
    const QImage within = image.copy(place);
    EXPECT_GT(within.width() * within.height() - pixelsOf(within, Qt::black), 100);
    QPainter(&image).fillRect(place, Qt::black);
    EXPECT_EQ(pixelsOf(image, Qt::black), 200 * 60);
}

TEST(PlotArea, LaysAnArrowOnAGroundOfItsOwn)
{
    QImage image(60, 60, QImage::Format_RGB32);
    const Theme theme = themeOf(ThemeKind::Light);
    image.fill(theme.gradient);
    {
        QPainter painter(&image);
        paintArrow(painter, QPointF(5.0, 30.0), QPointF(55.0, 30.0), QPen(theme.gradient, 2.0),
                   theme);
    }
    EXPECT_GT(pixelsOf(image, theme.panel), 40);  // seen even on its own colour
}

TEST(LabelMiddles, StandApartAndWithin)
{
    const QRectF within(0.0, 0.0, 100.0, 100.0);
    using Middles = std::pair<double, double>;
    EXPECT_EQ(labelMiddles({30.0, 60.0}, 16.0, within), Middles(30.0, 60.0));
    EXPECT_EQ(labelMiddles({50.0, 52.0}, 16.0, within), Middles(43.0, 59.0));
    EXPECT_EQ(labelMiddles({96.0, 98.0}, 16.0, within), Middles(76.0, 92.0));  // at the bottom
    EXPECT_EQ(labelMiddles({2.0, 3.0}, 16.0, within), Middles(8.0, 24.0));     // at the top
}

TEST(PlotArea, DrawsNoArrowWithoutALength)
{
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image;
    {
        QPainter painter(&image);
        paintArrow(painter, QPointF(30.0, 30.0), QPointF(30.0, 30.0), QPen(Qt::black, 2.0),
                   Theme());
    }
    EXPECT_EQ(image, before);
}

}  // namespace backhand
