// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/math_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace backhand {

namespace {

QColor colourOf(const MathBox& box, const MathColors& colors, FormulaKind kind, int region,
                bool relation)
{
    if (region >= 0 && colors.of) {
        const QColor own = colors.of(box.regions[static_cast<std::size_t>(region)].reference, kind);
        if (own.isValid()) {
            return own;
        }
    }
    const bool quiet = relation || kind == FormulaKind::Unknown;
    return quiet && colors.quiet.isValid() ? colors.quiet : colors.ink;
}

void paintLit(QPainter& painter, const MathBox& box, QPointF origin, const MathColors& colors)
{
    if (!colors.lit || !colors.litFill.isValid()) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.litFill);
    for (const QRectF& rectangle : rectanglesOf(box, *colors.lit)) {
        painter.drawRoundedRect(rectangle.translated(origin).adjusted(-2, -2, 2, 2), 4, 4);
    }
}

void paintAsPaths(QPainter& painter, const QGlyphRun& run, QPointF at, const QColor& colour)
{
    const QList<quint32> indexes = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    const QRawFont font = run.rawFont();
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        painter.fillPath(font.pathForGlyph(indexes[i]).translated(at + positions[i]), colour);
    }
}

/// A thin line is crisp where it covers whole rows of device pixels; below one pixel it is blended
/// so that it never vanishes.
void paintRule(QPainter& painter, const QRectF& rectangle, const QColor& colour)
{
    const double scale = std::abs(painter.combinedTransform().m22());
    const double thickness = std::min(rectangle.width(), rectangle.height()) * scale;
    painter.setRenderHint(QPainter::Antialiasing, thickness < 1.0);
    painter.fillRect(rectangle, colour);
}

}  // namespace

MathColors mathColors(const Theme& theme)
{
    MathColors colors;
    colors.ink = theme.ink;
    colors.quiet = theme.quietInk;
    colors.litFill = theme.gradientFaint;
    return colors;
}

MathColors mathColors(const QColor& colour)
{
    MathColors colors;
    colors.ink = colour;
    return colors;
}

void paintMath(QPainter& painter, const MathBox& box, QPointF origin, const MathColors& colors,
               GlyphForm form)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLit(painter, box, origin, colors);
    for (const MathGlyphs& glyphs : box.glyphs) {
        const QColor colour = colourOf(box, colors, glyphs.kind, glyphs.region, glyphs.relation);
        if (form == GlyphForm::Path) {
            paintAsPaths(painter, glyphs.run, origin + glyphs.origin, colour);
        } else {
            painter.setPen(colour);
            painter.drawGlyphRun(origin + glyphs.origin, glyphs.run);
        }
    }
    for (const MathRule& rule : box.rules) {
        const QColor colour = colourOf(box, colors, rule.kind, rule.region, false);
        paintRule(painter, rule.rectangle.translated(origin), colour);
    }
    painter.restore();
}

}  // namespace backhand
