// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace backhand {

/// Shows a window in its size; where the screen has no room for that and a title bar, maximized.
void showWithinScreen(QWidget& window);

}  // namespace backhand
