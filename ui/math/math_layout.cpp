// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/math_layout.h"

#include "ui/math/math_measures.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QString shownText(const Formula& formula)
{
    return QString::fromStdString(formula.text);
}

/// Whether a slash before or after it would change what it means: a sum, or any row with a spaced
/// sign.
bool needsParentheses(const Formula& formula)
{
    return std::ranges::any_of(formula.parts, [](const Formula& part) {
        return part.kind == FormulaKind::Operator && part.spaced;
    });
}

}  // namespace

bool isRelation(const Formula& formula)
{
    static const std::array<std::string_view, 8> relations = {"=", "≈", "≠", "<",
                                                              ">", "≤", "≥", "→"};
    return formula.kind == FormulaKind::Operator &&
           std::ranges::find(relations, formula.text) != relations.end();
}

MathLayout::MathLayout(const MathStyle& style, const MathFonts& fonts)
    : m_style(style), m_fonts(fonts)
{
}

MathLayout::Since MathLayout::now() const
{
    return {m_box.glyphs.size(), m_box.rules.size(), m_box.regions.size()};
}

void MathLayout::shift(const Since& since, double dx, double dy)
{
    for (std::size_t i = since.glyphs; i < m_box.glyphs.size(); ++i) {
        m_box.glyphs[i].origin += QPointF(dx, dy);
    }
    for (std::size_t i = since.rules; i < m_box.rules.size(); ++i) {
        m_box.rules[i].rectangle.translate(dx, dy);
    }
    for (std::size_t i = since.regions; i < m_box.regions.size(); ++i) {
        m_box.regions[i].rectangle.translate(dx, dy);
    }
}

void MathLayout::takeBack(const Since& since)
{
    m_box.glyphs.resize(since.glyphs);
    m_box.rules.resize(since.rules);
    m_box.regions.resize(since.regions);
}

MathExtent MathLayout::add(const Formula& formula, double pixels)
{
    const FormulaKind outerKind = std::exchange(m_kind, formula.kind);
    const bool outerRelation = std::exchange(m_relation, isRelation(formula));
    const int outerRegion = m_region;
    const bool standsForSomething = formula.reference.meaning != Meaning::None;
    if (standsForSomething) {
        m_region = static_cast<int>(m_box.regions.size());
        m_box.regions.push_back({{}, formula.reference});
    }
    const MathExtent extent = addContent(formula, pixels);
    if (standsForSomething) {
        m_box.regions[static_cast<std::size_t>(m_region)].rectangle =
            QRectF(-extent.lead, -extent.ascent, extent.lead + extent.width + extent.tail,
                   extent.ascent + extent.descent);
    }
    m_region = outerRegion;
    m_relation = outerRelation;
    m_kind = outerKind;
    return extent;
}

MathExtent MathLayout::addContent(const Formula& formula, double pixels)
{
    switch (formula.kind) {
    case FormulaKind::Row: {
        std::vector<const Formula*> parts;
        for (const Formula& part : formula.parts) {
            parts.push_back(&part);
        }
        return addRow(parts, pixels);
    }
    case FormulaKind::Fraction:
        return m_style.fractions == FractionForm::Slash ? addSlash(formula, pixels)
                                                        : addFraction(formula, pixels);
    case FormulaKind::Superscript: return addSuperscript(formula, pixels);
    case FormulaKind::Parentheses: return addParentheses(formula, pixels);
    case FormulaKind::Root: return addRoot(formula, pixels);
    case FormulaKind::Name: return addName(formula, pixels);
    case FormulaKind::Unknown: return addText(u"?"_s, MathFace::Main, pixels);
    case FormulaKind::Undefined: return addText(m_style.undefinedWord, MathFace::Main, pixels);
    case FormulaKind::Number:
    case FormulaKind::Function:
    case FormulaKind::Operator: break;
    }
    return addText(shownText(formula), MathFace::Main, pixels);
}

double MathLayout::scriptSize(double pixels) const
{
    return std::max(pixels * mathScriptScale, m_style.pixels * mathSmallestScale);
}

double MathLayout::spaceAround(const Formula& part, double pixels) const
{
    if (part.kind != FormulaKind::Operator || !part.spaced || isScript(pixels)) {
        return 0.0;
    }
    return pixels * (isRelation(part) ? mathThickSpace : mathMediumSpace);
}

void MathLayout::append(MathExtent& row, const Since& since, const MathExtent& part)
{
    row.width += row.tail;
    shift(since, row.width, 0.0);
    row.lead = std::max(row.lead, part.lead - row.width);
    row.width += part.width;
    row.tail = part.tail;
    row.ascent = std::max(row.ascent, part.ascent);
    row.descent = std::max(row.descent, part.descent);
}

MathExtent MathLayout::addRow(std::span<const Formula* const> parts, double pixels)
{
    MathExtent row;
    for (const Formula* part : parts) {
        const bool first = part == parts.front();
        const bool last = part == parts.back();
        const double space = spaceAround(*part, pixels);
        row.width += first ? 0.0 : space;
        const Since since = now();
        append(row, since, add(*part, pixels));
        row.width += last ? 0.0 : space;
    }
    return row;
}

MathExtent MathLayout::addFraction(const Formula& formula, double pixels)
{
    const bool stacked = m_style.fractions == FractionForm::Stacked && !isScript(pixels);
    const double inner = stacked ? pixels : scriptSize(pixels);
    const double rule = std::max(1.0, mathRule * pixels);
    const double axis = mathAxis * pixels;
    const double gap = mathGap * inner;
    const Since sinceTop = now();
    const MathExtent top = add(formula.parts.at(0), inner);
    const Since sinceBottom = now();
    const MathExtent bottom = add(formula.parts.at(1), inner);
    const double up =
        std::max((stacked ? 0.677 : 0.394) * pixels, axis + rule / 2 + gap + top.descent);
    const double down =
        std::max((stacked ? 0.686 : 0.345) * pixels, bottom.ascent + gap + rule / 2 - axis);
    const double topWidth = top.lead + top.width + top.tail;
    const double bottomWidth = bottom.lead + bottom.width + bottom.tail;
    const double side = mathFractionSide * pixels;
    const double overhang = mathFractionOverhang * inner;
    const double width = std::max(topWidth, bottomWidth) + 2 * overhang;
    // What was added last is shifted first: the numerator's shift moves the denominator too.
    const double topAt = side + (width - topWidth) / 2 + top.lead;
    const double bottomAt = side + (width - bottomWidth) / 2 + bottom.lead;
    shift(sinceBottom, bottomAt - topAt, down + up);
    shift(sinceTop, topAt, -up);
    m_box.rules.push_back(
        {QRectF(side, -axis - rule / 2, width, rule), FormulaKind::Fraction, m_region});
    return {width + 2 * side, up + top.ascent, down + bottom.descent, 0.0, 0.0};
}

MathExtent MathLayout::addSlash(const Formula& formula, double pixels)
{
    const auto side = [](const Formula& part) {
        return needsParentheses(part) ? Formula::parentheses(part) : part;
    };
    const Formula top = side(formula.parts.at(0));
    const Formula slash = Formula::op("/", false);
    const Formula bottom = side(formula.parts.at(1));
    const std::array<const Formula*, 3> parts = {&top, &slash, &bottom};
    return addRow(parts, pixels);
}

MathExtent MathLayout::addSuperscript(const Formula& formula, double pixels)
{
    MathExtent base = add(formula.parts.at(0), pixels);
    const Since since = now();
    const MathExtent exponent = add(formula.parts.at(1), scriptSize(pixels));
    const double up = std::max({mathSuperscriptShift * pixels, base.ascent - 0.386 * pixels,
                                exponent.descent + 0.11 * pixels});
    const double at = base.width + base.tail + 0.02 * pixels;
    shift(since, at, -up);
    base.width = at + exponent.width + 0.05 * pixels;
    base.tail = exponent.tail;
    base.ascent = std::max(base.ascent, up + exponent.ascent);
    base.descent = std::max(base.descent, exponent.descent - up);
    return base;
}

}  // namespace backhand
