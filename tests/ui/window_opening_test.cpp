// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does not do when it opens: the start is short by it.

#include "tests/support/lesson.h"
#include "ui/main_window.h"
#include "ui/panels/side_panel.h"
#include "ui/scene/graph_view.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class ResizeCount : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        resizes += event->type() == QEvent::Resize ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
    int resizes = 0;
};

}  // namespace

TEST(WindowOpening, LaysItsPartsOutOnceWhenItOpens)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings"_s));
    Session session(testing::stateOf(testing::lessonScenario()));
    MainWindow window(session, settings);
    ResizeCount count;
    window.graph().installEventFilter(&count);
    window.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(count.resizes, 1);
}

TEST(WindowOpening, GivesTheGraphMoreRoomThanThePanelsInEverySize)
{
    for (const auto& [kind, size] : {std::pair(ThemeKind::Light, QSize(1024, 680)),
                                     std::pair(ThemeKind::Light, QSize(1440, 900)),
                                     std::pair(ThemeKind::Projector, QSize(1440, 900))}) {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings"_s));
        settings.setTheme(kind);
        Session session(testing::stateOf(testing::lessonScenario()));
        MainWindow window(session, settings);
        window.resize(size);
        window.show();
        QCoreApplication::processEvents();
        EXPECT_GT(window.graph().width(), window.panels().width()) << size.width();
    }
}

TEST(WindowOpening, HasTheSameColumnsInAWindowThatWasLargerBefore)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings"_s));
    Session session(testing::stateOf(testing::lessonScenario()));
    const QSize smaller(1024, 680);
    MainWindow opened(session, settings);
    opened.resize(smaller);
    opened.show();
    MainWindow resized(session, settings);
    resized.show();
    for (MainWindow* window : {&opened, &resized}) {
        for (int panel = 0; panel < window->panels().count(); ++panel) {
            window->panels().setCurrentIndex(panel);
            QCoreApplication::processEvents();
        }
    }
    resized.resize(smaller);
    QCoreApplication::processEvents();
    EXPECT_EQ(resized.graph().width(), opened.graph().width());
}

TEST(WindowOpening, WritesNoSettingsBecauseItOpens)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings"_s);
    Settings settings(path);
    Session session(testing::stateOf(testing::lessonScenario()));
    MainWindow window(session, settings);
    window.show();
    QCoreApplication::processEvents();
    EXPECT_FALSE(QFileInfo::exists(path));
    window.setTheme(ThemeKind::Dark);
    QCoreApplication::processEvents();
    EXPECT_TRUE(QFileInfo::exists(path));
}

}  // namespace backhand
