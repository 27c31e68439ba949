// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "ui/math/math_fonts.h"
#include "ui/math/math_painter.h"
#include "ui/theme.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace backhand {

/// One thing in the chain strip, with its place.
struct ChainPiece {
    enum class Kind {
        Formula,  ///< a symbol, an operator or a result
        Chip,     ///< a factor, outlined; dashed and quiet before its step
        Bracket,  ///< under the factors that are shared
        Words,
    };
    Kind kind = Kind::Formula;
    QRectF place;
    MathBox box;
    QString number;                  ///< of a Chip; the text of Words
    std::size_t step = 0;            ///< shown in a circle, and where a click goes; 0: nowhere
    VariableId follow = noVariable;  ///< what a click follows
    bool known = true;
    bool current = false;
    bool large = false;    ///< a result
    bool stacked = false;  ///< a chip's number stands under its fraction

    bool isActive() const { return step != 0 || follow != noVariable; }
};

struct ChainPieces {
    std::vector<ChainPiece> pieces;
    double width = 0.0;
    double height = 0.0;
};

/// Lays the chain of the followed parameter out: beside each other where `width` allows it, else
/// with stacked chips.
ChainPieces chainPieces(const Frame& frame, const Theme& theme, const MathFonts& fonts,
                        double width);

void paintPiece(QPainter& painter, const ChainPiece& piece, const Theme& theme);

}  // namespace backhand
