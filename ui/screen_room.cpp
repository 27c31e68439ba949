// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/screen_room.h"

#include <QScreen>
#include <QWidget>

namespace backhand {

void showWithinScreen(QWidget& window)
{
    constexpr int titleBar = 40;  // px; the window manager's is known only once there is one
    const QSize room = window.screen()->availableSize() - QSize(0, titleBar);
    if (window.width() > room.width() || window.height() > room.height()) {
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
    window.show();
}

}  // namespace backhand
