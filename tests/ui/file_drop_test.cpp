// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/file_drop.h"

#include "tests/support/lesson.h"
#include "ui/main_window.h"
#include "ui/panels/data_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/settings.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

class FileDropTest : public ::testing::Test {
protected:
    bool drag(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(&m_window, &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDropEvent drop({5.0, 5.0}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_window, &drop);
        QCoreApplication::processEvents();
        return true;
    }

    QWidget m_window;
    FileDrop m_drop{m_window};
    QSignalSpy m_dropped{&m_drop, &FileDrop::dropped};
};

TEST_F(FileDropTest, SaysWhichFileWasDropped)
{
    EXPECT_TRUE(drag({QUrl::fromLocalFile(u"/tmp/x y.backhand"_s)}));
    ASSERT_EQ(m_dropped.count(), 1);
    EXPECT_EQ(m_dropped.front().front().toString(), u"/tmp/x y.backhand"_s);
}

TEST_F(FileDropTest, TakesOneFileOfThisMachineOnly)
{
    EXPECT_FALSE(drag({}));
    EXPECT_FALSE(drag({QUrl(u"http://example.org/a.backhand"_s)}));
    EXPECT_FALSE(drag({QUrl::fromLocalFile(u"/tmp/a"_s), QUrl::fromLocalFile(u"/tmp/b"_s)}));
    EXPECT_EQ(m_dropped.count(), 0);
}

TEST(TableDrop, ShowsTheSamplesAndSaysWhatIsWrongWithTheFile)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings"_s));
    Session session(testing::stateOf(testing::lessonScenario()));
    MainWindow window(session, settings);
    auto* drop = window.findChild<FileDrop*>();
    ASSERT_NE(drop, nullptr);
    emit drop->dropped(folder.filePath(u"points.csv"_s));
    auto* panels = window.findChild<SidePanel*>();
    EXPECT_TRUE(panels->currentWidget()->isAncestorOf(&panels->data()));
    EXPECT_TRUE(panels->data().message().contains(u"points.csv"_s));
    EXPECT_EQ(session.frame().scenario().title, "The chain rule");
}

}  // namespace
}  // namespace backhand
