// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/map_card.h"

#include "ui/short_text.h"

#include <QPainter>

namespace backhand {

namespace {

constexpr double titleHeight = 17.0;
constexpr double edge = 7.0;
constexpr double smallType = 13.0;
constexpr double titleEdge = 4.0;
constexpr double smallestTitle = 0.75;  ///< of its size; what is longer still is cut

}  // namespace

void MapCard::setContent(const MapCardContent& content)
{
    if (content == m_content && !m_symbol.glyphs.empty()) {
        return;
    }
    if (content.symbol != m_content.symbol || m_symbol.glyphs.empty()) {
        m_symbol = boxOf(content.symbol, paintWith().formulaPixels());
    }
    m_content = content;
    update();
}

void MapCard::setReveal(double share)
{
    m_reveal = share;
    update();
}

QColor MapCard::valueColour() const
{
    if (!m_content.newValue.isEmpty()) {
        return theme().updateText;
    }
    const bool isUnknown = m_content.value == QStringLiteral("?");
    return isUnknown ? theme().quietInk : theme().value;
}

void MapCard::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const bool isLit = m_content.emphasis == Emphasis::Lit;
    paintBody(*painter, 6.0, theme().cardFill,
              pen(isLit ? theme().value : theme().dimmed, isLit ? 1.8 : 0.8), m_content.emphasis);
    QRectF row = place().adjusted(edge, 0.0, -edge, 0.0);
    if (!m_content.title.isEmpty() && place().height() > 2.0 * titleHeight) {
        const QFont small = font(12.0);
        const QRectF above(place().left() + titleEdge, row.top() + 2.0,
                           place().width() - 2.0 * titleEdge, titleHeight);
        const QString title =
            elidedShortText(m_content.title, small, above.width() / smallestTitle - 1.0);
        paintFittedText(*painter, above, Qt::AlignCenter, title, small, theme().quietInk);
        row.setTop(row.top() + titleHeight);
    }
    paintFormula(*painter, m_symbol, m_symbol.originLeftIn(row),
                 textColour(m_content.emphasis, theme().ink));
    const QString& number = m_content.newValue.isEmpty() ? m_content.value : m_content.newValue;
    painter->setOpacity(m_reveal);
    paintFittedText(*painter, row.adjusted(m_symbol.width + 4.0, 0.0, 0.0, 0.0),
                    Qt::AlignRight | Qt::AlignVCenter, number, font(smallType, true),
                    valueColour());
    painter->setOpacity(1.0);
}

}  // namespace backhand
