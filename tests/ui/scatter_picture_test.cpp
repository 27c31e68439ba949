// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scatter_picture.h"

#include <QImage>
#include <gtest/gtest.h>

namespace backhand {

namespace {

QImage pictureOf(const Dataset& points, std::size_t inputs)
{
    ScatterPicture picture;
    picture.resize(200, 200);
    picture.showPoints(points, inputs);
    return picture.grab().toImage();
}

bool isGround(const QImage& image, const QPoint& place)
{
    return image.pixelColor(place) == QWidget().palette().color(QPalette::Base);
}

}  // namespace

TEST(ScatterPicture, PutsTheFirstInputAcrossAndTheSecondUpwards)
{
    const QImage image = pictureOf({{0, 0, 1}, {1, 1, 0}, {1, 0, 1}}, 2);
    EXPECT_FALSE(isGround(image, {12, 188})) << "class 1 is filled";
    EXPECT_FALSE(isGround(image, {188, 188}));
    EXPECT_TRUE(isGround(image, {188, 12})) << "class 0 is hollow";
    EXPECT_FALSE(isGround(image, {188 + 3, 12})) << "and has an outline";
    EXPECT_TRUE(isGround(image, {12, 12})) << "no point";
}

TEST(ScatterPicture, DrawsOneInputOnALine)
{
    const QImage image = pictureOf({{0, 1}, {4, 1}}, 1);
    EXPECT_FALSE(isGround(image, {12, 100}));
    EXPECT_FALSE(isGround(image, {188, 100}));
}

TEST(ScatterPicture, DrawsNoMoreThanCanBeSeen)
{
    ScatterPicture picture;
    picture.showPoints(Dataset(5000, {1, 2, 1}), 2);
    EXPECT_EQ(picture.dotCount(), ScatterPicture::mostPoints);
    picture.showPoints({}, 0);
    EXPECT_EQ(picture.dotCount(), 0U);
}

}  // namespace backhand
