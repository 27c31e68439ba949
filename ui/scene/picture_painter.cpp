// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/picture_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

/// What the picture shows, in the function's numbers: the curve's height with 0; its top is the
/// lowest number.
QRectF extentOf(const Picture& picture)
{
    double lowest = 0.0;
    double highest = 0.0;
    for (const std::vector<QPointF>& piece : picture.curve) {
        for (const QPointF& point : piece) {
            lowest = std::min(lowest, point.y());
            highest = std::max(highest, point.y());
        }
    }
    return {picture.left, lowest, picture.right - picture.left,
            highest > lowest ? highest - lowest : 1.0};
}

}  // namespace

QPen PicturePainter::pen(const QColor& colour, double width) const
{
    // A curve of many points bends too little to need round joins, which would cost most of its
    // painting.
    return QPen(colour, width * m_paint.theme.lineWidth, Qt::SolidLine, Qt::RoundCap,
                Qt::BevelJoin);
}

MathBox PicturePainter::labelBox(const Formula& label) const
{
    MathStyle style;
    style.pixels = m_paint.compact ? 12.0 : 13.0;
    return layoutFormula(label, style, m_paint.fonts);
}

QPolygonF slopeTriangle(const Picture& picture)
{
    const auto triangle = [dot = *picture.dot, slope = *picture.slope](double across) {
        return QPolygonF{dot, dot + QPointF(across, 0.0), dot + QPointF(across, across * slope)};
    };
    const QRectF whole = extentOf(picture);
    for (const double size : {1.0, 0.5, 0.25, 0.1}) {
        for (const double across : {size, -size}) {
            if (whole.contains(triangle(across).at(2))) {
                return triangle(across);
            }
        }
    }
    return triangle(1.0);
}

void PicturePainter::paint(QPainter& painter, const Picture& picture, const QRectF& place,
                           KeptPixels& curve) const
{
    if (!picture.bars.empty()) {
        paintBars(painter, picture, place);
    } else if (!picture.curve.empty()) {
        paintCurve(painter, picture, place, curve);
    }
}

QFont PicturePainter::numberFont() const
{
    QFont font = interfaceFont(m_paint.theme, 12);
    font.setPixelSize(12);
    return font;
}

void PicturePainter::paintNumber(QPainter& painter, const QRectF& place, const QString& text) const
{
    const QFont font = numberFont();
    const QPointF baseline(place.left(),
                           place.center().y() + QFontMetricsF(font).ascent() / 2.0 - 1.0);
    if (m_paint.glyphs == GlyphForm::Path) {
        QPainterPath path;
        path.addText(baseline, font, text);
        painter.fillPath(path, m_paint.theme.quietInk);
        return;
    }
    painter.setFont(font);
    painter.setPen(m_paint.theme.quietInk);
    painter.drawText(baseline, text);
}

/// One row a term: its formula, its bar from the zero line, its number at the bar's end.
void PicturePainter::paintBars(QPainter& painter, const Picture& picture, const QRectF& place) const
{
    const double rowHeight =
        std::min(22.0, place.height() / static_cast<double>(picture.bars.size()));
    const double top =
        place.center().y() - rowHeight * static_cast<double>(picture.bars.size()) / 2.0;
    double labelWidth = 0.0;
    double lowest = 0.0;
    double highest = 0.0;
    for (const Picture::Bar& bar : picture.bars) {
        labelWidth = std::max(labelWidth, labelBox(bar.label).width);
        lowest = std::min(lowest, bar.value);
        highest = std::max(highest, bar.value);
    }
    double numberWidth = 0.0;
    const QFontMetricsF numbers(numberFont());
    for (const Picture::Bar& bar : picture.bars) {
        numberWidth = std::max(numberWidth, numbers.horizontalAdvance(bar.text) + 6.0);
    }
    const double left = place.left() + std::min(labelWidth, place.width() * 0.4) + 8.0;
    const double span = std::max(place.right() - numberWidth - left, 12.0);
    const double range = highest > lowest ? highest - lowest : 1.0;
    const double zero = left + span * (0.0 - lowest) / range;
    painter.setPen(pen(m_paint.theme.dimmed, 1.0));
    painter.drawLine(QPointF(zero, top),
                     QPointF(zero, top + rowHeight * static_cast<double>(picture.bars.size())));
    for (std::size_t index = 0; index < picture.bars.size(); ++index) {
        const Picture::Bar& bar = picture.bars[index];
        const QRectF row(place.left(), top + rowHeight * static_cast<double>(index), place.width(),
                         rowHeight);
        paintLabel(painter, bar.label, row.topLeft() + QPointF(0.0, rowHeight / 2.0));
        const double end = zero + span * bar.value / range;
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.value < 0.0
                             ? blended(m_paint.theme.cardFill, m_paint.theme.value, 0.55)
                             : m_paint.theme.value);
        painter.drawRect(
            QRectF(std::min(zero, end), row.top() + 3.5, std::abs(end - zero), rowHeight - 7.0));
        paintNumber(painter, QRectF(std::max(zero, end) + 6.0, row.top(), numberWidth, rowHeight),
                    bar.text);
    }
}

void PicturePainter::paintLabel(QPainter& painter, const Formula& label, QPointF leftMiddle) const
{
    const MathBox box = labelBox(label);
    const QRectF around(leftMiddle.x(), leftMiddle.y() - 10.0, box.width, 20.0);
    paintMath(painter, box, box.originLeftIn(around), mathColors(m_paint.theme.quietInk),
              m_paint.glyphs);
}

/// From the function's numbers to the place: the curve's height with 0, a little air above.
QTransform PicturePainter::mapFor(const Picture& picture, const QRectF& place) const
{
    const QRectF whole = extentOf(picture);
    const double across = place.width() / whole.width();
    const double up = (place.height() - 12.0) / whole.height();
    return QTransform(across, 0.0, 0.0, -up, place.left() - picture.left * across,
                      place.bottom() - 4.0 + whole.top() * up);
}

void PicturePainter::paintCurve(QPainter& painter, const Picture& picture, const QRectF& place,
                                KeptPixels& curve) const
{
    const QTransform map = mapFor(picture, place);
    if (picture.slope) {
        paintTriangle(painter, picture, map, place);
    }
    constexpr double around = 4.0;  // half of the lines' width reaches out
    curve.show(painter, place.adjusted(-around, -around, around, around),
               [&](QPainter& inner) { paintLines(inner, picture, place); });
    const QPointF zero = map.map(QPointF(0.0, 0.0));
    const MathBox across = labelBox(picture.across);
    const double above = zero.y() - 9.0 > place.top() + 30.0 ? -9.0 : 9.0;
    paintLabel(painter, picture.across,
               QPointF(place.right() - across.width + 6.0, zero.y() + above));
    paintLabel(painter, picture.up, QPointF(zero.x() + 4.0, place.top() + 5.0));
    if (!picture.dot) {
        return;
    }
    if (picture.slope) {
        paintTangent(painter, picture, map, place);
    }
    if (picture.newDot) {  // a ring around the other dot where both are at one place
        painter.setPen(pen(m_paint.theme.update, 1.8));
        painter.setBrush(m_paint.theme.cardFill);
        painter.drawEllipse(map.map(*picture.newDot), 5.0, 5.0);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_paint.theme.value);
    painter.drawEllipse(map.map(*picture.dot), 4.0, 4.0);
}

/// What stays while the dot goes along: the axes and the curve.
void PicturePainter::paintLines(QPainter& painter, const Picture& picture,
                                const QRectF& place) const
{
    const QTransform map = mapFor(picture, place);
    const QPointF zero = map.map(QPointF(0.0, 0.0));
    painter.setPen(pen(m_paint.theme.dimmed, 1.0));
    painter.drawLine(QPointF(place.left(), zero.y()), QPointF(place.right(), zero.y()));
    painter.drawLine(QPointF(zero.x(), place.top()), QPointF(zero.x(), place.bottom()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(m_paint.theme.value, 1.8));
    for (const std::vector<QPointF>& piece : picture.curve) {
        QPolygonF line;
        for (const QPointF& point : piece) {
            line.append(map.map(point));
        }
        painter.drawPolyline(line);
    }
}

/// It lies beneath axes and curve.
void PicturePainter::paintTriangle(QPainter& painter, const Picture& picture, const QTransform& map,
                                   const QRectF& place) const
{
    painter.save();
    painter.setClipRect(place.adjusted(-8, -2, 8, 2), Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_paint.theme.gradientFaint);
    painter.drawPolygon(map.map(slopeTriangle(picture)));
    painter.restore();
}

void PicturePainter::paintTangent(QPainter& painter, const Picture& picture, const QTransform& map,
                                  const QRectF& place) const
{
    const double slope = *picture.slope;
    const QPointF dot = *picture.dot;
    painter.save();
    painter.setClipRect(place.adjusted(-8, -2, 8, 2), Qt::IntersectClip);
    // Not as a difference of two places, which large numbers would swallow.
    const QPointF along(map.m11(), map.m22() * slope);
    const double length = std::hypot(along.x(), along.y());
    const QPointF half = length > 0.0 ? along * (28.0 / length) : QPointF(28.0, 0.0);
    painter.setPen(pen(m_paint.theme.localPartial, picture.lit ? 2.6 : 2.0));
    painter.drawLine(map.map(dot) - half, map.map(dot) + half);
    painter.restore();
}

}  // namespace backhand
