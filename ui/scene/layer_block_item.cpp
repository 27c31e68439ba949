// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/layer_block_item.h"

#include "ui/rounded_rect.h"

#include <QPainter>

namespace backhand {

void LayerBlockItem::setContent(const LayerBlockContent& content)
{
    if (content != m_content) {
        m_content = content;
        update();
    }
}

void LayerBlockItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const bool isLit =
        m_content.emphasis != Emphasis::Dimmed && m_content.emphasis != Emphasis::Plain;
    const QPen outline = pen(isLit ? theme().value : theme().dimmed, isLit ? 1.8 : 0.8);
    if (!m_content.isOpen) {
        // The cards behind the first: there is more than one.
        painter->setBrush(theme().cardFill);
        painter->setPen(outline);
        paintRoundedRect(*painter, place().adjusted(6.0, 6.0, 0.0, 0.0), 6.0);
        paintRoundedRect(*painter, place().adjusted(3.0, 3.0, -3.0, -3.0), 6.0);
    }
    const QRectF front = m_content.isOpen ? place() : place().adjusted(0.0, 0.0, -6.0, -6.0);
    painter->setBrush(m_content.isOpen ? theme().paper : theme().cardFill);
    painter->setPen(outline);
    paintRoundedRect(*painter, front, 6.0);
    paintFocus(*painter, 6.0);
    const QRectF inside = front.adjusted(6.0, 1.0, -6.0, -1.0);
    const double half = inside.height() / 2.0;
    paintFittedText(*painter, QRectF(inside.left(), inside.top(), inside.width(), half),
                    Qt::AlignCenter, m_content.what, font(13.0, true), theme().ink);
    paintFittedText(*painter, QRectF(inside.left(), inside.top() + half, inside.width(), half),
                    Qt::AlignCenter, m_content.where, font(12.0), theme().quietInk);
}

void CloseUpPanel::setCaption(const QString& caption, const QRectF& captionPlace)
{
    m_caption = caption;
    m_captionPlace = captionPlace;
    update();
}

void CloseUpPanel::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setBrush(theme().panel);
    painter->setPen(pen(theme().line, 1.0));
    paintRoundedRect(*painter, place(), 10.0);
    if (!m_caption.isEmpty()) {
        paintText(*painter, m_captionPlace, Qt::AlignCenter, m_caption, font(12.0),
                  theme().quietInk);
    }
}

}  // namespace backhand
