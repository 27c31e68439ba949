// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chain_pieces.h"
#include "ui/rounded_rect.h"
#include "ui/short_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace backhand {

namespace {

void paintStepNumber(QPainter& painter, const ChainPiece& piece, const Theme& theme)
{
    const QString text = QString::number(piece.step);
    QFont font = interfaceFont(theme, 12);
    font.setPixelSize(12);
    const double radius = std::max(9.0, shortTextWidth(text, font) / 2.0 + 3.5);
    const QPointF centre = piece.place.topLeft() + QPointF(1.0, 1.0);
    painter.setBrush(theme.cardFill);
    painter.setPen(QPen(theme.localPartial, 1.2 * theme.lineWidth));
    paintCircle(painter, centre, radius);
    painter.setFont(font);
    painter.setPen(theme.ink);
    paintShortText(painter,
                   QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                   Qt::AlignCenter, text);
}

void paintChip(QPainter& painter, const ChainPiece& piece, const Theme& theme)
{
    QPen outline(piece.known ? theme.localPartial : theme.quietInk, 1.4 * theme.lineWidth);
    outline.setStyle(piece.known ? Qt::SolidLine : Qt::DashLine);
    if (piece.current) {
        outline = QPen(theme.ink, 2.0 * theme.lineWidth);
    }
    painter.setPen(outline);
    painter.setBrush(theme.cardFill);
    paintRoundedRect(painter, piece.place, 8.0);
    const QColor ink = piece.known ? theme.localPartial : theme.quietInk;
    painter.setFont(interfaceFont(theme, piece.small ? 13 : 15, true));
    if (piece.stacked) {
        const QRectF above = piece.place.adjusted(4, 2, -4, -22);
        paintMath(painter, piece.box, piece.box.originCentredIn(above), mathColors(ink));
        painter.setPen(ink);
        paintShortText(painter, piece.place.adjusted(2, piece.place.height() - 24, -2, -2),
                       Qt::AlignCenter, piece.number);
    } else {
        const QRectF left(piece.place.left() + 11.0, piece.place.top(), piece.box.width,
                          piece.place.height());
        paintMath(painter, piece.box, piece.box.originCentredIn(left), mathColors(ink));
        painter.setPen(ink);
        paintShortText(painter, piece.place.adjusted(0, 0, -10, 0),
                       Qt::AlignRight | Qt::AlignVCenter, piece.number);
    }
    if (piece.numbered) {
        paintStepNumber(painter, piece, theme);
    }
}

/// A gradient: filled, as in the graph.
void paintBadge(QPainter& painter, const ChainPiece& piece, const Theme& theme)
{
    QPen outline(theme.quietInk, 1.4 * theme.lineWidth, Qt::DashLine);
    if (piece.known) {
        outline = Qt::NoPen;
    }
    if (piece.current) {
        outline = QPen(theme.ink, 2.0 * theme.lineWidth);
    }
    painter.setPen(outline);
    painter.setBrush(piece.known ? theme.gradient : theme.cardFill);
    paintRoundedRect(painter, piece.place, piece.place.height() / 2.0);
    const QColor ink = piece.known ? theme.badgeText : theme.quietInk;
    const QRectF left(piece.place.left() + 12.0, piece.place.top(), piece.box.width,
                      piece.place.height());
    paintMath(painter, piece.box, piece.box.originCentredIn(left), mathColors(ink));
    painter.setFont(interfaceFont(theme, 13, true));
    painter.setPen(ink);
    paintShortText(painter, piece.place.adjusted(0, 0, -11, 0), Qt::AlignRight | Qt::AlignVCenter,
                   piece.number);
    paintStepNumber(painter, piece, theme);
}

void paintRow(QPainter& painter, const ChainPiece& piece, const Theme& theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.ink, 2.0 * theme.lineWidth));
    paintRoundedRect(painter, piece.place, 8.0);
}

void paintBracket(QPainter& painter, const ChainPiece& piece, const Theme& theme)
{
    const QRectF& place = piece.place;
    QPainterPath path(place.topLeft());
    path.lineTo(place.left(), place.bottom() - 4.0);
    path.quadTo(place.bottomLeft(), place.bottomLeft() + QPointF(4.0, 0.0));
    path.lineTo(place.right() - 4.0, place.bottom());
    path.quadTo(place.bottomRight(), place.bottomRight() - QPointF(0.0, 4.0));
    path.lineTo(place.topRight());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(piece.known ? theme.localPartial : theme.dimmed, 1.4 * theme.lineWidth));
    painter.drawPath(path);
}

}  // namespace

void paintPiece(QPainter& painter, const ChainPiece& piece, const Theme& theme)
{
    switch (piece.kind) {
    case ChainPiece::Kind::Chip: paintChip(painter, piece, theme); return;
    case ChainPiece::Kind::Badge: paintBadge(painter, piece, theme); return;
    case ChainPiece::Kind::Row: paintRow(painter, piece, theme); return;
    case ChainPiece::Kind::Bracket: paintBracket(painter, piece, theme); return;
    case ChainPiece::Kind::Words:
        painter.setFont(interfaceFont(theme, piece.large ? bodyPixels : 12, piece.large));
        painter.setPen(piece.large ? theme.ink : theme.quietInk);
        paintShortText(painter, piece.place.adjusted(0, 0, 40, 0), Qt::AlignLeft | Qt::AlignVCenter,
                       piece.number);
        return;
    case ChainPiece::Kind::Formula: break;
    }
    const bool isResult = piece.step != 0;
    const QColor ink =
        isResult && piece.known ? theme.gradient : (piece.known ? theme.ink : theme.quietInk);
    paintMath(painter, piece.box, piece.box.originCentredIn(piece.place), mathColors(ink));
}

}  // namespace backhand
