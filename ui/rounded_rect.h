// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QPointF;
class QRectF;

namespace backhand {

/// As QPainter::drawRoundedRect with the painter's pen and brush and one radius, in its
/// coordinates. On the screen its outline lies on whole pixels, so that it is crisp at every zoom,
/// and its corners are painted once and kept: a third of the cost; with dashes all of it. Dashes
/// around large ones, screens of more than one device pixel a pixel, pictures in vectors and
/// anything turned are drawn by QPainter itself.
void paintRoundedRect(QPainter& painter, const QRectF& rect, double radius);

/// A circle, likewise.
void paintCircle(QPainter& painter, QPointF centre, double radius);

}  // namespace backhand
