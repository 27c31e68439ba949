// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "ui/math/math_fonts.h"
#include "ui/math/math_painter.h"
#include "ui/theme.h"

#include <QString>

class QPainter;

namespace backhand {

enum class LineState { Done, Current, ToCome };

/// What the lines of the derivation are painted with.
struct HandStyle {
    Theme theme;
    MathFonts fonts;
    int width = 360;

    double typeScale() const { return theme.typeScale; }
};

/// One numbered line of the derivation, laid out for a width: title, rule, formula, numbers,
/// result.
class HandLine {
public:
    HandLine() = default;
    /// `brief`: title and result alone, for lines far from the current one.
    HandLine(const Frame& frame, std::size_t number, const HandStyle& style, bool brief);

    double height() const { return m_height; }
    LineState state() const { return m_state; }
    /// All that the line says, in one paragraph.
    const QString& spoken() const { return m_spoken; }

    void paint(QPainter& painter, const HandStyle& style, double top, bool isChosen) const;

private:
    void layOutDone(const Step& step, const HandStyle& style);
    void layOutCurrent(const Frame& frame, const Step& step, const HandStyle& style);
    void layOutBrief(const Step& step, const HandStyle& style);
    double textHeight(const QString& text, const HandStyle& style, bool bold = false) const;
    double textWidth(const HandStyle& style) const;
    double paintText(QPainter& painter, const HandStyle& style, double top, const QString& text,
                     bool bold, const QColor& colour) const;
    MathColors colours(const HandStyle& style) const;
    QColor resultColour(const Theme& theme) const;

    std::size_t m_number = 0;
    LineState m_state = LineState::ToCome;
    Act m_act = Act::Forward;
    Reference m_subject;
    QString m_title;
    QString m_explanation;
    QString m_afterword;  ///< the sign and the nudge, under the result
    QString m_spoken;
    MathBox m_formula;
    MathBox m_result;  ///< large, of the current line
    double m_height = 0.0;
};

}  // namespace backhand
