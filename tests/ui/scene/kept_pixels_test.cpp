// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/kept_pixels.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QTransform>

namespace backhand {
namespace {

constexpr QRectF stretch(10.3, 8.7, 60.0, 40.0);

/// A smooth line across `where`, and how often it was painted.
struct Line {
    int times = 0;

    auto across(const QRectF& where)
    {
        return [this, where](QPainter& painter) {
            ++times;
            painter.setPen(QPen(Qt::black, 1.8));
            painter.drawLine(where.bottomLeft() + QPointF(4.0, -4.0),
                             where.topRight() + QPointF(-4.0, 4.0));
        };
    }
};

struct Screen {
    QImage image = QImage(300, 200, QImage::Format_ARGB32_Premultiplied);

    explicit Screen(double ratio = 1.0)
    {
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
    }
};

QImage shown(KeptPixels& kept, Line& line, const QTransform& map, double ratio = 1.0,
             const QRectF& where = stretch)
{
    Screen screen(ratio);
    QPainter painter(&screen.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setWorldTransform(map);
    kept.show(painter, where, line.across(where));
    EXPECT_EQ(painter.worldTransform(), map);
    painter.end();
    return screen.image;
}

QImage paintedAnew(const QTransform& map, double ratio = 1.0, const QRectF& where = stretch)
{
    Screen screen(ratio);
    QPainter painter(&screen.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setWorldTransform(map);
    Line().across(where)(painter);
    painter.end();
    return screen.image;
}

TEST(KeptPixels, ShowsWhatWasPaintedWithoutPaintingAgain)
{
    KeptPixels kept;
    Line line;
    for (int time = 0; time < 3; ++time) {
        EXPECT_EQ(shown(kept, line, {}), paintedAnew({}));
    }
    EXPECT_EQ(line.times, 1);
}

TEST(KeptPixels, StaysWhenScrolledByWholePixels)
{
    KeptPixels kept;
    Line line;
    shown(kept, line, QTransform::fromScale(1.3, 1.3));
    const QTransform scrolled = QTransform::fromScale(1.3, 1.3) * QTransform::fromTranslate(7, -5);
    EXPECT_EQ(shown(kept, line, scrolled), paintedAnew(scrolled));
    EXPECT_EQ(line.times, 1);
}

TEST(KeptPixels, IsPaintedAgainWhereThePixelsWouldDiffer)
{
    const QRectF beside = stretch.translated(0.4, 0.0);
    const QRectF larger = stretch.adjusted(0.0, 0.0, 0.2, 0.0);
    KeptPixels kept;
    Line line;
    shown(kept, line, {});
    EXPECT_EQ(shown(kept, line, QTransform::fromScale(2.0, 2.0)),
              paintedAnew(QTransform::fromScale(2.0, 2.0)));
    EXPECT_EQ(shown(kept, line, QTransform::fromTranslate(0.5, 0.0)),
              paintedAnew(QTransform::fromTranslate(0.5, 0.0)));
    EXPECT_EQ(shown(kept, line, {}, 1.0, beside), paintedAnew({}, 1.0, beside));
    EXPECT_EQ(shown(kept, line, {}, 1.0, larger), paintedAnew({}, 1.0, larger));
    EXPECT_EQ(shown(kept, line, {}, 2.0), paintedAnew({}, 2.0));
    EXPECT_EQ(line.times, 6);
}

TEST(KeptPixels, IsPaintedAgainOnceForgotten)
{
    KeptPixels kept;
    Line line;
    shown(kept, line, {});
    kept.forget();
    shown(kept, line, {});
    EXPECT_EQ(line.times, 2);
}

TEST(KeptPixels, KeepsNothingThatIsTurnedOrBetweenPixels)
{
    KeptPixels kept;
    Line line;
    const QTransform turned = QTransform().rotate(10.0);
    for (int time = 0; time < 2; ++time) {
        EXPECT_EQ(shown(kept, line, turned), paintedAnew(turned));
        EXPECT_EQ(shown(kept, line, {}, 1.5), paintedAnew({}, 1.5));
    }
    EXPECT_EQ(line.times, 4);
}

}  // namespace
}  // namespace backhand
