// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rounded_rect.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

/// One rounded rectangle in whole pixels.
struct Box {
    QRect outer;
    int pen = 0;          ///< width of the outline, inside `outer`; 0: none
    int corner = 0;       ///< side of the square that a corner takes
    double radius = 0.0;  ///< of the outer edge
    QColor line;
    QColor fill;  ///< not valid: not filled
};

bool isPlain(const QPainter& painter)
{
    const QTransform& map = painter.worldTransform();
    const bool isScreen = painter.paintEngine()->type() == QPaintEngine::Raster &&
                          painter.device()->devicePixelRatio() == 1;
    const Qt::PenStyle line = painter.pen().style();
    const Qt::BrushStyle fill = painter.brush().style();
    return isScreen && map.type() <= QTransform::TxScale && map.m11() == map.m22() &&
           map.m11() > 0.0 && (line == Qt::SolidLine || line == Qt::NoPen) &&
           (fill == Qt::SolidPattern || fill == Qt::NoBrush);
}

Box boxOf(const QPainter& painter, const QRectF& rect, double radius)
{
    const double scale = painter.worldTransform().m11();
    const QPen& pen = painter.pen();
    Box box;
    if (pen.style() != Qt::NoPen) {
        box.pen = std::max(1, qRound(pen.widthF() * scale));
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

/// All four corners, side by side.
QPixmap cornersOf(const Box& box)
{
    const QString key = u"rounded-%1-%2-%3-%4-%5"_s.arg(box.radius)
                            .arg(box.pen)
                            .arg(box.corner)
                            .arg(box.line.rgba(), 0, 16)
                            .arg(box.fill.isValid() ? box.fill.rgba() : 0U, 0, 16);
    QPixmap corners;
    if (QPixmapCache::find(key, &corners)) {
        return corners;
    }
    const int side = 2 * box.corner;
    corners = QPixmap(side, side);
    corners.fill(Qt::transparent);
    QPainter painter(&corners);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(box.pen == 0 ? QPen(Qt::NoPen) : QPen(box.line, box.pen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const double half = box.pen / 2.0;
    painter.drawRoundedRect(QRectF(0, 0, side, side).adjusted(half, half, -half, -half),
                            box.radius - half, box.radius - half);
    painter.end();
    QPixmapCache::insert(key, corners);
    return corners;
}

void paintCorners(QPainter& painter, const Box& box)
{
    const QPixmap corners = cornersOf(box);
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
    if (box.outer.width() <= 0 || box.outer.height() <= 0) {
        return;
    }
    const QTransform map = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    const bool isSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintCorners(painter, box);
    paintBetween(painter, box);
    painter.setRenderHint(QPainter::Antialiasing, isSmooth);
    painter.setWorldTransform(map);
}

void paintCircle(QPainter& painter, QPointF centre, double radius)
{
    paintRoundedRect(painter, QRectF(centre - QPointF(radius, radius), 2 * QSizeF(radius, radius)),
                     radius);
}

}  // namespace backhand
