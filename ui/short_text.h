// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QFont;
class QPainter;
class QRectF;
class QString;

namespace backhand {

/// One line of plain text with the painter's font and pen, as QPainter::drawText puts it into
/// `place`. What was shaped is kept: titles, numbers of steps and ticks stay the same from frame to
/// frame, and shaping them costs more than painting them.
void paintShortText(QPainter& painter, const QRectF& place, Qt::Alignment alignment,
                    const QString& text);

/// How wide it is then, px.
double shortTextWidth(const QString& text, const QFont& font);

/// With an ellipsis at its end where it is wider than `width`.
QString elidedShortText(const QString& text, const QFont& font, double width);

}  // namespace backhand
