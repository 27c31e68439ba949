// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/laid_out_text.h"

#include <QPainter>
#include <QTextOption>

namespace backhand {

namespace {

constexpr qsizetype mostKept = 256;  ///< sentences with numbers in them come and go

QStaticText laidOut(const QString& text, const QFont& font, double width)
{
    QStaticText laid(text);
    laid.setTextFormat(Qt::PlainText);
    laid.setTextOption(QTextOption(Qt::AlignLeft));
    laid.setTextWidth(width);
    laid.prepare(QTransform(), font);
    return laid;
}

}  // namespace

void LaidOutText::paint(QPainter& painter, QPointF topLeft, const QColor& colour) const
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawStaticText(topLeft, text);
}

LaidOutText TextLayouts::of(const QString& text, const Theme& theme, bool bold, double width) const
{
    Kept& kept = *m_kept;
    if (kept.typeScale != theme.typeScale || kept.width != width) {
        kept = {{interfaceFont(theme), interfaceFont(theme, bodyPixels, true)},
                theme.typeScale,
                width,
                {}};
    }
    const std::size_t face = bold ? 1 : 0;
    QHash<QString, QStaticText>& texts = kept.texts[face];
    auto found = texts.constFind(text);
    if (found == texts.constEnd()) {
        if (texts.size() >= mostKept) {
            texts.clear();
        }
        found = texts.insert(text, laidOut(text, kept.fonts[face], width));
    }
    return {*found, kept.fonts[face]};
}

}  // namespace backhand
