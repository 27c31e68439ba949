// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/chain_numbers.h"
#include "ui/panels/chain_pieces.h"

namespace backhand {

/// Puts the parts of a chain beside each other, from left to right, and knows how large they are.
class ChainPen {
protected:
    static constexpr double margin = 22.0;
    static constexpr double gap = 8.0;

    ChainPen(const Frame& frame, const Theme& theme, const MathFonts& fonts);

    /// A line of the strip: where it stands and how high it is.
    struct Line {
        double top;
        double height;
    };
    double scale() const { return m_theme.typeScale; }
    MathBox laidOut(const Formula& formula, double pixels,
                    FractionForm form = FractionForm::Stacked) const;
    double textWidth(const QString& text, int pixels, bool bold = false) const;
    Formula symbolOf(VariableId of, VariableId wrt) const;
    Formula gradientOf(VariableId wrt) const { return symbolOf(m_frame.model().error(), wrt); }

    enum class ChipSize { Large, Stacked, Small };
    ChainPiece chip(const ChainFactor& factor, const ShownNumber& number, ChipSize size) const;
    /// The word or number of a result, its ≈ or = included where it is a result.
    struct Result {
        Formula number;
        const char* sign = "=";
        std::size_t step = 0;
        bool known = false;
    };
    Result resultOf(std::size_t step) const;
    Result resultOf(std::size_t step, const ShownNumber& number) const;

    /// Puts a piece at the pen, centred on the line, and moves the pen behind it.
    ChainPiece& put(ChainPiece piece, double width, const Line& line);
    void putChip(ChainPiece chip, const Line& line);
    void putFormula(const Formula& formula, double pixels, const Line& line,
                    FractionForm form = FractionForm::Stacked);
    void putOperator(const char* text, const Line& line);
    void putResult(const Result& result, double pixels, const Line& line);
    void putWords(const QString& text, int pixels, const QRectF& place);
    /// All that was put, with the room that it takes.
    ChainPieces finished();

    const Frame& m_frame;
    const Theme& m_theme;
    const MathFonts& m_fonts;
    Chain m_chain;
    ChainNumbers m_numbers;
    ChainPieces m_result;
    double m_x = margin;
};

}  // namespace backhand
