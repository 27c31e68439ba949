// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "ui/math/math_fonts.h"
#include "ui/math/math_painter.h"
#include "ui/panels/laid_out_text.h"
#include "ui/theme.h"

#include <QString>

class QPainter;

namespace backhand {

enum class LineState { Done, Current, ToCome };

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

/// What a numbered line of the derivation says.
struct HandContent {
    std::size_t number = 0;
    LineState state = LineState::ToCome;
    Act act = Act::Forward;
    bool brief = false;  ///< title and result alone, for lines far from the current one
    QString title;
    QString explanation;  ///< of the current line
    QString afterword;    ///< the sign and the nudge, under the current line's result
    Step step;            ///< of a line that is done or current

    bool operator==(const HandContent&) const = default;
};
HandContent handContent(const Frame& frame, std::size_t number, bool brief);

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
    LaidOutText text(const QString& words, const HandStyle& style, bool bold = false) const;
    double textWidth(const HandStyle& style) const;
    MathColors colours(const HandStyle& style) const;
    QColor resultColour(const Theme& theme) const;

    HandContent m_content;
    LaidOutText m_title;
    LaidOutText m_explanation;
    LaidOutText m_afterword;
    MathBox m_formula;
    MathBox m_result;  ///< large, of the current line
    double m_height = 0.0;
};

}  // namespace backhand
