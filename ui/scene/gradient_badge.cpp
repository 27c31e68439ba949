// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/gradient_badge.h"
#include "ui/rounded_rect.h"

#include <QPainter>

namespace backhand {

void GradientBadge::setContent(const DerivativeContent& content)
{
    if (content == m_content && !m_symbol.glyphs.empty()) {
        return;
    }
    m_content = content;
    m_symbol = boxOf(content.symbol, paintWith().textPixels() - (paintWith().compact ? 1.0 : 0.0),
                     FractionForm::Slash);
    update();
}

void GradientBadge::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double radius = place().height() / 2.0;
    const bool isDimmed = m_content.emphasis == Emphasis::Dimmed;
    const QColor fill =
        isDimmed ? blended(theme().paper, theme().gradient, 0.82) : theme().gradient;
    paintBody(*painter, radius, fill, Qt::NoPen, Emphasis::Plain);
    if (m_content.emphasis == Emphasis::Current) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(pen(theme().ink, 2.0));
        paintRoundedRect(*painter, place().adjusted(-2, -2, 2, 2), radius + 2);
    }
    if (isSmall()) {
        paintFittedText(*painter, place().adjusted(6, 0, -6, 0), Qt::AlignCenter, m_content.number,
                        font(13.0, true), theme().badgeText);
        return;
    }
    const QRectF inside = place().adjusted(15, 0, -10, 0);
    paintSymbolAndNumber(*painter, inside, m_symbol, m_content.number, theme().badgeText);
    paintStepNumber(*painter, m_content.step, theme().gradient);
}

}  // namespace backhand
