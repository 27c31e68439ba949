// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/formula.h"
#include "ui/math/math_fonts.h"

#include <QGlyphRun>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace backhand {

enum class FractionForm {
    Stacked,  ///< numerator and denominator at full size: TeX's display style
    Small,    ///< numerator and denominator at script size: TeX's text style
    Slash,    ///< in one line: ∂E/∂p
};

/// How a formula is laid out. Its colours are given when it is painted.
struct MathStyle {
    double pixels = 18.0;  ///< the size of one em
    FractionForm fractions = FractionForm::Stacked;
    double wrapWidth =
        0.0;  ///< px; lines break before a top-level relation, else operator; 0: one line
    QString undefinedWord = QStringLiteral("undefined");  ///< ui/words translates it

    bool operator==(const MathStyle&) const = default;
};

/// Glyphs in one face; `region` is the index of the innermost region that they belong to, or -1.
struct MathGlyphs {
    QGlyphRun run;
    QPointF origin;  ///< of the run, from the box's baseline origin, y downwards
    FormulaKind kind = FormulaKind::Row;
    bool relation = false;  ///< an = or ≈
    int region = -1;
};

/// A filled rectangle: the line of a fraction or of a root, a bar of |x|.
struct MathRule {
    QRectF rectangle;
    FormulaKind kind = FormulaKind::Fraction;
    int region = -1;
};

/// A part that stands for something. Inner regions come after the ones that they lie in.
struct MathRegion {
    QRectF rectangle;
    Reference reference;
};

/// A formula laid out. All places are relative to the left end of the first line's baseline, y
/// downwards, in pixels.
struct MathBox {
    double width = 0.0;
    double ascent = 0.0;   ///< above the first baseline, positive
    double descent = 0.0;  ///< below the first baseline, positive; further lines included
    double axis =
        0.0;  ///< height above the baseline at which fractions and signs are centred: 0.25 em
    int lines = 1;
    std::vector<MathGlyphs> glyphs;
    std::vector<MathRule> rules;
    std::vector<MathRegion> regions;

    double height() const { return ascent + descent; }
    QRectF rectangle() const { return {0.0, -ascent, width, ascent + descent}; }
    /// Where the baseline begins so that the box is centred in `place`, both ways.
    QPointF originCentredIn(const QRectF& place) const;
    /// Where the baseline begins so that the box stands at the left of `place`, with the axis on
    /// its middle.
    QPointF originLeftIn(const QRectF& place) const;
};

/// Lays a formula out with TeX's measures: axis 0.25 em, rule 0.045 em (at least 1 px), gap 0.16
/// em, scripts at 0.7. All ink lies inside box.rectangle().
MathBox layoutFormula(const Formula& formula, const MathStyle& style, const MathFonts& fonts);

/// The innermost part under a point (relative to the baseline origin) that stands for something, or
/// none.
const Reference* referenceAt(const MathBox& box, QPointF point);

/// The rectangles of the parts that stand for `reference`; empty where there is none.
std::vector<QRectF> rectanglesOf(const MathBox& box, const Reference& reference);

}  // namespace backhand
