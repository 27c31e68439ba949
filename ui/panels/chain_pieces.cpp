// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chain_pieces.h"

#include "ui/panels/chain_pen.h"
#include "ui/panels/chain_rows.h"
#include "ui/words/panel_words.h"
#include "ui/words/step_words.h"

#include <algorithm>

namespace backhand {

namespace {

constexpr double firstLineTop = 20.0;

/// The question of the start, or the one path with the rows that branch from it.
class OnePath : private ChainPen {
public:
    OnePath(const Frame& frame, const Theme& theme, const MathFonts& fonts, bool stacked)
        : ChainPen(frame, theme, fonts), m_isStacked(stacked)
    {
    }

    ChainPieces build()
    {
        if (m_frame.step() == 0 || m_chain.paths.empty()) {
            addQuestion();
        } else {
            addPath();
        }
        return finished();
    }

private:
    void addQuestion()
    {
        const QString question = words::openingQuestion(m_frame);
        ChainPiece piece;
        piece.kind = ChainPiece::Kind::Words;
        piece.number = question;
        piece.large = true;
        put(std::move(piece), textWidth(question, bodyPixels, true),
            {firstLineTop, 96.0 * scale()});
    }

    void putFactor(const ChainFactor& factor, const Line& line)
    {
        putChip(chip(factor, m_numbers.factor(factor.partial),
                     m_isStacked ? ChipSize::Stacked : ChipSize::Large),
                line);
    }

    void addPath()
    {
        const std::vector<ChainFactor>& factors = m_chain.paths.front().factors;
        const Line line{firstLineTop, (m_isStacked ? 66.0 : 52.0) * scale()};
        putFormula(gradientOf(m_chain.parameter), 22.0, line);
        putOperator("=", line);
        const double sharedLeft = m_x;
        for (std::size_t index = 0; index + 1 < factors.size(); ++index) {
            if (index > 0) {
                putOperator("·", line);
            }
            putFactor(factors[index], line);
        }
        const double sharedRight = m_x - gap;
        if (factors.size() > 2) {
            addBracket(factors[factors.size() - 2].productStep, sharedLeft, sharedRight,
                       firstLineTop + line.height);
        }
        addLastFactor(line);
    }

    void addLastFactor(const Line& line)
    {
        const std::vector<ChainFactor>& factors = m_chain.paths.front().factors;
        if (factors.size() > 1) {
            m_x += m_isStacked ? 2.0 : 12.0;
        }
        const double branch = m_x;
        if (factors.size() > 1) {
            putOperator("·", line);
        }
        putFactor(factors.back(), line);
        putResult(resultOf(m_chain.gradientStep), 24.0, line);
        if (m_frame.reached(m_chain.gradientStep)) {
            putWords(words::stepNumber(m_chain.gradientStep), 12,
                     QRectF(m_x, firstLineTop, 0.0, line.height));
        }
        addSiblings(branch, firstLineTop + line.height + 8.0);
    }

    void addBracket(std::size_t step, double left, double right, double y)
    {
        ChainPiece bracket;
        bracket.kind = ChainPiece::Kind::Bracket;
        bracket.place = QRectF(left - 6.0, y + 5.0, right - left + 12.0, 9.0);
        bracket.known = m_frame.reached(step);
        m_result.pieces.push_back(bracket);
        if (!m_frame.reached(step)) {
            return;
        }
        const Step product = m_frame.trace.step(step, m_frame.digits());
        QString words =
            words::sharedProduct(step, std::max<std::size_t>(m_chain.siblings.size(), 1));
        Formula equation =
            Formula::row({product.symbol, Formula::op(product.result.rounded ? "≈" : "=", true),
                          product.result.formula(product.subject)});
        ChainPiece formula;
        formula.box = laidOut(equation, 16.0, FractionForm::Slash);
        formula.step = step;
        formula.large = true;
        const double over = m_isStacked ? 8.0 : 32.0;  // what stands free on both sides
        if (textWidth(words, 12) + 8.0 + formula.box.width > right - left + over) {
            words =
                words::sharedProductInShort(step);  // or it would run under the rows at its right
        }
        const double wordsWidth = textWidth(words, 12);
        const double whole = wordsWidth + 8.0 + formula.box.width;
        const double start = std::max(margin, (left + right - whole) / 2.0);
        putWords(words, 12, QRectF(start, y + 17.0, 0.0, 22.0 * scale()));
        formula.place =
            QRectF(start + wordsWidth + 8.0, y + 17.0, formula.box.width, 22.0 * scale());
        m_result.pieces.push_back(std::move(formula));
    }

    /// A row for each other parameter; as many columns of two as they need.
    void addSiblings(double left, double firstTop)
    {
        constexpr std::size_t rows = 2;
        const double height = 28.0 * scale();
        std::size_t count = 0;
        double columnLeft = left;
        double right = left;
        for (const ChainSibling& sibling : m_chain.siblings) {
            if (sibling.parameter == m_chain.parameter) {
                continue;
            }
            columnLeft = count > 0 && count % rows == 0 ? right + 16.0 : columnLeft;
            m_x = columnLeft;
            addSibling(sibling,
                       {firstTop + static_cast<double>(count % rows) * (height + 4.0), height});
            right = std::max(right, m_x);
            ++count;
        }
    }

    void addSibling(const ChainSibling& sibling, const Line& line)
    {
        putOperator("·", line);
        ChainPiece last =
            chip(sibling.last, m_numbers.factor(sibling.last.partial), ChipSize::Small);
        last.numbered = false;
        putChip(std::move(last), line);
        putOperator("=", line);
        ChainPiece symbol;
        symbol.box = laidOut(gradientOf(sibling.parameter), 16.0, FractionForm::Slash);
        symbol.follow = sibling.parameter;
        const double width = symbol.box.width;
        put(std::move(symbol), width, line);
        if (m_frame.reached(sibling.last.productStep)) {
            putResult(resultOf(sibling.last.productStep), 17.0, line);
        }
    }

    bool m_isStacked;
};

}  // namespace

ChainPieces chainPieces(const Frame& frame, const Theme& theme, const MathFonts& fonts,
                        double width)
{
    if (hasRowsOfPaths(frame)) {
        return rowsOfPaths(frame, theme, fonts, width);
    }
    ChainPieces wide = OnePath(frame, theme, fonts, false).build();
    return wide.width <= width ? std::move(wide) : OnePath(frame, theme, fonts, true).build();
}

}  // namespace backhand
