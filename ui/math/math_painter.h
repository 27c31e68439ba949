// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/math/math_box.h"
#include "ui/theme.h"

#include <QColor>

#include <functional>
#include <optional>

class QPainter;

namespace backhand {

/// The colours that a formula is painted in.
struct MathColors {
    QColor ink;      ///< everything that nothing below speaks of
    QColor quiet;    ///< = and ≈, and `?`; invalid: as ink
    QColor litFill;  ///< behind the parts that stand for `lit`; invalid: none
    std::optional<Reference> lit;
    /// A colour for a part that stands for something; an invalid colour means ink. May be empty.
    std::function<QColor(const Reference& reference, FormulaKind kind)> of;
};

/// Names and numbers in ink, relations quiet.
MathColors mathColors(const Theme& theme);
/// All in one colour: results, chips, badges.
MathColors mathColors(const QColor& colour);

enum class GlyphForm {
    Text,  ///< through the painter's glyph cache: the screen
    Path,  ///< as outlines: SVG, PDF, free zoom; needs no font at the reader's
};

/// Paints a box with its baseline origin at `origin`. Leaves the painter as it was.
void paintMath(QPainter& painter, const MathBox& box, QPointF origin, const MathColors& colors,
               GlyphForm form = GlyphForm::Text);

}  // namespace backhand
