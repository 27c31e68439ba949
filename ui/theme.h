// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace backhand {

enum class ThemeKind { Light, Dark, Projector };

/// Every colour, thickness and type size of the window. A value type: views keep a copy and repaint
/// on setTheme(). Text reaches 4.5:1 and marks 3:1 on paper, panel and cardFill in every theme.
struct Theme {
    ThemeKind kind = ThemeKind::Light;

    QColor value;         ///< forward: value edges, curves, results of the forward pass
    QColor localPartial;  ///< dashed edges, outlined chips
    QColor gradient;      ///< filled badges, backward results
    QColor update;        ///< dotted, old to new: lines and fills; text takes updateText
    QColor updateText;    ///< text in the update's colour
    QColor parameter;     ///< weights and biases: double outline
    QColor ink;           ///< text; the outline of what is current
    QColor quietInk;      ///< secondary text, `?`, steps to come; still readable
    QColor paper;         ///< the graph's ground
    QColor panel;         ///< side panels, bars, chart
    QColor line;          ///< separators and borders that carry no meaning

    QColor cardFill;    ///< cards, pills, chips, fields, the current step's box
    QColor badgeText;   ///< text on a fill of value, gradient, update or parameter
    QColor inkText;     ///< text on a fill of ink: `Next`
    QColor track;       ///< empty part of a slider, steps to come on the timeline: 3:1
    QColor dimmed;      ///< outlines and edges that the step does not use: 3:1
    QColor warning;     ///< the outline and the sentence of a refused number
    QColor valueFaint;  ///< faint fills behind something in that colour; ink on them stays readable
    QColor gradientFaint;  ///< slope triangles, lit lines of the derivation
    QColor updateFaint;
    QColor parameterFaint;
    QColor hover;  ///< a button under the pointer

    double lineWidth = 1.0;  ///< factor for every line: 2 in Projector
    double typeScale = 1.0;  ///< factor for every type size: 1.6 in Projector

    bool operator==(const Theme&) const = default;
};

Theme themeOf(ThemeKind kind);

/// What a mark means; never told by colour alone.
enum class Mark { Value, LocalPartial, Gradient, Update, Parameter };

/// How a mark is drawn: no two of them share colour, line and fill all at once, in greyscale
/// neither.
struct MarkStyle {
    QColor colour;
    QColor faint;
    Qt::PenStyle line = Qt::SolidLine;  ///< of its edge
    bool filled = false;                ///< its number stands on a fill of `colour`
    bool doubleOutline = false;

    bool operator==(const MarkStyle&) const = default;
};
MarkStyle markStyle(const Theme& theme, Mark mark);

/// Distances and sizes are multiples of 4 px: spacing(3) is 12.
constexpr int spacing(int quarters)
{
    return 4 * quarters;
}
constexpr int cornerRadius = 10;
constexpr int minimumTarget = 24;  ///< px, each way, of everything that can be clicked
constexpr int bodyPixels = 13;     ///< type size of the interface, before typeScale
constexpr int formulaPixels = 18;  ///< type size of formulas, before typeScale

/// AlternateBase is the paper, Mid the line, PlaceholderText the quiet ink, BrightText the warning.
QPalette paletteOf(const Theme& theme);

/// Makes the interface's fonts under :/fonts known to Qt where the machine has none of them
/// (ui/math opens those of the formulas). Call once after QApplication and initResources().
void installFonts();

/// The interface's type at `pixels` times the theme's typeScale.
QFont interfaceFont(const Theme& theme, int pixels = bodyPixels, bool bold = false);

/// Relative luminance, 0 (black) to 1 (white): WCAG 2.1, "relative luminance".
double relativeLuminance(const QColor& colour);
/// (lighter + 0.05) / (darker + 0.05) of the relative luminances, 1 to 21: WCAG 2.1, "contrast
/// ratio".
double contrastRatio(const QColor& one, const QColor& other);
/// `over` laid on `ground` with opacity 0 to 1, as an opaque colour.
QColor blended(const QColor& ground, const QColor& over, double opacity);

}  // namespace backhand
