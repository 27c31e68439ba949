// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/math/math_fonts.h"
#include "ui/math/math_painter.h"
#include "ui/panels/hand_content.h"
#include "ui/panels/laid_out_text.h"
#include "ui/theme.h"

#include <QString>

class QPainter;

namespace backhand {

/// What the lines of the derivation are painted with.
struct HandStyle {
    Theme theme;
    MathFonts fonts;
    TextLayouts texts;
    int width = 360;
    std::size_t lineCount = 0;  ///< of the derivation: the last line's number must have room

    double typeScale() const { return theme.typeScale; }
};

/// From a line's number to where its title begins, px.
double numberWidth(const HandStyle& style);

/// How high every brief line is, with a result or without.
double briefHeight(bool hasResult, const HandStyle& style);

/// One line, laid out for a width: title, rule, formula, numbers, result.
class HandLine {
public:
    HandLine() = default;
    HandLine(HandContent content, const HandStyle& style);

    const HandContent& content() const { return m_content; }
    double height() const { return m_height; }
    LineState state() const { return m_content.state; }
    /// All that the line says, in one paragraph.
    QString spoken() const;

    void paint(QPainter& painter, const HandStyle& style, double top, bool isChosen) const;

private:
    void layOutDone(const HandStyle& style);
    void layOutCurrent(const HandStyle& style);
    void layOutBrief(const HandStyle& style);
    void layOutRecomputed(const HandStyle& style);
    LaidOutText text(const QString& words, const HandStyle& style, bool bold = false) const;
    double textWidth(const HandStyle& style) const;
    /// Of a line that brings `subject`.
    MathColors colours(const HandStyle& style, const Reference& subject) const;
    QColor resultColour(const Theme& theme) const;

    HandContent m_content;
    LaidOutText m_title;
    LaidOutText m_explanation;
    LaidOutText m_afterword;
    std::vector<MathBox> m_recomputed;
    MathBox m_formula;
    MathBox m_result;  ///< large, of the current line
    double m_height = 0.0;
};

}  // namespace backhand
