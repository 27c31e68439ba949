// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/value_token.h"

#include <QFontMetricsF>
#include <QPainter>

namespace backhand {

ValueToken::ValueToken(const ScenePaint& paint, const QString& number, QPointF centre)
    : GraphItem(paint), m_number(number)
{
    const QFontMetricsF metrics(font(paint.textPixels(), true));
    const QSizeF size(metrics.horizontalAdvance(number) + 18.0, metrics.height() + 6.0);
    setPlace(QRectF(centre - QPointF(size.width() / 2.0, size.height() / 2.0), size));
}

void ValueToken::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintBody(*painter, place().height() / 2.0, theme().cardFill, pen(theme().value, 1.2),
              Emphasis::Plain);
    paintText(*painter, place(), Qt::AlignCenter, m_number, font(paintWith().textPixels(), true),
              theme().value);
}

}  // namespace backhand
