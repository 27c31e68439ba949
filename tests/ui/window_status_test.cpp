// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window_status.h"

#include "tests/support/lesson.h"
#include "ui/style/window_style.h"

#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>
#include <gtest/gtest.h>

namespace backhand {
namespace {

TEST(WindowStatus, StandsOffTheEdgeInEachTheme)
{
    Session session(testing::stateOf(testing::lessonScenario()));
    QMainWindow window;
    WindowStatus status(session, *window.statusBar(), &window);
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Projector, ThemeKind::Light}) {
        status.setTheme(dressWindows(kind));
        const QList<QLabel*> labels = window.statusBar()->findChildren<QLabel*>();
        ASSERT_EQ(labels.size(), 2);
        for (const QLabel* label : labels) {
            EXPECT_EQ(label->contentsMargins().left(), spacing(3)) << label->text().toStdString();
        }
    }
}

}  // namespace
}  // namespace backhand
