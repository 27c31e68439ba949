// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chain_pieces.h"

#include "core/trace/chain_numbers.h"
#include "ui/panels/chain_measures.h"
#include "ui/words/panel_words.h"
#include "ui/words/step_words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr double margin = 22.0;
constexpr double top = 20.0;
constexpr double gap = 8.0;
constexpr std::size_t mostRows = 3;  ///< of paths

class ChainBuilder : private ChainMeasures {
public:
    ChainBuilder(const Frame& frame, const Theme& theme, const MathFonts& fonts, bool stacked)
        : ChainMeasures(frame, theme, fonts, stacked),
          m_chain(chainOf(frame.compiled(), frame.followed())),
          m_numbers(frame.trace, m_chain, frame.digits())
    {
    }

    ChainPieces build()
    {
        if (m_frame.step() == 0 || m_chain.paths.empty()) {
            addQuestion();
        } else if (m_chain.paths.size() == 1) {
            addOnePath();
        } else {
            addPaths();
        }
        m_result.width = m_x + margin;
        for (const ChainPiece& piece : m_result.pieces) {
            m_result.height = std::max(m_result.height, piece.place.bottom() + 10.0);
            m_result.width = std::max(m_result.width, piece.place.right() + margin);
        }
        return std::move(m_result);
    }

private:
    /// Puts a piece at the pen, centred on the row, and moves the pen behind it.
    ChainPiece& put(ChainPiece piece, double width, double rowTop, double height)
    {
        piece.place = QRectF(m_x, rowTop, width, height);
        m_x += width + gap;
        m_result.pieces.push_back(std::move(piece));
        return m_result.pieces.back();
    }

    void putFormula(const Formula& formula, double pixels, double rowTop, double height,
                    FractionForm form = FractionForm::Stacked)
    {
        ChainPiece piece;
        piece.box = laidOut(formula, pixels, form);
        const double width = piece.box.width;
        put(std::move(piece), width, rowTop, height);
    }

    void putOperator(const char* text, double rowTop, double height)
    {
        const double pixels = height < 36.0 * scale() ? 15.0 : 20.0;
        putFormula(Formula::op(text, false), pixels, rowTop, height);
    }

    void putChip(const ChainFactor& factor, double rowTop, double height, bool small)
    {
        const Partial& partial = m_frame.compiled().partial(factor.partial);
        ChainPiece chip;
        chip.kind = ChainPiece::Kind::Chip;
        chip.known = m_frame.reached(factor.step);
        chip.current = m_frame.step() == factor.step;
        chip.step = factor.step;
        chip.stacked = m_isStacked && !small;
        chip.number =
            chip.known ? QString::fromStdString(m_numbers.factor(factor.partial).text()) : u"?"_s;
        chip.box =
            laidOut(symbolOf(partial.of, partial.wrt), small ? 15.0 : (m_isStacked ? 16.0 : 19.0),
                    small ? FractionForm::Slash : FractionForm::Stacked);
        const double number = textWidth(chip.number, small ? 13 : 15, true);
        const double width =
            chip.stacked ? std::max(chip.box.width, number) + 16.0 : chip.box.width + number + 30.0;
        put(std::move(chip), width, rowTop, height);
    }

    void putResult(std::size_t step, double rowTop, double height, bool large)
    {
        const bool isKnown = m_frame.reached(step);
        ChainPiece result;
        result.known = isKnown;
        result.large = large;
        result.step = step;
        Formula formula = Formula::unknown();
        const char* sign = "=";
        if (isKnown) {
            const Step brought = m_frame.trace.step(step, m_frame.digits());
            formula = std::isnan(brought.value) ? Formula::undefined()
                                                : brought.result.formula(brought.subject);
            sign = brought.result.rounded ? "≈" : "=";
        }
        putOperator(sign, rowTop, height);
        result.box = laidOut(formula, large ? 24.0 : 17.0);
        const double width = result.box.width;
        put(std::move(result), width, rowTop, height);
    }

    void putWords(const QString& text, int pixels, const QRectF& place)
    {
        ChainPiece piece;
        piece.kind = ChainPiece::Kind::Words;
        piece.number = text;
        piece.place =
            QRectF(place.topLeft(), QSizeF(textWidth(text, pixels) + 2.0, place.height()));
        m_result.pieces.push_back(std::move(piece));
    }

    void addQuestion()
    {
        const QString question = words::openingQuestion(m_frame);
        ChainPiece piece;
        piece.kind = ChainPiece::Kind::Words;
        piece.number = question;
        piece.large = true;
        m_x = margin;
        put(std::move(piece), textWidth(question, bodyPixels + 2), top, 96.0 * scale());
    }

    void addOnePath()
    {
        const std::vector<ChainFactor>& factors = m_chain.paths.front().factors;
        const double height = rowHeight();
        m_x = margin;
        putFormula(symbolOf(m_frame.model().error(), m_chain.parameter), 22.0, top, height);
        putOperator("=", top, height);
        const double sharedLeft = m_x;
        for (std::size_t index = 0; index + 1 < factors.size(); ++index) {
            if (index > 0) {
                putOperator("·", top, height);
            }
            putChip(factors[index], top, height, false);
        }
        const double sharedRight = m_x - gap;
        if (factors.size() > 2) {
            addBracket(factors[factors.size() - 2].productStep, sharedLeft, sharedRight,
                       top + height);
        }
        if (factors.size() > 1) {
            m_x += m_isStacked ? 2.0 : 12.0;
        }
        const double branch = m_x;
        if (factors.size() > 1) {
            putOperator("·", top, height);
        }
        putChip(factors.back(), top, height, false);
        putResult(m_chain.gradientStep, top, height, true);
        if (m_frame.reached(m_chain.gradientStep)) {
            putWords(words::stepNumber(m_chain.gradientStep), 12, QRectF(m_x, top, 0.0, height));
        }
        addSiblings(branch, top + height + 8.0);
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
        if (textWidth(words, 12) + 8.0 + formula.box.width > right - left + 40.0) {
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
            const double rowTop = firstTop + static_cast<double>(count % rows) * (height + 4.0);
            putOperator("·", rowTop, height);
            putChip(sibling.last, rowTop, height, true);
            putOperator("=", rowTop, height);
            ChainPiece symbol;
            symbol.box = laidOut(symbolOf(m_frame.model().error(), sibling.parameter), 16.0,
                                 FractionForm::Slash);
            symbol.follow = sibling.parameter;
            const double width = symbol.box.width;
            put(std::move(symbol), width, rowTop, height);
            if (m_frame.reached(sibling.last.productStep)) {
                putResult(sibling.last.productStep, rowTop, height, false);
            }
            right = std::max(right, m_x);
            ++count;
        }
    }

    void addPaths()
    {
        const double height = 30.0 * scale();
        double rowTop = top - 4.0;
        const std::size_t shown = std::min(m_chain.paths.size(), mostRows);
        for (std::size_t index = 0; index < shown; ++index, rowTop += height + 6.0) {
            m_x = margin + (index == 0 ? 0.0 : 18.0);
            if (index > 0) {
                putOperator("+", rowTop, height);
            } else {
                putFormula(symbolOf(m_frame.model().error(), m_chain.parameter), 16.0, rowTop,
                           height, FractionForm::Slash);
                putOperator("=", rowTop, height);
            }
            addPath(m_chain.paths[index], rowTop, height);
        }
        m_x = margin;
        if (m_chain.folded || shown < m_chain.paths.size()) {
            putWords(words::morePaths(), 12, QRectF(m_x + 18.0, rowTop, 0.0, height));
            m_x += textWidth(words::morePaths(), 12) + 30.0;
        }
        putResult(m_chain.gradientStep, rowTop, height, true);
    }

    void addPath(const ChainPath& path, double rowTop, double height)
    {
        for (std::size_t index = 0; index < path.factors.size(); ++index) {
            if (index > 0) {
                putOperator("·", rowTop, height);
            }
            putChip(path.factors[index], rowTop, height, true);
        }
        // Its own step multiplies the last factor in; a path of one factor is done with that.
        const ChainFactor& last = path.factors.back();
        const bool isKnown = m_frame.reached(last.productStep == 0 ? last.step : last.productStep);
        const ShownNumber shown = m_numbers.product(path);
        putOperator(isKnown && shown.rounded ? "≈" : "=", rowTop, height);
        const Formula result = std::isnan(shown.shown) ? Formula::undefined() : shown.formula();
        putFormula(isKnown ? result : Formula::unknown(), 17.0, rowTop, height);
    }

    Chain m_chain;
    ChainNumbers m_numbers;
    ChainPieces m_result;
    double m_x = margin;
};

}  // namespace

ChainPieces chainPieces(const Frame& frame, const Theme& theme, const MathFonts& fonts,
                        double width)
{
    ChainPieces wide = ChainBuilder(frame, theme, fonts, false).build();
    return wide.width <= width ? std::move(wide) : ChainBuilder(frame, theme, fonts, true).build();
}

}  // namespace backhand
