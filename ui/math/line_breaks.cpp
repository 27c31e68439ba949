// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/math/line_breaks.h"

#include "ui/math/math_measures.h"

#include <algorithm>

namespace backhand {

namespace {

/// Where a line may end, the better places first.
enum class Place { Relation, Operator, Dot };

class LineBreaker {
public:
    LineBreaker(std::span<const Formula* const> parts, const MathStyle& style, MathLayout& layout)
        : m_parts(parts), m_style(style), m_layout(layout)
    {
    }

    LineBreaks lines()
    {
        LineBreaks breaks{{0}, 0.0};
        if (m_style.wrapWidth <= 0.0 || width(0, m_parts.size()) <= m_style.wrapWidth) {
            return breaks;
        }
        breaks.indent = indent();
        std::size_t begin = 0;
        double room = m_style.wrapWidth;
        while (width(begin, m_parts.size()) > room) {
            begin = nextBegin(begin, room, m_style.wrapWidth - breaks.indent);
            if (begin >= m_parts.size()) {
                break;
            }
            breaks.begins.push_back(begin);
            room = m_style.wrapWidth - breaks.indent;
        }
        return breaks;
    }

private:
    double width(std::size_t begin, std::size_t end)
    {
        const MathLayout::Since since = m_layout.now();
        const MathExtent row = m_layout.addRow(m_parts.subspan(begin, end - begin), m_style.pixels);
        m_layout.takeBack(since);
        return row.lead + row.width + row.tail;
    }

    bool isBreak(std::size_t index, Place least) const
    {
        const Formula& part = *m_parts[index];
        if (part.kind != FormulaKind::Operator) {
            return false;
        }
        const bool isAtDot = least == Place::Dot && part.text == "·";
        return isAtDot || (part.spaced && (least != Place::Relation || isRelation(part)));
    }

    /// The next place to break after `from`, or the end.
    std::size_t nextBreak(std::size_t from, Place least) const
    {
        std::size_t index = from + 1;
        while (index < m_parts.size() && !isBreak(index, least)) {
            ++index;
        }
        return std::min(index, m_parts.size());
    }

    /// The last break after `begin` with which the line still fits; `begin` where there is none.
    std::size_t lastFitting(std::size_t begin, double room, Place least)
    {
        std::size_t best = begin;
        for (std::size_t at = nextBreak(begin, least);
             at < m_parts.size() && width(begin, at) <= room; at = nextBreak(at, least)) {
            best = at;
        }
        return best;
    }

    std::size_t nextBegin(std::size_t begin, double room, double nextRoom)
    {
        const std::size_t relation = lastFitting(begin, room, Place::Relation);
        if (relation > begin && width(relation, nextBreak(relation, Place::Relation)) <= nextRoom) {
            return relation;
        }
        for (const Place place : {Place::Operator, Place::Dot}) {
            if (const std::size_t any = lastFitting(begin, room, place); any > begin) {
                return any;
            }
        }
        return nextBreak(begin, Place::Dot);
    }

    /// Under the first relation where that leaves most of the width; else a little.
    double indent()
    {
        const std::size_t relation = nextBreak(0, Place::Relation);
        const double little = 1.5 * m_style.pixels;
        if (relation >= m_parts.size()) {
            return std::min(little, 0.2 * m_style.wrapWidth);
        }
        const double under = width(0, relation) + mathThickSpace * m_style.pixels;
        return under <= 0.3 * m_style.wrapWidth ? under : std::min(little, 0.2 * m_style.wrapWidth);
    }

    std::span<const Formula* const> m_parts;
    const MathStyle& m_style;
    MathLayout& m_layout;
};

}  // namespace

LineBreaks breakLines(std::span<const Formula* const> parts, const MathStyle& style,
                      MathLayout& layout)
{
    return LineBreaker(parts, style, layout).lines();
}

}  // namespace backhand
