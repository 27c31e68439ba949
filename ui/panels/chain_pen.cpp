// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/chain_pen.h"

#include "ui/short_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

ChainPen::ChainPen(const Frame& frame, const Theme& theme, const MathFonts& fonts)
    : m_frame(frame), m_theme(theme), m_fonts(fonts), m_chain(frame.followedChain()),
      m_numbers(frame.trace, m_chain, frame.digits())
{
}

MathBox ChainPen::laidOut(const Formula& formula, double pixels, FractionForm form) const
{
    MathStyle style;
    style.pixels = pixels * scale();
    style.fractions = form;
    return layoutFormula(formula, style, m_fonts);
}

double ChainPen::textWidth(const QString& text, int pixels, bool bold) const
{
    return shortTextWidth(text, interfaceFont(m_theme, pixels, bold));
}

Formula ChainPen::symbolOf(VariableId of, VariableId wrt) const
{
    const Model& model = m_frame.model();
    const Meaning meaning = of == model.error() ? Meaning::Gradient : Meaning::LocalPartial;
    return partialFormula(model.variable(of).name, model.variable(wrt).name, {meaning, of, wrt});
}

ChainPiece ChainPen::chip(const ChainFactor& factor, const ShownNumber& number, ChipSize size) const
{
    const Partial& partial = m_frame.compiled().partial(factor.partial);
    const bool isSmall = size == ChipSize::Small;
    ChainPiece chip;
    chip.kind = ChainPiece::Kind::Chip;
    chip.known = m_frame.reached(factor.step);
    chip.current = m_frame.step() == factor.step;
    chip.step = factor.step;
    chip.small = isSmall;
    chip.stacked = size == ChipSize::Stacked;
    chip.number = chip.known ? QString::fromStdString(number.text()) : u"?"_s;
    chip.box =
        laidOut(symbolOf(partial.of, partial.wrt), isSmall ? 15.0 : (chip.stacked ? 16.0 : 19.0),
                isSmall ? FractionForm::Slash : FractionForm::Stacked);
    const double numberWidth = textWidth(chip.number, isSmall ? 13 : 15, true);
    chip.place.setWidth(chip.stacked ? std::max(chip.box.width, numberWidth) + 16.0
                                     : chip.box.width + numberWidth + 30.0);
    return chip;
}

ChainPen::Result ChainPen::resultOf(std::size_t step) const
{
    if (!m_frame.reached(step)) {
        return {Formula::unknown(), "=", step, false};
    }
    const Step brought = m_frame.trace.step(step, m_frame.digits());
    const Formula number =
        std::isnan(brought.value) ? Formula::undefined() : brought.result.formula(brought.subject);
    return {number, brought.result.rounded ? "≈" : "=", step, true};
}

ChainPen::Result ChainPen::resultOf(std::size_t step, const ShownNumber& number) const
{
    if (!m_frame.reached(step)) {
        return {Formula::unknown(), "=", step, false};
    }
    const Formula shown = std::isnan(number.shown) ? Formula::undefined() : number.formula();
    return {shown, number.rounded ? "≈" : "=", step, true};
}

ChainPiece& ChainPen::put(ChainPiece piece, double width, const Line& line)
{
    piece.place = QRectF(m_x, line.top, width, line.height);
    m_x += width + gap;
    m_result.pieces.push_back(std::move(piece));
    return m_result.pieces.back();
}

void ChainPen::putChip(ChainPiece chip, const Line& line)
{
    const double width = chip.place.width();
    put(std::move(chip), width, line);
}

void ChainPen::putFormula(const Formula& formula, double pixels, const Line& line,
                          FractionForm form)
{
    ChainPiece piece;
    piece.box = laidOut(formula, pixels, form);
    const double width = piece.box.width;
    put(std::move(piece), width, line);
}

void ChainPen::putOperator(const char* text, const Line& line)
{
    putFormula(Formula::op(text, false), line.height < 36.0 * scale() ? 15.0 : 20.0, line);
}

void ChainPen::putResult(const Result& result, double pixels, const Line& line)
{
    putOperator(result.sign, line);
    ChainPiece piece;
    piece.known = result.known;
    piece.step = result.step;
    piece.box = laidOut(result.number, pixels);
    const double width = piece.box.width;
    put(std::move(piece), width, line);
}

void ChainPen::putWords(const QString& text, int pixels, const QRectF& place)
{
    ChainPiece piece;
    piece.kind = ChainPiece::Kind::Words;
    piece.number = text;
    piece.place = QRectF(place.topLeft(), QSizeF(textWidth(text, pixels) + 2.0, place.height()));
    m_result.pieces.push_back(std::move(piece));
}

ChainPieces ChainPen::finished()
{
    m_result.width = m_x + margin;
    for (const ChainPiece& piece : m_result.pieces) {
        m_result.height = std::max(m_result.height, piece.place.bottom() + 10.0);
        m_result.width = std::max(m_result.width, piece.place.right() + margin);
    }
    return std::move(m_result);
}

}  // namespace backhand
