// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rounded_rect.h"

#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

/// One rounded rectangle in whole pixels.
struct Box {
    QRect outer;
    int pen = 0;          ///< width of the outline, inside `outer`; 0: none
    int corner = 0;       ///< side of the square that a corner takes
    double radius = 0.0;  ///< of the outer edge
    Qt::PenStyle style = Qt::SolidLine;
    QColor line;
    QColor fill;  ///< not valid: not filled

    bool isDashed() const { return pen > 0 && style != Qt::SolidLine; }
};

/// What is painted once and kept: the four corners side by side, as lines and fill between them
/// cost little; all of a dashed one, whose dashes go around.
struct Kept {
    QSize size;
    double radius = 0.0;
    int pen = 0;
    Qt::PenStyle style = Qt::SolidLine;
    QRgb line = 0;
    QRgb fill = 0;

    bool operator==(const Kept&) const = default;
};

std::size_t qHash(const Kept& kept, std::size_t seed = 0)
{
    return qHashMulti(seed, kept.size.width(), kept.size.height(), kept.radius, kept.pen,
                      static_cast<int>(kept.style), kept.line, kept.fill);
}

Kept keptOf(const Box& box)
{
    const QSize corners(2 * box.corner, 2 * box.corner);
    return {box.isDashed() ? box.outer.size() : corners,
            box.radius,
            box.pen,
            box.style,
            box.line.rgba(),
            box.fill.isValid() ? box.fill.rgba() : 0U};
}

/// Pixels that a dashed one may have to be kept.
constexpr int mostKeptPixels = 40'000;

bool isPlain(const QPainter& painter)
{
    const QTransform& map = painter.worldTransform();
    const bool isScreen = painter.paintEngine()->type() == QPaintEngine::Raster &&
                          painter.device()->devicePixelRatio() == 1;
    const Qt::BrushStyle fill = painter.brush().style();
    return isScreen && map.type() <= QTransform::TxScale && map.m11() == map.m22() &&
           map.m11() > 0.0 && painter.pen().style() != Qt::CustomDashLine &&
           (fill == Qt::SolidPattern || fill == Qt::NoBrush);
}

Box boxOf(const QPainter& painter, const QRectF& rect, double radius)
{
    const double scale = painter.worldTransform().m11();
    const QPen& pen = painter.pen();
    Box box;
    if (pen.style() != Qt::NoPen) {
        box.pen = std::max(1, qRound(pen.widthF() * scale));
        box.style = pen.style();
        box.line = pen.color();
    }
    if (painter.brush().style() != Qt::NoBrush) {
        box.fill = painter.brush().color();
    }
    const double half = box.pen / 2.0;
    const QRectF outer = painter.worldTransform().mapRect(rect).adjusted(-half, -half, half, half);
    const QPoint topLeft(qRound(outer.left()), qRound(outer.top()));
    box.outer = QRect(topLeft, QPoint(qRound(outer.right()) - 1, qRound(outer.bottom()) - 1));
    const int shorter = std::min(box.outer.width(), box.outer.height());
    box.radius = std::min(radius * scale + half, shorter / 2.0);
    box.corner = std::min(static_cast<int>(std::ceil(std::max<double>(box.radius, box.pen))),
                          (shorter + 1) / 2);
    return box;
}

QPixmap painted(const Box& box, const QSize& size)
{
    QPixmap pixels(size);
    pixels.fill(Qt::transparent);
    QPainter painter(&pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(box.pen == 0 ? QPen(Qt::NoPen) : QPen(box.line, box.pen, box.style));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const double half = box.pen / 2.0;
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(half, half, -half, -half),
                            box.radius - half, box.radius - half);
    return pixels;
}

QPixmap pixelsOf(const Box& box)
{
    constexpr qsizetype mostKeys = 512;  // radii differ with each zoom
    static QHash<Kept, QPixmapCache::Key> keys;
    const Kept kept = keptOf(box);
    QPixmap pixels;
    if (const auto key = keys.constFind(kept);
        key != keys.constEnd() && QPixmapCache::find(*key, &pixels)) {
        return pixels;
    }
    if (keys.size() >= mostKeys) {
        keys.clear();
    }
    pixels = painted(box, kept.size);
    keys.insert(kept, QPixmapCache::insert(pixels));
    return pixels;
}

void paintCorners(QPainter& painter, const Box& box)
{
    const QPixmap corners = pixelsOf(box);
    const int side = box.corner;
    const QRect& outer = box.outer;
    const int right = outer.right() + 1 - side;
    const int bottom = outer.bottom() + 1 - side;
    painter.drawPixmap(outer.left(), outer.top(), corners, 0, 0, side, side);
    painter.drawPixmap(right, outer.top(), corners, side, 0, side, side);
    painter.drawPixmap(outer.left(), bottom, corners, 0, side, side, side);
    painter.drawPixmap(right, bottom, corners, side, side, side, side);
}

/// What lies between the corners: the lines, and the fill within them.
void paintBetween(QPainter& painter, const Box& box)
{
    const QRect& outer = box.outer;
    const QRect across = outer.adjusted(box.corner, 0, -box.corner, 0);
    const QRect down = outer.adjusted(0, box.corner, 0, -box.corner);
    if (box.fill.isValid()) {
        const QRect tall = across.adjusted(0, box.pen, 0, -box.pen);
        painter.fillRect(tall, box.fill);
        const int wide = box.corner - box.pen;
        painter.fillRect(QRect(down.left() + box.pen, down.top(), wide, down.height()), box.fill);
        painter.fillRect(QRect(across.right() + 1, down.top(), wide, down.height()), box.fill);
    }
    if (box.pen > 0) {
        const int low = outer.bottom() + 1 - box.pen;
        const int right = outer.right() + 1 - box.pen;
        painter.fillRect(QRect(across.left(), outer.top(), across.width(), box.pen), box.line);
        painter.fillRect(QRect(across.left(), low, across.width(), box.pen), box.line);
        painter.fillRect(QRect(outer.left(), down.top(), box.pen, down.height()), box.line);
        painter.fillRect(QRect(right, down.top(), box.pen, down.height()), box.line);
    }
}

}  // namespace

void paintRoundedRect(QPainter& painter, const QRectF& rect, double radius)
{
    if (!isPlain(painter)) {
        painter.drawRoundedRect(rect, radius, radius);
        return;
    }
    const Box box = boxOf(painter, rect, radius);
    if (box.outer.isEmpty()) {
        return;
    }
    if (box.isDashed() && box.outer.width() * box.outer.height() > mostKeptPixels) {
        painter.drawRoundedRect(rect, radius, radius);
        return;
    }
    const QTransform map = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    const bool isSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (box.isDashed()) {
        painter.drawPixmap(box.outer.topLeft(), pixelsOf(box));
    } else {
        paintCorners(painter, box);
        paintBetween(painter, box);
    }
    painter.setRenderHint(QPainter::Antialiasing, isSmooth);
    painter.setWorldTransform(map);
}

void paintCircle(QPainter& painter, QPointF centre, double radius)
{
    paintRoundedRect(painter, QRectF(centre - QPointF(radius, radius), 2 * QSizeF(radius, radius)),
                     radius);
}

}  // namespace backhand
