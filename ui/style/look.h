// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace backhand {

/// How a widget is dressed where its class alone does not say it.
enum class Look {
    Usual,
    Panel,         ///< a ground: side panels, bars, chart
    Paper,         ///< a ground: the graph's
    Line,          ///< a ground of a separator's colour
    Quiet,         ///< a label: secondary text
    Warning,       ///< a label: what cannot be taken, and why
    Primary,       ///< a button filled with ink: the one thing that stands out
    Tight,         ///< a button, or a tool's, in a row that has little room
    TightPrimary,  ///< both: `Next`
    Segment,       ///< a button that is checked, one of a row
    Compact,       ///< a button, or a tool's, in a row under a list
    Bare,          ///< a tool's button without an outline, in the status bar
    Cell,          ///< a field over a table's cell
    Framed,        ///< a text with a field's outline
    Choices,       ///< a table of which one row is chosen
    Slim,          ///< a bar of progress, a few px high
    Narrow,        ///< a bar of more tabs than have room as they usually stand
};

/// Dresses `widget`, now and in every theme to come, in a look of its kind. What is once a ground
/// stays filled.
void setLook(QWidget& widget, Look look);
/// Usual, too, where there is no widget.
Look lookOf(const QWidget* widget);

/// Whether what was typed into a field is shown as refused: a dashed outline.
void setRefused(QWidget& field, bool refused);
bool isRefused(const QWidget* field);

}  // namespace backhand
