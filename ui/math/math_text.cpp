// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MathLayout that turns text into glyphs.
#include "ui/math/math_layout.h"
#include "ui/math/math_measures.h"

#include <QFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr QChar combiningHat(0x0302);
constexpr double hatSkew = 0.05;  ///< em: how far italic letters lean

/// The character that the faces have for one that they lack: KaTeX draws the middle dot as the dot
/// operator.
QChar drawnAs(QChar character)
{
    switch (character.unicode()) {
    case u'·': return u'⋅';
    case u'-': return u'−';
    default: return character;
    }
}

}  // namespace

MathFace MathLayout::faceFor(QChar character, MathFace preferred, bool& found) const
{
    for (const MathFace face : {preferred, MathFace::Main, MathFace::MathItalic}) {
        if (m_fonts.glyph(face, character).index != 0) {
            found = true;
            return face;
        }
    }
    found = false;
    return preferred;
}

MathExtent MathLayout::addText(const QString& text, MathFace preferred, double pixels)
{
    MathExtent row;
    qsizetype begin = 0;
    while (begin < text.size()) {
        bool found = false;
        const MathFace face = faceFor(drawnAs(text[begin]), preferred, found);
        qsizetype end = begin + 1;
        for (bool same = true; same && end < text.size();) {
            bool foundNext = false;
            const MathFace next = faceFor(drawnAs(text[end]), preferred, foundNext);
            same = foundNext == found && (!found || next == face);
            end += same ? 1 : 0;
        }
        const QString piece = text.mid(begin, end - begin);
        const Since since = now();
        append(row, since, found ? addRun(piece, face, pixels) : addForeign(piece, pixels));
        begin = end;
    }
    return row;
}

MathExtent MathLayout::addRun(const QString& text, MathFace face, double pixels)
{
    MathExtent extent;
    QList<quint32> indexes;
    QList<QPointF> positions;
    for (const QChar character : text) {
        const MathGlyph& glyph = m_fonts.glyph(face, drawnAs(character));
        indexes.append(glyph.index);
        positions.append(QPointF(extent.width, 0.0));
        extent.lead = std::max(extent.lead, -glyph.left * pixels - extent.width);
        extent.ascent = std::max(extent.ascent, glyph.ascent * pixels);
        extent.descent = std::max(extent.descent, glyph.descent * pixels);
        extent.tail = std::max(0.0, glyph.right - glyph.advance) * pixels;
        extent.width += glyph.advance * pixels;
    }
    QGlyphRun run;
    run.setRawFont(m_fonts.sized(face, pixels));
    run.setGlyphIndexes(indexes);
    run.setPositions(positions);
    m_box.glyphs.push_back({run, {}, m_kind, m_relation, m_region});
    return extent;
}

MathExtent MathLayout::addForeign(const QString& text, double pixels)
{
    // A script that no KaTeX face has: the interface's type, shaped by Qt.
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(0.8 * pixels))));
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns()) {
        m_box.glyphs.push_back({run, QPointF(0.0, -line.ascent()), m_kind, m_relation, m_region});
    }
    return {line.naturalTextWidth(), line.ascent(), line.descent(), 0.0, 0.0};
}

void MathLayout::addHat(MathExtent& letter, double pixels)
{
    const Since since = now();
    // The face draws it at the height of a letter without an ascender.
    const MathExtent hat = addText(u"ˆ"_s, MathFace::Main, pixels);
    shift(since, (letter.width - hat.width) / 2.0 + hatSkew * pixels, 0.0);
    letter.ascent = std::max(letter.ascent, hat.ascent);
}

MathExtent MathLayout::addName(const Formula& formula, double pixels)
{
    const NameParts parts = nameParts(formula.text);
    QString letters = QString::fromStdString(parts.base);
    const bool hasHat = letters.endsWith(combiningHat);
    letters.chop(hasHat ? 1 : 0);
    MathExtent name =
        addText(letters, letters.size() > 1 ? MathFace::MainItalic : MathFace::MathItalic, pixels);
    if (hasHat) {
        addHat(name, pixels);
    }
    const double script = scriptSize(pixels);
    double right = name.width + name.tail;
    if (formula.primed) {
        const Since since = now();
        const MathExtent prime = addText(u"′"_s, MathFace::Main, script);
        shift(since, right + 0.03 * pixels, -mathSuperscriptShift * pixels);
        right += prime.width + 0.05 * pixels;
        name.ascent = std::max(name.ascent, mathSuperscriptShift * pixels + prime.ascent);
    }
    if (!parts.subscript.empty()) {
        const Since since = now();
        const MathExtent below =
            addText(QString::fromStdString(parts.subscript), MathFace::Main, script);
        const double down = formula.primed ? 0.247 * pixels : mathSubscriptShift * pixels;
        shift(since, name.width, down);
        right = std::max(right, name.width + below.width + below.tail + 0.05 * pixels);
        name.ascent = std::max(name.ascent, below.ascent - down);
        name.descent = std::max(name.descent, below.descent + down);
    }
    const bool plain = !formula.primed && parts.subscript.empty();
    name.tail = plain ? name.tail : 0.0;
    name.width = plain ? name.width : right;
    return name;
}

}  // namespace backhand
