// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/definition_picture.h"
#include "ui/scene/graph_item.h"
#include "ui/scene/kept_pixels.h"

#include <QPolygonF>

class QPainter;

namespace backhand {

/// The triangle between the curve's dot and its tangent: 1 across, the slope up. Where that would
/// leave the picture it is to the left of the dot, or a half, a quarter or a tenth of that size. In
/// the function's numbers; the picture has a dot and a slope.
QPolygonF slopeTriangle(const Picture& picture);

/// Paints a card's picture into a rectangle. Its curve is painted once and kept, as it stays the
/// same while the dot goes along it; whoever keeps it forgets it where the curve has changed.
class PicturePainter {
public:
    explicit PicturePainter(const ScenePaint& paint) : m_paint(paint) {}

    void paint(QPainter& painter, const Picture& picture, const QRectF& place,
               KeptPixels& curve) const;

private:
    void paintBars(QPainter& painter, const Picture& picture, const QRectF& place) const;
    void paintCurve(QPainter& painter, const Picture& picture, const QRectF& place,
                    KeptPixels& curve) const;
    void paintLines(QPainter& painter, const Picture& picture, const QRectF& place) const;
    void paintTriangle(QPainter& painter, const Picture& picture, const QTransform& map,
                       const QRectF& place) const;
    void paintTangent(QPainter& painter, const Picture& picture, const QTransform& map,
                      const QRectF& place) const;
    void paintLabel(QPainter& painter, const Formula& label, QPointF topLeft) const;
    void paintNumber(QPainter& painter, const QRectF& place, const QString& text) const;
    QFont numberFont() const;
    QTransform mapFor(const Picture& picture, const QRectF& place) const;
    QPen pen(const QColor& colour, double width) const;
    MathBox labelBox(const Formula& label) const;

    const ScenePaint& m_paint;
};

}  // namespace backhand
