// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

class QWidget;

namespace backhand {

/// Gives a window the theme's palette, type and style sheet, with what only the window's own parts
/// need: lines, the chart's title, the flat buttons of the status bar. Dialogs get the palette too.
/// Gives back the theme. Cheapest while the window is still empty.
Theme dressWindow(QWidget& window, ThemeKind kind);

}  // namespace backhand
