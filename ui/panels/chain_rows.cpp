// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chain_rows.h"

#include "ui/panels/chain_pen.h"
#include "ui/words/chain_words.h"
#include "ui/words/panel_words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr double top = 16.0;
constexpr double rowGap = 14.0;     ///< room for the circles with the step numbers
constexpr double circleRoom = 4.0;  ///< the same, beside a dot
constexpr double sumMargin = 9.0;
constexpr double scrollBarWidth = 16.0;
constexpr std::size_t mostAddends = 4;  ///< written out in the line of the sum
constexpr std::size_t mostRows = 64;    ///< at once

class PathRows : private ChainPen {
public:
    PathRows(const Frame& frame, const Theme& theme, const MathFonts& fonts, double width)
        : ChainPen(frame, theme, fonts), m_atHand(frame.pathsAtHand()),
          m_limit(width - scrollBarWidth - 8.0)
    {
    }

    ChainPieces build()
    {
        if (m_chain.folded) {
            addWords(words::foldedPaths(m_frame, m_chain));
            addUses();
        } else {
            addPaths();
        }
        m_result.height = m_y - rowGap / 2.0;
        addSum();
        for (const ChainPiece& piece : m_result.pieces) {
            m_result.width = std::max(m_result.width, piece.place.right() + scrollBarWidth);
        }
        return std::move(m_result);
    }

private:
    Line line() const { return {m_y, 30.0 * scale()}; }

    void addWords(const QString& text)
    {
        const double height = 17.0 * scale();
        QString sentence;
        for (const QString& word : text.split(u' ')) {
            const QString longer = sentence.isEmpty() ? word : QString(sentence % u' ' % word);
            if (textWidth(longer, 12) > m_limit - margin && !sentence.isEmpty()) {
                putWords(sentence, 12, QRectF(margin, m_y - 8.0, 0.0, height));
                m_y += height;
                sentence = word;
            } else {
                sentence = longer;
            }
        }
        putWords(sentence, 12, QRectF(margin, m_y - 8.0, 0.0, height));
        m_y += height + 6.0;
    }

    void addPaths()
    {
        m_indent = margin + textWidth(words::pathLabel(m_chain.paths.size()), 12) + 12.0;
        for (std::size_t row = 0; row < m_chain.paths.size(); ++row) {
            beginRow(words::pathLabel(row + 1));
            for (const ChainFactor& factor : m_chain.paths[row].factors) {
                addFactor(chip(factor, m_numbers.factor(factor.partial), ChipSize::Small));
            }
            addResult(m_chain.paths[row].factors.back().resultStep(), m_numbers.addend(row));
            endRow(row);
        }
    }

    void addUses()
    {
        const std::size_t count = m_chain.uses.size();
        const std::size_t first = count <= mostRows ? 0 : firstShownUse();
        const std::size_t end = std::min(first + mostRows, count);
        for (std::size_t row = first; row < end; ++row) {
            m_indent = std::max(m_indent, margin + textWidth(labelOf(row), 12) + 12.0);
        }
        if (count > mostRows) {
            addWords(words::someUses(first + 1, end, count));
        }
        for (std::size_t row = first; row < end; ++row) {
            addUse(row);
        }
    }

    QString labelOf(std::size_t row) const { return words::useLabel(m_frame, m_chain.uses[row]); }

    /// Some uses before the one that the walk is at.
    std::size_t firstShownUse() const
    {
        const auto isReached = [this](const ChainUse& use) {
            return m_frame.reached(use.last.resultStep());
        };
        const auto next = std::partition_point(m_chain.uses.begin(), m_chain.uses.end(), isReached);
        const auto at = static_cast<std::size_t>(next - m_chain.uses.begin());
        return std::min(at - std::min(at, mostRows / 2), m_chain.uses.size() - mostRows);
    }

    void addUse(std::size_t row)
    {
        const ChainUse& use = m_chain.uses[row];
        const ShownUse shown = m_numbers.use(row);
        beginRow(labelOf(row));
        if (use.aboveStep != 0) {
            addFactor(partFromAbove(use, shown.above));
        }
        addFactor(chip(use.last, shown.factor, ChipSize::Small));
        addResult(use.last.resultStep(), shown.result);
        endRow(row);
    }

    ChainPiece partFromAbove(const ChainUse& use, const ShownNumber& number) const
    {
        const VariableId definition = m_frame.compiled().partial(use.last.partial).of;
        ChainPiece badge;
        badge.kind = ChainPiece::Kind::Badge;
        badge.known = m_frame.reached(use.aboveStep);
        badge.current = m_frame.step() == use.aboveStep;
        badge.step = use.aboveStep;
        badge.small = true;
        badge.number = badge.known ? QString::fromStdString(number.text()) : u"?"_s;
        badge.box = laidOut(gradientOf(definition), 15.0, FractionForm::Slash);
        badge.place.setWidth(badge.box.width + textWidth(badge.number, 13, true) + 30.0);
        return badge;
    }

    void beginRow(const QString& label)
    {
        m_rowTop = m_y;
        m_firstOfRow = m_result.pieces.size();
        m_x = margin;
        putLabel(label);
        m_x = m_indent;
        m_isFirstFactor = true;
    }

    void putLabel(const QString& label)
    {
        putWords(label, 12, QRectF(m_x, m_y, 0.0, line().height));
        m_x += textWidth(label, 12) + 12.0;
    }

    void breakBefore(double width)
    {
        if (m_x + width > m_limit && m_x > m_indent) {
            m_y += line().height + rowGap;
            m_x = m_indent;
        }
    }

    void addFactor(ChainPiece factor)
    {
        if (!std::exchange(m_isFirstFactor, false)) {
            breakBefore(factor.place.width() + 12.0 * scale() + gap + circleRoom);
            putOperator("·", line());
            m_x += circleRoom;
        }
        putChip(std::move(factor), line());
    }

    void addResult(std::size_t step, const ShownNumber& number)
    {
        const Result result = resultOf(step, number);
        breakBefore(laidOut(result.number, 17.0).width + 20.0 * scale() + gap);
        putResult(result, 17.0, line());
        addStepNumber(result);
    }

    /// Where there is room for it.
    void addStepNumber(const Result& result)
    {
        const QString number = words::stepNumber(result.step);
        if (result.known && m_x + textWidth(number, 12) < m_limit) {
            putWords(number, 12, QRectF(m_x, line().top, 0.0, line().height));
        }
    }

    void endRow(std::size_t row)
    {
        const double bottom = m_y + line().height;
        if (m_atHand.hasRow(row)) {
            const QRectF place(margin - 12.0, m_rowTop - 11.0, m_limit - margin + 14.0,
                               bottom - m_rowTop + 14.0);
            m_result.atHand |= place;
            outline(place, m_firstOfRow);
        }
        m_y = bottom + rowGap;
    }

    /// Under the pieces from `first` on.
    void outline(const QRectF& place, std::size_t first)
    {
        ChainPiece row;
        row.kind = ChainPiece::Kind::Row;
        row.place = place;
        const auto at = m_result.pieces.begin() + static_cast<std::ptrdiff_t>(first);
        m_result.pieces.insert(at, row);
    }

    void addSum()
    {
        const std::size_t first = m_result.pieces.size();
        m_y = sumMargin;
        m_x = margin;
        putLabel(words::sumLabel());
        m_x = std::max(m_x, m_indent);
        putFormula(gradientOf(m_chain.parameter), 16.0, line(), FractionForm::Slash);
        const Result result = resultOf(m_chain.gradientStep);
        addAddends(laidOut(result.number, 20.0).width + 40.0 * scale());
        putResult(result, 20.0, line());
        addStepNumber(result);
        m_result.pinnedHeight = line().height + 2.0 * sumMargin;
        if (m_atHand.sum) {
            outline(
                QRectF(margin - 12.0, 2.0, m_limit - margin + 14.0, m_result.pinnedHeight - 4.0),
                first);
        }
        for (std::size_t index = first; index < m_result.pieces.size(); ++index) {
            m_result.pieces[index].pinned = true;
        }
    }

    /// Where there are few, and where they leave room for the result.
    void addAddends(double roomForResult)
    {
        const std::size_t count = m_chain.folded ? m_chain.uses.size() : m_chain.paths.size();
        if (count < 2 || count > mostAddends) {
            return;
        }
        std::vector<Formula> terms;
        for (std::size_t row = 0; row < count; ++row) {
            if (row > 0) {
                terms.push_back(Formula::op("+", true));
            }
            terms.push_back(addend(row, row > 0));
        }
        const Formula formula = Formula::row(std::move(terms));
        if (m_x + laidOut(formula, 17.0).width + roomForResult < m_limit) {
            putOperator("=", line());
            putFormula(formula, 17.0, line());
        }
    }

    Formula addend(std::size_t row, bool afterOperator) const
    {
        const ShownNumber& number = m_numbers.addend(row);
        const std::size_t step = m_chain.folded ? m_chain.uses[row].last.resultStep()
                                                : m_chain.paths[row].factors.back().resultStep();
        const Formula shown = resultOf(step, number).number;
        const bool isBracketed = afterOperator && m_frame.reached(step) && number.isNegative();
        return isBracketed ? Formula::parentheses(shown) : shown;
    }

    PathsAtHand m_atHand;
    double m_limit;
    double m_indent = margin;
    double m_y = top;
    double m_rowTop = top;
    std::size_t m_firstOfRow = 0;
    bool m_isFirstFactor = true;
};

}  // namespace

bool hasRowsOfPaths(const Frame& frame)
{
    return frame.step() != 0 && frame.followedChain().pathCount > 1;
}

ChainPieces rowsOfPaths(const Frame& frame, const Theme& theme, const MathFonts& fonts,
                        double width)
{
    return PathRows(frame, theme, fonts, width).build();
}

}  // namespace backhand
