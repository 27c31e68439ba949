// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/math_fonts.h"

#include <QFont>

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
    std::array<QRawFont, mathFaceCount> faces;
    std::unordered_map<quint32, MathGlyph> glyphs;
    std::unordered_map<quint64, QRawFont> sizes;

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

}  // namespace backhand
