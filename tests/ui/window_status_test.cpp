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
        ASSERT_EQ(labels.size(), 3);
        for (const QLabel* label : labels) {
            EXPECT_EQ(label->contentsMargins().left(), spacing(3)) << label->text().toStdString();
        }
    }
}

TEST(WindowStatus, TellsASentenceInThePlaceOfItsOwn)
{
    Session session(testing::stateOf(testing::lessonScenario()));
    QMainWindow window;
    WindowStatus status(session, *window.statusBar(), &window);
    status.setTheme(dressWindows(ThemeKind::Light));
    window.resize(600, 400);
    window.show();
    const auto shown = [&window] {
        QStringList texts;
        for (const QLabel* label : window.statusBar()->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts;
    };
    const int width = window.minimumSizeHint().width();
    EXPECT_TRUE(shown().contains(status.summary()));
    const QString sentence = QStringLiteral("<b>Long</b>").repeated(200);
    status.tell(sentence);
    EXPECT_EQ(shown(), QStringList{sentence});
    EXPECT_EQ(window.minimumSizeHint().width(), width);  // it asks for no room
}

}  // namespace
}  // namespace backhand
