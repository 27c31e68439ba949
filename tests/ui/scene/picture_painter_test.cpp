// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/picture_painter.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace backhand {

namespace {

/// How many rows of the picture the tangent's colour reaches over.
int heightOfTangent(const Picture& picture)
{
    const ScenePaint paint;
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    KeptPixels curve;
    PicturePainter(paint).paint(painter, picture, QRectF(0.0, 0.0, 200.0, 200.0), curve);
    painter.end();
    int top = image.height();
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == paint.theme.localPartial.rgb()) {
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
    }
    return bottom - top + 1;
}

/// The line up = across, from 0 to `size`, with its tangent in the middle.
Picture diagonal(double size)
{
    Picture picture;
    picture.curve = {{QPointF(0.0, 0.0), QPointF(size, size)}};
    picture.right = size;
    picture.dot = QPointF(size / 2.0, size / 2.0);
    picture.slope = 1.0;
    picture.across = Formula::name("x");
    picture.up = Formula::name("y");
    return picture;
}

}  // namespace

TEST(PicturePainter, TiltsTheTangentOfLargeNumbersAsThatOfSmallOnes)
{
    const int height = heightOfTangent(diagonal(2.0));
    EXPECT_GT(height, 30);  // 56 px long, nearly at 45 degrees
    EXPECT_EQ(heightOfTangent(diagonal(2e130)), height);
}

TEST(PicturePainter, TheSlopesTriangleIsOneAcrossAndTheSlopeUp)
{
    Picture picture = diagonal(10.0);
    picture.slope = 3.0;
    EXPECT_EQ(slopeTriangle(picture),
              QPolygonF({QPointF(5.0, 5.0), QPointF(6.0, 5.0), QPointF(6.0, 8.0)}));
}

TEST(PicturePainter, TheSlopesTriangleStaysInThePictureAtItsRightEnd)
{
    Picture picture = diagonal(10.0);
    picture.slope = 3.0;
    picture.dot = QPointF(9.5, 9.5);
    EXPECT_EQ(slopeTriangle(picture),
              QPolygonF({QPointF(9.5, 9.5), QPointF(8.5, 9.5), QPointF(8.5, 6.5)}));
}

TEST(PicturePainter, TheSlopesTriangleIsSmallerWhereOneAcrossHasNoRoom)
{
    EXPECT_EQ(slopeTriangle(diagonal(1.0)),
              QPolygonF({QPointF(0.5, 0.5), QPointF(1.0, 0.5), QPointF(1.0, 1.0)}));
}

}  // namespace backhand
