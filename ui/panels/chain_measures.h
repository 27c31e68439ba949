// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/chain_pieces.h"

#include <QFontMetricsF>

namespace backhand {

/// How large the parts of a chain are, and what stands in them.
class ChainMeasures {
protected:
    ChainMeasures(const Frame& frame, const Theme& theme, const MathFonts& fonts, bool stacked)
        : m_frame(frame), m_theme(theme), m_fonts(fonts), m_isStacked(stacked)
    {
    }

    double scale() const { return m_theme.typeScale; }
    double rowHeight() const { return (m_isStacked ? 66.0 : 52.0) * scale(); }

    MathBox laidOut(const Formula& formula, double pixels,
                    FractionForm form = FractionForm::Stacked) const
    {
        MathStyle style;
        style.pixels = pixels * scale();
        style.fractions = form;
        return layoutFormula(formula, style, m_fonts);
    }

    double textWidth(const QString& text, int pixels, bool bold = false) const
    {
        return QFontMetricsF(interfaceFont(m_theme, pixels, bold)).horizontalAdvance(text);
    }

    Formula symbolOf(VariableId of, VariableId wrt) const
    {
        const Model& model = m_frame.model();
        const Meaning meaning = of == model.error() ? Meaning::Gradient : Meaning::LocalPartial;
        return partialFormula(model.variable(of).name, model.variable(wrt).name,
                              {meaning, of, wrt});
    }

    const Frame& m_frame;
    const Theme& m_theme;
    const MathFonts& m_fonts;
    bool m_isStacked;
};

}  // namespace backhand
