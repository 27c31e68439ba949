// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MathLayout that draws what grows with its content: parentheses, bars, roots.
#include "ui/math/math_layout.h"
#include "ui/math/math_measures.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

MathExtent MathLayout::addParentheses(const Formula& formula, double pixels)
{
    const Since since = now();
    const MathExtent content = add(formula.parts.at(0), pixels);
    const double axis = mathAxis * pixels;
    const double half = std::max(content.ascent - axis, content.descent + axis);
    const double wanted = std::max(half * 0.901, half - 0.25 * pixels);
    const bool bars = formula.text == "|";
    const auto addSide = [&](QChar bracket) {
        return bars ? addBar(wanted, pixels) : addDelimiter(bracket, wanted, pixels);
    };
    const Since sinceLeft = now();
    const MathExtent left = addSide(u'(');
    shift(sinceLeft, -left.width - content.lead, 0.0);
    shift(since, left.width + content.lead, 0.0);
    const double at = left.width + content.lead + content.width + content.tail;
    const Since sinceRight = now();
    const MathExtent right = addSide(u')');
    shift(sinceRight, at, 0.0);
    return {at + right.width, std::max(content.ascent, left.ascent),
            std::max(content.descent, left.descent), 0.0, 0.0};
}

MathExtent MathLayout::addBar(double halfHeight, double pixels)
{
    const double half = std::max(halfHeight, 0.5 * pixels);
    const double thickness = std::max(1.0, mathRule * pixels);
    const double axis = mathAxis * pixels;
    const double width = 0.278 * pixels;
    m_box.rules.push_back({QRectF((width - thickness) / 2, -axis - half, thickness, 2 * half),
                           FormulaKind::Parentheses, m_region});
    return {width, axis + half, half - axis, 0.0, 0.0};
}

MathExtent MathLayout::addDelimiter(QChar bracket, double halfHeight, double pixels)
{
    // Half the height of a parenthesis in each face, in em; all are centred on the axis.
    constexpr std::array<std::pair<MathFace, double>, 5> sizes = {{{MathFace::Main, 0.5},
                                                                   {MathFace::Size1, 0.6},
                                                                   {MathFace::Size2, 0.9},
                                                                   {MathFace::Size3, 1.2},
                                                                   {MathFace::Size4, 1.5}}};
    for (const auto& [face, half] : sizes) {
        if (half * pixels >= halfHeight) {
            return addRun(QString(bracket), face, pixels);
        }
    }
    const double larger = halfHeight / 1.5;
    const Since since = now();
    MathExtent extent = addRun(QString(bracket), MathFace::Size4, larger);
    const double down = mathAxis * (larger - pixels);  // its own axis lies too high by this
    shift(since, 0.0, down);
    extent.ascent -= down;
    extent.descent += down;
    return extent;
}

MathExtent MathLayout::addRoot(const Formula& formula, double pixels)
{
    const Since since = now();
    const MathExtent content = add(formula.parts.at(0), pixels);
    const double rule = std::max(1.0, mathRule * pixels);
    const double top = std::max(content.ascent, 0.45 * pixels) + mathRootGap * pixels + rule;
    const double needed = top + content.descent;
    constexpr std::array faces = {MathFace::Main, MathFace::Size1, MathFace::Size2, MathFace::Size3,
                                  MathFace::Size4};
    MathFace face = faces.back();
    for (const MathFace candidate : faces) {
        const MathGlyph& sign = m_fonts.glyph(candidate, u'√');
        if ((sign.ascent + sign.descent) * pixels >= needed) {
            face = candidate;
            break;
        }
    }
    const Since sinceSign = now();
    const MathExtent sign = addRun(u"√"_s, face, pixels);
    shift(since, sign.width + content.lead, 0.0);
    shift(sinceSign, -sign.width - content.lead, sign.ascent - top);
    const double width = content.lead + content.width + content.tail;
    m_box.rules.push_back({QRectF(sign.width - 0.02 * pixels, -top, width + 0.06 * pixels, rule),
                           FormulaKind::Root, m_region});
    return {sign.width + width + 0.04 * pixels, top,
            std::max(content.descent, sign.descent + sign.ascent - top), 0.0, 0.0};
}

}  // namespace backhand
