// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/partial_chip.h"

#include <QPainter>

namespace backhand {

void PartialChip::setContent(const DerivativeContent& content)
{
    if (content == m_content && !m_symbol.glyphs.empty()) {
        return;
    }
    m_content = content;
    m_symbol = boxOf(content.symbol, paintWith().formulaPixels() - (m_isFlat ? 5.0 : 2.0));
    update();
}

void PartialChip::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QColor outline = theme().localPartial;
    paintBody(*painter, 8.0, theme().cardFill,
              pen(outline, m_content.emphasis == Emphasis::Lit ? 2.2 : 1.1), m_content.emphasis);
    const QColor ink = textColour(m_content.emphasis, theme().localPartial);
    if (m_isFlat) {
        const QRectF left = place().adjusted(8, 0, 0, 0);
        paintFormula(*painter, m_symbol,
                     m_symbol.originCentredIn(
                         QRectF(left.left(), left.top(), m_symbol.width, left.height())),
                     ink);
        paintNumber(*painter, place().adjusted(8 + m_symbol.width + 6, 0, -7, 0),
                    Qt::AlignRight | Qt::AlignVCenter);
    } else {
        const double numberHeight = paintWith().textPixels() + 7.0;
        paintFitted(*painter, m_symbol, place().adjusted(4, 3, -4, -numberHeight), ink);
        paintNumber(*painter,
                    QRectF(place().left() + 4, place().bottom() - numberHeight - 1,
                           place().width() - 8, numberHeight),
                    Qt::AlignCenter);
    }
    paintStepNumber(*painter, m_content.step, outline);
}

void PartialChip::paintNumber(QPainter& painter, const QRectF& place, Qt::Alignment alignment) const
{
    QFont number = font(paintWith().textPixels(), true);
    const double needed = QFontMetricsF(number).horizontalAdvance(m_content.number);
    if (needed > place.width()) {
        number.setPixelSize(
            std::max(8, static_cast<int>(number.pixelSize() * place.width() / needed)));
    }
    paintText(painter, place, alignment, m_content.number, number,
              textColour(m_content.emphasis, theme().localPartial));
}

}  // namespace backhand
