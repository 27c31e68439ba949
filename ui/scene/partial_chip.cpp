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
        paintSymbolAndNumber(*painter, place().adjusted(12, 0, -7, 0), m_symbol, m_content.number,
                             ink);
    } else {
        const double numberHeight = paintWith().textPixels() + 7.0;
        paintFitted(*painter, m_symbol, place().adjusted(4, 3, -4, -numberHeight), ink);
        paintFittedText(*painter,
                        QRectF(place().left() + 4, place().bottom() - numberHeight - 1,
                               place().width() - 8, numberHeight),
                        Qt::AlignCenter, m_content.number, font(paintWith().textPixels(), true),
                        ink);
    }
    paintStepNumber(*painter, m_content.step, outline);
}

}  // namespace backhand
