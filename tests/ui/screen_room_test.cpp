// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/screen_room.h"

#include <gtest/gtest.h>

#include <QScreen>
#include <QWidget>

namespace backhand {
namespace {

bool isMaximizedWith(const QSize& size)
{
    QWidget window;
    window.resize(size);
    showWithinScreen(window);
    return window.isMaximized();
}

TEST(ScreenRoom, AWindowThatFitsKeepsItsSize)
{
    EXPECT_FALSE(isMaximizedWith({300, 200}));
}

TEST(ScreenRoom, AWindowLargerThanTheScreenIsMaximized)
{
    const QSize screen = QWidget().screen()->availableSize();
    EXPECT_TRUE(isMaximizedWith(screen + QSize(1, -100)));
    EXPECT_TRUE(isMaximizedWith(screen + QSize(-100, 1)));
}

TEST(ScreenRoom, LeavesRoomForATitleBar)
{
    EXPECT_TRUE(isMaximizedWith(QWidget().screen()->availableSize()));
}

TEST(ScreenRoom, LeavesAFullScreenAsItIs)
{
    QWidget window;
    window.setWindowState(Qt::WindowFullScreen);
    showWithinScreen(window);
    EXPECT_TRUE(window.isFullScreen());
}

}  // namespace
}  // namespace backhand
