// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/contour_picture.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace backhand {

namespace {

const PlotArea square{QRectF(30.0, 10.0, 100.0, 100.0), {0.0, 2.0, {}}, {0.0, 2.0, {}}};

/// Up from 0 at the left to 2 at the right, on 3 by 3 points.
ErrorGrid slopingGrid()
{
    ErrorGrid grid{{0, {0.0, 2.0}, 3}, {1, {0.0, 2.0}, 3}, {0, 1, 2, 0, 1, 2, 0, 1, 2}, 0.0, 2.0};
    return grid;
}

}  // namespace

TEST(ContourPicture, HasABandForEachStretchBetweenLevels)
{
    const Theme theme = themeOf(ThemeKind::Light);
    const QImage image = contourPicture(slopingGrid(), {0.5, 1.5}, square, theme, 1.0).toImage();
    EXPECT_EQ(image.size(), QSize(100, 100));
    EXPECT_EQ(image.pixelColor(10, 50), bandColour(theme, 0, 3));
    EXPECT_EQ(image.pixelColor(50, 50), bandColour(theme, 1, 3));
    EXPECT_EQ(image.pixelColor(90, 50), bandColour(theme, 2, 3));
}

TEST(ContourPicture, HatchesWhereTheErrorIsUndefined)
{
    const Theme theme = themeOf(ThemeKind::Light);
    ErrorGrid grid = slopingGrid();
    grid.errors[0] = std::numeric_limits<double>::quiet_NaN();
    const QImage image = contourPicture(grid, {}, square, theme, 1.0).toImage();
    int hatched = 0;
    for (int x = 5; x < 45; ++x) {
        hatched += image.pixelColor(x, 80) == theme.track ? 1 : 0;
    }
    EXPECT_GT(hatched, 2);
    EXPECT_EQ(image.pixelColor(20, 20), bandColour(theme, 0, 1));
}

TEST(ContourPicture, IsAsSharpAsTheScreen)
{
    const QPixmap picture =
        contourPicture(slopingGrid(), {}, square, themeOf(ThemeKind::Dark), 2.0);
    EXPECT_EQ(picture.size(), QSize(200, 200));
    EXPECT_EQ(picture.devicePixelRatio(), 2.0);
}

TEST(ContourPicture, HasBandsThatGoOneWay)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
        const Theme theme = themeOf(kind);
        for (std::size_t band = 1; band < 10; ++band) {
            const double before = relativeLuminance(bandColour(theme, band - 1, 10));
            const double after = relativeLuminance(bandColour(theme, band, 10));
            EXPECT_EQ(after > before, kind == ThemeKind::Dark);
        }
    }
}

TEST(ContourPicture, HasALegendOfItsBandsTheLowestBelow)
{
    const Theme theme = themeOf(ThemeKind::Light);
    QImage image(100, 120, QImage::Format_RGB32);
    image.fill(theme.panel);
    {
        QPainter painter(&image);
        paintLegend(painter, QRectF(10.0, 10.0, 80.0, 90.0), {0.5, 1.5}, theme);
    }
    EXPECT_EQ(image.pixelColor(15, 90), bandColour(theme, 0, 3));
    EXPECT_EQ(image.pixelColor(15, 55), bandColour(theme, 1, 3));
    EXPECT_EQ(image.pixelColor(15, 20), bandColour(theme, 2, 3));
}

TEST(ContourPicture, HasNoLegendWhereThereAreNoLevels)
{
    QImage image(100, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image;
    {
        QPainter painter(&image);
        paintLegend(painter, QRectF(10.0, 10.0, 80.0, 90.0), {}, themeOf(ThemeKind::Light));
    }
    EXPECT_EQ(image, before);
}

}  // namespace backhand
