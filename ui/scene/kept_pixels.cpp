// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/kept_pixels.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace backhand {

namespace {

constexpr double mostPixels = 1'000'000.0;

/// Whole device pixels stay whole ones.
bool isPlain(const QPainter& painter, const QRectF& mapped)
{
    const double ratio = painter.device()->devicePixelRatioF();
    return painter.paintEngine()->type() == QPaintEngine::Raster && ratio == std::floor(ratio) &&
           painter.worldTransform().type() <= QTransform::TxScale &&
           mapped.width() * mapped.height() * ratio * ratio < mostPixels;
}

/// Scrolling by whole pixels leaves them as they are; sums of offsets are rounded.
bool isSame(const QRectF& one, const QRectF& other)
{
    constexpr double unseen = 1e-6;
    const QPointF from = one.topLeft() - other.topLeft();
    const QPointF to = one.bottomRight() - other.bottomRight();
    return from.manhattanLength() < unseen && to.manhattanLength() < unseen;
}

}  // namespace

void KeptPixels::show(QPainter& painter, const QRectF& place,
                      const std::function<void(QPainter&)>& paint)
{
    const QTransform map = painter.worldTransform();
    const QRectF mapped = map.mapRect(place);
    if (!isPlain(painter, mapped)) {
        paint(painter);
        return;
    }
    const QRect pixels = mapped.toAlignedRect();
    const double ratio = painter.device()->devicePixelRatioF();
    const QSizeF scale(map.m11(), map.m22());
    const QRectF within = mapped.translated(-pixels.topLeft());
    const bool isKept = !m_pixels.isNull() && m_pixels.devicePixelRatio() == ratio &&
                        m_scale == scale && isSame(m_within, within);
    if (!isKept) {
        m_scale = scale;
        m_within = within;
        m_pixels = QPixmap(pixels.size() * static_cast<int>(ratio));
        m_pixels.setDevicePixelRatio(ratio);
        m_pixels.fill(Qt::transparent);
        QPainter inner(&m_pixels);
        inner.setRenderHints(painter.renderHints());
        inner.setWorldTransform(map * QTransform::fromTranslate(-pixels.x(), -pixels.y()));
        paint(inner);
    }
    painter.setWorldTransform(QTransform());
    painter.drawPixmap(pixels.topLeft(), m_pixels);
    painter.setWorldTransform(map);
}

}  // namespace backhand
