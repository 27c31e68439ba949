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

/// With the characters that the faces have for those that they lack: KaTeX draws the middle dot as
/// the dot operator.
QString drawnAs(QString text)
{
    return text.replace(u'·', u'⋅').replace(u'-', u'−');
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
    const QString drawn = drawnAs(text);
    MathExtent row;
    qsizetype begin = 0;
    while (begin < drawn.size()) {
        bool found = false;
        const MathFace face = faceFor(drawn[begin], preferred, found);
        qsizetype end = begin + 1;
        for (bool same = true; same && end < drawn.size();) {
            bool foundNext = false;
            const MathFace next = faceFor(drawn[end], preferred, foundNext);
            same = foundNext == found && (!found || next == face);
            end += same ? 1 : 0;
        }
        const QString piece = drawn.mid(begin, end - begin);
        const Since since = now();
        append(row, since, found ? addRun(piece, face, pixels) : addForeign(piece, pixels));
        begin = end;
    }
    return row;
}

MathExtent MathLayout::addRun(const QString& text, MathFace face, double pixels)
{
    const MathRun run = m_fonts.run(face, text, pixels);
    m_box.glyphs.push_back({run.glyphs, {}, m_kind, m_relation, m_region});
    return {run.width, run.ascent, run.descent, run.lead, run.tail};
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
