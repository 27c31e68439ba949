// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/math/math_box.h"

#include <QString>

#include <span>
#include <string>

namespace backhand {

/// How much room a part takes, in pixels.
struct MathExtent {
    double width = 0.0;
    double ascent = 0.0;
    double descent = 0.0;
    double lead = 0.0;  ///< ink that stands out to the left of the origin
    double tail =
        0.0;  ///< ink of the last, slanted letter beyond the width, where a subscript may tuck in
};

/// Puts the parts of a formula into a box, each laid out at the origin and then shifted to its
/// place by what it is part of.
class MathLayout {
public:
    /// Everything that was put into the box since; what is shifted or taken back together.
    struct Since {
        std::size_t glyphs;
        std::size_t rules;
        std::size_t regions;
    };

    MathLayout(const MathStyle& style, const MathFonts& fonts);

    MathExtent add(const Formula& formula, double pixels);
    MathExtent addRow(std::span<const Formula* const> parts, double pixels);

    Since now() const;
    void shift(const Since& since, double dx, double dy);
    void takeBack(const Since& since);
    MathBox& box() { return m_box; }

private:
    MathExtent addContent(const Formula& formula, double pixels);
    MathExtent addText(const QString& text, MathFace preferred, double pixels);
    MathExtent addRun(const QString& text, MathFace face, double pixels);
    MathExtent addForeign(const QString& text, double pixels);
    void addHat(MathExtent& letter, double pixels);
    MathExtent addName(const Formula& formula, double pixels);
    MathExtent addFraction(const Formula& formula, double pixels);
    MathExtent addSlash(const Formula& formula, double pixels);
    MathExtent addSuperscript(const Formula& formula, double pixels);
    MathExtent addParentheses(const Formula& formula, double pixels);
    MathExtent addDelimiter(QChar bracket, double halfHeight, double pixels);
    MathExtent addBar(double halfHeight, double pixels);
    MathExtent addRoot(const Formula& formula, double pixels);
    MathFace faceFor(QChar character, MathFace preferred, bool& found) const;
    double scriptSize(double pixels) const;
    bool isScript(double pixels) const { return pixels < 0.95 * m_style.pixels; }
    double spaceAround(const Formula& part, double pixels) const;
    void append(MathExtent& row, const Since& since, const MathExtent& part);

    const MathStyle& m_style;
    const MathFonts& m_fonts;
    MathBox m_box;
    FormulaKind m_kind = FormulaKind::Row;
    bool m_relation = false;
    int m_region = -1;
};

/// Whether the formula is an = or ≈ (or another relation): a place to break a line at.
bool isRelation(const Formula& formula);

}  // namespace backhand
