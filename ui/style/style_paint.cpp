// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/style_paint.h"

#include "ui/rounded_rect.h"

#include <QPainter>

#include <algorithm>

namespace backhand {

namespace {

constexpr double strokeWidth = 2.0;

void stroke(QPainter& painter, const QPolygonF& points, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
    painter.restore();
}

}  // namespace

void paintBox(QPainter& painter, const QRect& rect, const Box& box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOutlined = box.outline.isValid();
    painter.setPen(isOutlined ? QPen(box.outline, box.width, box.line) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const double inset = isOutlined ? box.width / 2.0 : 0.0;
    const QRectF within = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    if (box.radius > 0.0) {
        const double most = std::min(within.width(), within.height()) / 2.0;
        paintRoundedRect(painter, within, std::min(box.radius, most));
    } else {
        painter.drawRect(within);
    }
    painter.restore();
}

void paintChevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction,
                  const QColor& colour, double scale)
{
    const QPointF centre = QRectF(rect).center();
    const double half = 4.0 * scale;
    const double deep = 2.0 * scale;
    const auto at = [&](double along, double across) {
        switch (direction) {
        case Qt::LeftArrow: return centre + QPointF(-along, across);
        case Qt::RightArrow: return centre + QPointF(along, across);
        case Qt::UpArrow: return centre + QPointF(across, -along);
        default: return centre + QPointF(across, along);
        }
    };
    stroke(painter, {at(-deep, -half), at(deep, 0.0), at(-deep, half)}, colour);
}

void paintSign(QPainter& painter, const QRect& rect, bool isPlus, const QColor& colour,
               double scale)
{
    const QPointF centre = QRectF(rect).center();
    const double half = 4.0 * scale;
    stroke(painter, {centre - QPointF(half, 0.0), centre + QPointF(half, 0.0)}, colour);
    if (isPlus) {
        stroke(painter, {centre - QPointF(0.0, half), centre + QPointF(0.0, half)}, colour);
    }
}

void paintHook(QPainter& painter, const QRect& rect, const QColor& colour)
{
    const QPointF centre = QRectF(rect).center();
    stroke(painter,
           {centre + QPointF(-4.0, 0.0), centre + QPointF(-1.0, 3.0), centre + QPointF(4.0, -4.0)},
           colour);
}

}  // namespace backhand
