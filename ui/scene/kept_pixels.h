// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QRectF>

#include <functional>

class QPainter;

namespace backhand {

/// What was painted once, to be shown again as long as nothing in it changes: smooth lines cost far
/// more to paint than their pixels to show.
class KeptPixels {
public:
    /// Shows what `paint` paints within `place`, in the painter's coordinates, pixel for pixel
    /// where it would be. `paint` sets its own pen and brush; it looks the same wherever `place`
    /// is. What is turned, pictures in vectors and very large ones are painted without being kept.
    void show(QPainter& painter, const QRectF& place, const std::function<void(QPainter&)>& paint);

    /// It looks different from now on.
    void forget() { m_pixels = {}; }

private:
    QPixmap m_pixels;
    QSizeF m_scale;   ///< that they were painted in
    QRectF m_within;  ///< where `place` was in them
};

}  // namespace backhand
