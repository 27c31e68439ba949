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
        Badge,    ///< the part from above, filled: a gradient; as Chip else
        Bracket,  ///< under the factors that are shared
        Row,      ///< the outline of the row at hand
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
    bool small = false;    ///< a chip of a row
    bool numbered = true;  ///< a chip shows its step
    bool pinned = false;   ///< stands under the rows, and stays where these are scrolled

    bool isActive() const { return step != 0 || follow != noVariable; }
};

struct ChainPieces {
    std::vector<ChainPiece> pieces;
    double width = 0.0;
    double height = 0.0;  ///< of what is not pinned; the pinned part's place is from its own top
    double pinnedHeight = 0.0;
    QRectF atHand;  ///< what the strip scrolls to; empty where nothing of the rows is at hand
};

/// Lays the chain of the followed parameter out. One path: beside each other where `width` allows
/// it, else with stacked chips. Several paths: rows that break at `width`, over their sum.
ChainPieces chainPieces(const Frame& frame, const Theme& theme, const MathFonts& fonts,
                        double width);

void paintPiece(QPainter& painter, const ChainPiece& piece, const Theme& theme);

}  // namespace backhand
