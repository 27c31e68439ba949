// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/math_box.h"

#include "ui/math/line_breaks.h"
#include "ui/math/math_layout.h"
#include "ui/math/math_measures.h"

#include <algorithm>
#include <span>

namespace backhand {

namespace {

constexpr double lineGap = 0.4;      ///< em between two lines of a broken formula
constexpr double leastAscent = 0.7;  ///< em, so that lines do not crowd
constexpr double leastDescent = 0.2;

/// The parts at the top level: rows that stand for nothing are opened.
void flatten(const Formula& formula, std::vector<const Formula*>& parts)
{
    if (formula.kind != FormulaKind::Row || formula.reference.meaning != Meaning::None) {
        parts.push_back(&formula);
        return;
    }
    for (const Formula& part : formula.parts) {
        flatten(part, parts);
    }
}

/// Puts broken lines under each other, those after the first moved in.
class LineStack {
public:
    LineStack(MathLayout& layout, double pixels) : m_layout(layout), m_pixels(pixels) {}

    void add(std::span<const Formula* const> parts, double indent)
    {
        const MathLayout::Since since = m_layout.now();
        const MathExtent line = m_layout.addRow(parts, m_pixels);
        const double ascent = std::max(line.ascent, leastAscent * m_pixels);
        MathBox& box = m_layout.box();
        const bool first = m_count == 0;
        const double down = first ? 0.0 : box.descent + lineGap * m_pixels + ascent;
        m_layout.shift(since, indent + line.lead, down);
        box.width = std::max(box.width, indent + line.lead + line.width + line.tail);
        box.ascent = first ? line.ascent : box.ascent;
        const double least = first ? 0.0 : leastDescent * m_pixels;
        box.descent = std::max(box.descent, down + std::max(line.descent, least));
        box.lines = ++m_count;
    }

private:
    MathLayout& m_layout;
    double m_pixels;
    int m_count = 0;
};

}  // namespace

MathBox layoutFormula(const Formula& formula, const MathStyle& style, const MathFonts& fonts)
{
    std::vector<const Formula*> parts;
    flatten(formula, parts);
    MathLayout layout(style, fonts);
    layout.box().axis = mathAxis * style.pixels;
    LineStack stack(layout, style.pixels);
    const LineBreaks breaks = breakLines(parts, style, layout);
    for (std::size_t i = 0; i < breaks.begins.size(); ++i) {
        const std::size_t begin = breaks.begins[i];
        const std::size_t end = i + 1 < breaks.begins.size() ? breaks.begins[i + 1] : parts.size();
        stack.add(std::span(parts).subspan(begin, end - begin), i == 0 ? 0.0 : breaks.indent);
    }
    return std::move(layout.box());
}

QPointF MathBox::originCentredIn(const QRectF& place) const
{
    return {place.center().x() - width / 2, place.center().y() + (ascent - descent) / 2};
}

QPointF MathBox::originLeftIn(const QRectF& place) const
{
    return {place.left(), place.center().y() + axis};
}

const Reference* referenceAt(const MathBox& box, QPointF point)
{
    const auto hit =
        std::find_if(box.regions.rbegin(), box.regions.rend(),
                     [&](const auto& region) { return region.rectangle.contains(point); });
    return hit == box.regions.rend() ? nullptr : &hit->reference;
}

std::vector<QRectF> rectanglesOf(const MathBox& box, const Reference& reference)
{
    std::vector<QRectF> rectangles;
    for (const MathRegion& region : box.regions) {
        if (region.reference == reference) {
            rectangles.push_back(region.rectangle);
        }
    }
    return rectangles;
}

}  // namespace backhand
