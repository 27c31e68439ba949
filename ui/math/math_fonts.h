// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGlyphRun>
#include <QRawFont>
#include <QString>

#include <memory>

namespace backhand {

enum class MathFace { Main, MathItalic, MainItalic, Size1, Size2, Size3, Size4 };
constexpr int mathFaceCount = 7;

/// One glyph's measures in em, y downwards from the baseline.
struct MathGlyph {
    quint32 index = 0;  ///< 0: the face does not have it
    double advance = 0.0;
    double ascent = 0.0;   ///< of its ink above the baseline
    double descent = 0.0;  ///< of its ink below the baseline
    double left = 0.0;     ///< of its ink, from the origin
    double right = 0.0;
};

/// A piece of text in one face and size, its glyphs beside each other from the origin; in px.
struct MathRun {
    QGlyphRun glyphs;
    double width = 0.0;
    double ascent = 0.0;
    double descent = 0.0;
    double lead = 0.0;  ///< ink to the left of the origin
    double tail = 0.0;  ///< ink of the last glyph beyond the width
};

/// The KaTeX faces with their measures, each looked up once. Copies share what was looked up, so
/// that a view makes one and hands it to everything it lays out. Not for use from several threads.
class MathFonts {
public:
    MathFonts();

    const MathGlyph& glyph(MathFace face, QChar character) const;
    /// The face at a size in pixels, unhinted; fractions of a pixel count.
    const QRawFont& sized(MathFace face, double pixels) const;
    /// Put together once: the same letters and numbers come again and again.
    MathRun run(MathFace face, const QString& text, double pixels) const;

private:
    MathRun newRun(MathFace face, const QString& text, double pixels) const;

    struct Cache;
    std::shared_ptr<Cache> m_cache;
};

}  // namespace backhand
