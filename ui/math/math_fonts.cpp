// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/math_fonts.h"

#include <QFont>
#include <QHash>
#include <QList>

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr double measuredAt = 1000.0;  ///< px: large enough that no measure is rounded noticeably

/// Straight from the program's own data: a search among all fonts of the machine would cost a fifth
/// of the start.
QRawFont openFace(MathFace face)
{
    const std::array<QString, mathFaceCount> names = {
        u"Main-Regular"_s,  u"Math-Italic"_s,   u"Main-Italic"_s,   u"Size1-Regular"_s,
        u"Size2-Regular"_s, u"Size3-Regular"_s, u"Size4-Regular"_s,
    };
    const QString path = u":/fonts/KaTeX_%1.ttf"_s.arg(names[static_cast<std::size_t>(face)]);
    return QRawFont(path, measuredAt, QFont::PreferNoHinting);
}

MathGlyph measured(const QRawFont& font, QChar character)
{
    MathGlyph glyph;
    const QList<quint32> indexes = font.glyphIndexesForString(character);
    if (indexes.isEmpty() || indexes.first() == 0) {
        return glyph;
    }
    const QRectF ink = font.boundingRect(indexes.first());
    glyph.index = indexes.first();
    glyph.advance = font.advancesForGlyphIndexes(indexes).first().x() / measuredAt;
    glyph.ascent = -ink.top() / measuredAt;
    glyph.descent = ink.bottom() / measuredAt;
    glyph.left = ink.left() / measuredAt;
    glyph.right = ink.right() / measuredAt;
    return glyph;
}

}  // namespace

struct MathFonts::Cache {
    struct RunKey {
        QString text;
        MathFace face = MathFace::Main;
        double pixels = 0.0;

        bool operator==(const RunKey&) const = default;
        friend std::size_t qHash(const RunKey& key, std::size_t seed = 0)
        {
            return qHashMulti(seed, key.text, static_cast<int>(key.face), key.pixels);
        }
    };

    std::array<QRawFont, mathFaceCount> faces;
    std::unordered_map<quint32, MathGlyph> glyphs;
    std::unordered_map<quint64, QRawFont> sizes;
    QHash<RunKey, MathRun> runs;

    const QRawFont& face(MathFace which)
    {
        QRawFont& font = faces[static_cast<std::size_t>(which)];
        if (!font.isValid()) {
            font = openFace(which);
        }
        return font;
    }
};

MathFonts::MathFonts() : m_cache(std::make_shared<Cache>()) {}

const MathGlyph& MathFonts::glyph(MathFace face, QChar character) const
{
    const quint32 key = (static_cast<quint32>(face) << 16U) | character.unicode();
    const auto found = m_cache->glyphs.find(key);
    if (found != m_cache->glyphs.end()) {
        return found->second;
    }
    return m_cache->glyphs.emplace(key, measured(m_cache->face(face), character)).first->second;
}

const QRawFont& MathFonts::sized(MathFace face, double pixels) const
{
    const auto sixtyFourths = static_cast<quint64>(std::lround(std::max(1.0, pixels) * 64.0));
    const quint64 key = (sixtyFourths << 8U) | static_cast<quint64>(face);
    const auto found = m_cache->sizes.find(key);
    if (found != m_cache->sizes.end()) {
        return found->second;
    }
    QRawFont font = m_cache->face(face);
    font.setPixelSize(static_cast<double>(sixtyFourths) / 64.0);
    return m_cache->sizes.emplace(key, font).first->second;
}

MathRun MathFonts::run(MathFace face, const QString& text, double pixels) const
{
    constexpr qsizetype mostRuns = 2048;  // numbers come and go
    QHash<Cache::RunKey, MathRun>& runs = m_cache->runs;
    const Cache::RunKey key{text, face, pixels};
    if (const auto found = runs.constFind(key); found != runs.constEnd()) {
        return *found;
    }
    if (runs.size() >= mostRuns) {
        runs.clear();
    }
    return *runs.insert(key, newRun(face, text, pixels));
}

MathRun MathFonts::newRun(MathFace face, const QString& text, double pixels) const
{
    MathRun run;
    QList<quint32> indexes;
    QList<QPointF> positions;
    indexes.reserve(text.size());
    positions.reserve(text.size());
    for (const QChar character : text) {
        const MathGlyph& measures = glyph(face, character);
        indexes.append(measures.index);
        positions.append(QPointF(run.width, 0.0));
        run.lead = std::max(run.lead, -measures.left * pixels - run.width);
        run.ascent = std::max(run.ascent, measures.ascent * pixels);
        run.descent = std::max(run.descent, measures.descent * pixels);
        run.tail = std::max(0.0, measures.right - measures.advance) * pixels;
        run.width += measures.advance * pixels;
    }
    run.glyphs.setRawFont(sized(face, pixels));
    run.glyphs.setGlyphIndexes(indexes);
    run.glyphs.setPositions(positions);
    return run;
}

}  // namespace backhand
