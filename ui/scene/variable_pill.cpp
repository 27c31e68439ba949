// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/variable_pill.h"
#include "ui/rounded_rect.h"

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
    QFont number = font(paintWith().textPixels() + 1.0);
    const double needed = QFontMetricsF(number).horizontalAdvance(m_content.value);
    if (needed > right.width()) {
        number.setPixelSize(
            std::max(10, static_cast<int>(number.pixelSize() * right.width() / needed)));
    }
    const QColor text = m_content.role == Role::Target ? theme().ink : colour();
    paintText(*painter, right, Qt::AlignRight | Qt::AlignVCenter, m_content.value, number,
              textColour(m_content.emphasis, text));
}

/// Old above, new beneath, with a dotted arrow from one to the other.
void VariablePill::paintUpdate(QPainter& painter, const QRectF& place) const
{
    const double half = place.height() / 2.0;
    const QRectF above(place.left(), place.top() + 2.0, place.width(), half - 2.0);
    const QRectF beneath(place.left(), place.top() + half - 1.0, place.width(), half - 2.0);
    QFont number = font(12.0, true);
    const double arrowWidth = 8.0;
    const double needed = QFontMetricsF(number).horizontalAdvance(m_content.newValue);
    if (needed > place.width() - arrowWidth) {
        number.setPixelSize(
            std::max(8, static_cast<int>(12.0 * (place.width() - arrowWidth) / needed)));
    }
    const double x =
        place.right() - QFontMetricsF(number).horizontalAdvance(m_content.newValue) - 6.0;
    paintText(painter, above, Qt::AlignRight | Qt::AlignVCenter, m_content.value, font(12.0),
              theme().quietInk);
    painter.setOpacity(m_reveal);
    QPen dotted = pen(theme().update, 1.4);
    dotted.setStyle(Qt::DotLine);
    painter.setPen(dotted);
    painter.drawLine(QPointF(x, above.center().y()), QPointF(x, beneath.center().y() - 3.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().update);
    const QPointF tip(x, beneath.center().y() + 2.0);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-3.0, -5.0), tip + QPointF(3.0, -5.0)});
    paintText(painter, beneath, Qt::AlignRight | Qt::AlignVCenter, m_content.newValue, number,
              theme().updateText);
    painter.setOpacity(1.0);
}

}  // namespace backhand
