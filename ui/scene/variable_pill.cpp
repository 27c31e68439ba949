// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/variable_pill.h"
#include "ui/rounded_rect.h"
#include "ui/short_text.h"

#include <QPainter>

namespace backhand {

void VariablePill::setContent(const PillContent& content)
{
    if (content == m_content && !m_symbol.glyphs.empty()) {
        return;
    }
    m_content = content;
    m_symbol = boxOf(content.symbol, paintWith().formulaPixels());
    update();
}

void VariablePill::setReveal(double share)
{
    m_reveal = share;
    update();
}

QColor VariablePill::colour() const
{
    switch (m_content.role) {
    case Role::Parameter: return theme().parameter;
    case Role::Target: return theme().quietInk;
    default: return theme().value;
    }
}

void VariablePill::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double radius = place().height() / 2.0;
    const bool isStrong = m_content.emphasis == Emphasis::Lit || m_content.pinned;
    const double width = isStrong ? 2.2 : 1.2;
    paintBody(*painter, radius, theme().cardFill, pen(colour(), width), m_content.emphasis);
    if (m_content.role == Role::Parameter) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(pen(colour(), 0.8));
        paintRoundedRect(*painter, place().adjusted(3, 3, -3, -3), radius - 3);
    }
    const double edge = 13.0;
    const QRectF inside = place().adjusted(edge, 0, -edge, 0);
    paintFormula(*painter, m_symbol, m_symbol.originLeftIn(inside),
                 textColour(m_content.emphasis, theme().ink));
    const QRectF right = inside.adjusted(m_symbol.width + 4.0, 0, 0, 0);
    if (!m_content.newValue.isEmpty()) {
        paintUpdate(*painter, right);
        return;
    }
    const QColor text = m_content.role == Role::Target ? theme().ink : colour();
    paintFittedText(*painter, right, Qt::AlignRight | Qt::AlignVCenter, m_content.value,
                    font(paintWith().textPixels() + 1.0), textColour(m_content.emphasis, text));
}

/// Old above, new beneath, with a dotted arrow from one to the other at their left.
void VariablePill::paintUpdate(QPainter& painter, const QRectF& place) const
{
    constexpr double arrowWidth = 10.0;
    const double half = place.height() / 2.0;
    const QFont oldFont = font(12.0);
    const QFont newFont = font(12.0, true);
    const double widest = std::max(shortTextWidth(m_content.value, oldFont),
                                   shortTextWidth(m_content.newValue, newFont));
    const double numbers = std::min(widest, place.width() - arrowWidth);
    // Inside both outlines, and their lines of type close together.
    const QRectF above(place.right() - numbers, place.top() + 3.5, numbers, half - 3.0);
    const QRectF beneath(above.left(), place.top() + half - 0.5, numbers, half - 3.0);
    paintFittedText(painter, above, Qt::AlignRight | Qt::AlignVCenter, m_content.value, oldFont,
                    theme().quietInk);
    painter.setOpacity(m_reveal);
    paintArrow(painter, QPointF(above.left() - 5.0, above.center().y()),
               QPointF(above.left() - 5.0, beneath.center().y() + 2.0));
    paintFittedText(painter, beneath, Qt::AlignRight | Qt::AlignVCenter, m_content.newValue,
                    newFont, theme().updateText);
    painter.setOpacity(1.0);
}

void VariablePill::paintArrow(QPainter& painter, QPointF from, QPointF tip) const
{
    QPen dotted = pen(theme().update, 1.4);
    dotted.setStyle(Qt::DotLine);
    painter.setPen(dotted);
    painter.drawLine(from, tip - QPointF(0.0, 5.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().update);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-3.0, -5.0), tip + QPointF(3.0, -5.0)});
}

}  // namespace backhand
