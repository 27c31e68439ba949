// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_item.h"
#include "ui/rounded_rect.h"
#include "ui/short_text.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>

#include <algorithm>

namespace backhand {

QFont sceneFont(const Theme& theme, double pixels, bool bold)
{
    QFont font = interfaceFont(theme, static_cast<int>(pixels), bold);
    font.setPixelSize(static_cast<int>(pixels));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void GraphItem::setPlace(const QRectF& place)
{
    if (place != m_place) {
        prepareGeometryChange();
        m_place = place;
    }
}

QPainterPath GraphItem::shape() const
{
    QPainterPath outline;
    outline.addRect(m_place);
    return outline;
}

void GraphItem::setWords(const QString& name, const QString& description)
{
    m_name = name;
    m_description = description;
    setToolTip(Qt::convertFromPlainText(name));
}

void GraphItem::setFocusShown(bool shown)
{
    m_isFocusShown = shown;
    update();
}

QPen GraphItem::pen(const QColor& colour, double width) const
{
    return QPen(colour, width * theme().lineWidth);
}

QFont GraphItem::font(double pixels, bool bold) const
{
    return sceneFont(theme(), pixels, bold);
}

QColor GraphItem::textColour(Emphasis emphasis, const QColor& colour) const
{
    return emphasis == Emphasis::Dimmed ? theme().quietInk : colour;
}

MathBox GraphItem::boxOf(const Formula& formula, double pixels, FractionForm form) const
{
    MathStyle style;
    style.pixels = pixels;
    style.fractions = form;
    return layoutFormula(formula, style, m_paint.fonts);
}

void GraphItem::paintFormula(QPainter& painter, const MathBox& box, QPointF origin,
                             const QColor& colour) const
{
    paintMath(painter, box, origin, mathColors(colour), m_paint.glyphs);
}

void GraphItem::paintFitted(QPainter& painter, const MathBox& box, const QRectF& place,
                            const QColor& colour) const
{
    constexpr double leastScale = 0.5;
    const double scale = box.width > place.width() ? place.width() / box.width : 1.0;
    if (scale < leastScale) {
        paintCut(painter, box, place, colour);
        return;
    }
    painter.save();
    painter.translate(place.center());
    painter.scale(scale, scale);
    const QRectF around(-place.width() / 2.0, -place.height() / 2.0, place.width(), place.height());
    paintFormula(painter, box, box.originCentredIn(around), colour);
    painter.restore();
}

void GraphItem::paintCut(QPainter& painter, const MathBox& box, const QRectF& place,
                         const QColor& colour) const
{
    constexpr double scale = 0.8;
    constexpr double ellipsis = 16.0;
    const QRectF begin = place.adjusted(0.0, 0.0, -ellipsis, 0.0);
    painter.save();
    painter.setClipRect(begin, Qt::IntersectClip);
    painter.translate(place.left(), place.center().y());
    painter.scale(scale, scale);
    const QRectF around(0.0, -place.height() / 2.0, box.width, place.height());
    paintFormula(painter, box, box.originLeftIn(around), colour);
    painter.restore();
    paintText(painter, place, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("…"),
              font(m_paint.textPixels()), colour);
}

void GraphItem::paintFittedText(QPainter& painter, const QRectF& place, Qt::Alignment alignment,
                                const QString& text, const QFont& font, const QColor& colour) const
{
    const double needed = shortTextWidth(text, font) + 1.0;
    if (needed <= place.width()) {
        paintText(painter, place, alignment, text, font, colour);
        return;
    }
    const double scale = place.width() / needed;
    painter.save();
    painter.translate(place.left(), place.center().y());
    painter.scale(scale, scale);
    paintText(painter, QRectF(0.0, -place.height() / 2.0, needed, place.height()), alignment, text,
              font, colour);
    painter.restore();
}

void GraphItem::paintSymbolAndNumber(QPainter& painter, const QRectF& place, const MathBox& symbol,
                                     const QString& number, const QColor& colour) const
{
    constexpr double between = 6.0;
    const QFont face = font(m_paint.textPixels(), true);
    const double needed = symbol.width + between + shortTextWidth(number, face);
    const double scale = std::min(1.0, place.width() / needed);
    const QRectF whole(0.0, -place.height() / 2.0, place.width() / scale, place.height());
    painter.save();
    painter.translate(place.left(), place.center().y());
    painter.scale(scale, scale);
    paintFormula(painter, symbol, symbol.originLeftIn(whole), colour);
    paintText(painter, whole, Qt::AlignRight | Qt::AlignVCenter, number, face, colour);
    painter.restore();
}

void GraphItem::paintText(QPainter& painter, const QRectF& place, Qt::Alignment alignment,
                          const QString& text, const QFont& font, const QColor& colour) const
{
    if (m_paint.glyphs == GlyphForm::Path) {
        const QFontMetricsF metrics(font);
        const QRectF ink = metrics.boundingRect(place, static_cast<int>(alignment), text);
        QPainterPath path;
        path.addText(
            QPointF(ink.left(), ink.center().y() + (metrics.ascent() - metrics.descent()) / 2.0),
            font, text);
        painter.fillPath(path, colour);
        return;
    }
    painter.setFont(font);
    painter.setPen(colour);
    paintShortText(painter, place, alignment, text);
}

void GraphItem::paintBody(QPainter& painter, double radius, const QColor& fill, const QPen& outline,
                          Emphasis emphasis) const
{
    const bool isCurrent = emphasis == Emphasis::Current;
    painter.setBrush(fill);
    painter.setPen(isCurrent ? pen(theme().ink, 2.0) : outline);
    paintRoundedRect(painter, m_place, radius);
    paintFocus(painter, radius);
}

void GraphItem::paintFocus(QPainter& painter, double radius) const
{
    if (!m_isFocusShown) {
        return;
    }
    QPen dotted = pen(theme().ink, 1.5);
    dotted.setStyle(Qt::DotLine);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dotted);
    painter.drawRoundedRect(m_place.adjusted(-5, -5, 5, 5), radius + 5, radius + 5);
}

void GraphItem::paintStepNumber(QPainter& painter, std::size_t step, const QColor& colour) const
{
    const QString text = QString::number(step);
    const QFont small = font(12.0);
    const double radius = std::max(9.0, shortTextWidth(text, small) / 2.0 + 3.5);
    const QPointF centre = m_place.topLeft() + QPointF(1.0, 1.0);
    painter.setBrush(theme().cardFill);
    painter.setPen(pen(colour, 1.2));
    paintCircle(painter, centre, radius);
    paintText(painter, QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
              Qt::AlignCenter, text, small, theme().ink);
}

}  // namespace backhand
