// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rounded_rect.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace backhand {
namespace {

constexpr QRectF place(8.0, 8.0, 64.0, 32.0);

QImage painted(const QPen& pen, const QBrush& brush, bool byQt, double scale = 1.0)
{
    QImage image(160, 96, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(pen);
    painter.setBrush(brush);
    if (byQt) {
        painter.drawRoundedRect(place, 10.0, 10.0);
    } else {
        paintRoundedRect(painter, place, 10.0);
    }
    return image;
}

int largestDifference(const QImage& one, const QImage& other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            largest = std::max({largest, std::abs(a.red() - b.red()),
                                std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
        }
    }
    return largest;
}

TEST(RoundedRect, LooksAsQtsOwnWhereTheOutlineLiesOnWholePixels)
{
    const QPen pen(Qt::black, 2.0);
    const QBrush fill(QColor(0, 114, 178));
    EXPECT_LE(largestDifference(painted(pen, fill, false), painted(pen, fill, true)), 4);
    EXPECT_LE(largestDifference(painted(pen, Qt::NoBrush, false), painted(pen, Qt::NoBrush, true)),
              4);
    EXPECT_LE(largestDifference(painted(Qt::NoPen, fill, false), painted(Qt::NoPen, fill, true)),
              4);
}

TEST(RoundedRect, IsCrispAtEveryZoom)
{
    const QImage image = painted(QPen(Qt::black, 1.0), Qt::NoBrush, false, 1.37);
    const int middle = qRound(1.37 * place.center().y());
    for (int x = 0; x < 30; ++x) {
        const int grey = image.pixelColor(x, middle).red();
        EXPECT_TRUE(grey == 0 || grey == 255) << "a blurred line at " << x;
    }
}

TEST(RoundedRect, AnOutlineIsNeverThinnerThanAPixel)
{
    const QImage image = painted(QPen(Qt::black, 0.8), Qt::NoBrush, false, 0.5);
    EXPECT_EQ(image.pixelColor(4, 12).red(), 0);
}

TEST(RoundedRect, DrawsDashesAsQtDoes)
{
    constexpr int blended = 40;  // of 255, at the ends of dashes
    for (const Qt::PenStyle style : {Qt::DashLine, Qt::DotLine}) {
        const QPen dashes(Qt::black, 2.0, style);
        // Of more than one size, as all of a dashed one is kept.
        for (const double scale : {1.0, 2.0}) {
            const QImage ours = painted(dashes, Qt::NoBrush, false, scale);
            EXPECT_LE(largestDifference(ours, painted(dashes, Qt::NoBrush, true, scale)), blended)
                << scale;
        }
    }
}

TEST(RoundedRect, LeavesLargeDashesToQt)
{
    QImage image(600, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QImage expected = image;
    const QRectF large(8.25, 8.25, 560.0, 360.0);  // beside whole pixels, as only Qt does it
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, 1.0, Qt::DashLine));
    paintRoundedRect(painter, large, 10.0);
    QPainter byQt(&expected);
    byQt.setPen(painter.pen());
    byQt.drawRoundedRect(large, 10.0, 10.0);
    EXPECT_EQ(image, expected);
}

TEST(RoundedRect, PutsThePainterBackAsItWas)
{
    QImage image(80, 48, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(3.0, 4.0);
    painter.setPen(QPen(Qt::red, 1.5));
    paintCircle(painter, QPointF(20.0, 20.0), 9.0);
    EXPECT_EQ(painter.worldTransform(), QTransform::fromTranslate(3.0, 4.0));
    EXPECT_TRUE(painter.testRenderHint(QPainter::Antialiasing));
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
}

}  // namespace
}  // namespace backhand
