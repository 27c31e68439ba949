// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPainter;
class QRect;

namespace backhand {

/// A box with rounded corners, its outline within `rect`. Distances in px.
struct Box {
    QColor fill;     ///< none where it is not valid
    QColor outline;  ///< none where it is not valid
    double width = 1.0;
    double radius = 9.0;
    Qt::PenStyle line = Qt::SolidLine;
};
void paintBox(QPainter& painter, const QRect& rect, const Box& box);

/// An open arrow in the middle of `rect`, 10 px across, times `scale`.
void paintChevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction,
                  const QColor& colour, double scale = 1.0);
/// A minus, or a plus, in the middle of `rect`, 10 px across, times `scale`.
void paintSign(QPainter& painter, const QRect& rect, bool isPlus, const QColor& colour,
               double scale = 1.0);
/// A hook in the middle of `rect`: what is chosen.
void paintHook(QPainter& painter, const QRect& rect, const QColor& colour);

}  // namespace backhand
