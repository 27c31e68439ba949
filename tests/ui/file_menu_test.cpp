// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/file_menu.h"

#include "tests/support/lesson.h"
#include "ui/document_files.h"
#include "ui/examples.h"
#include "ui/settings.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

class FileMenuTest : public ::testing::Test {
protected:
    QMenu* submenu(const QString& label)
    {
        QMenu* file = m_bar.actions().front()->menu();
        for (QAction* action : file->actions()) {
            if (action->text() == label) {
                emit action->menu()->aboutToShow();
                return action->menu();
            }
        }
        return nullptr;
    }
    FileQuestions questions()
    {
        return {[] { return QString(); }, [this](const QString&) { return m_path; },
                [](const QString&) { return UnsavedAnswer::Discard; },
                [this](const QString& sentence) { m_told = sentence; },
                [this](const NetworkShape& start) {
                    m_start = start;
                    return m_network;
                }};
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"a&b.backhand"_s);
    QString m_told;
    NetworkShape m_start;  ///< what the question about a network began with
    std::optional<NetworkShape> m_network;
    int m_stops = 0;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    Session m_session{testing::stateOf(testing::lessonScenario())};
    DocumentFiles m_files{m_session, questions(), nullptr};
    QMenuBar m_bar;
    FileMenu m_menu{m_files, m_settings, m_bar, [this] { ++m_stops; }, nullptr};
};

TEST_F(FileMenuTest, OpensAnExampleAsANewDocument)
{
    QMenu* menu = submenu(u"&Examples"_s);
    ASSERT_EQ(static_cast<std::size_t>(menu->actions().size()), examples().size());
    QAction* paths = menu->actions().at(6);
    EXPECT_TRUE(paths->text().startsWith(u"Two paths\tb is used twice"_s));
    paths->trigger();
    EXPECT_EQ(m_session.frame().scenario().title, "Two paths");
    EXPECT_TRUE(m_files.path().isEmpty());
    EXPECT_EQ(m_stops, 1);
}

TEST_F(FileMenuTest, BuildsANetworkAsANewDocumentAndBeginsWithItNextTime)
{
    const QList<QAction*> actions = m_bar.actions().front()->menu()->actions();
    QAction* newNetwork = actions.at(1);
    ASSERT_EQ(newNetwork->text(), u"New net&work…"_s);
    EXPECT_EQ(newNetwork->shortcut(), QKeySequence(u"Ctrl+Shift+N"_s));
    m_network = NetworkShape{1, {{2, Activation::Tanh}}, {1, Activation::None}};
    newNetwork->trigger();
    EXPECT_EQ(m_start, NetworkShape());
    EXPECT_EQ(m_session.frame().scenario().title, "Network 1-2-1");
    EXPECT_EQ(m_stops, 1);
    m_network.reset();
    newNetwork->trigger();
    EXPECT_EQ(m_start.hidden.size(), 1U);
    EXPECT_EQ(m_session.frame().scenario().title, "Network 1-2-1");
}

TEST_F(FileMenuTest, SaysWhereThereIsNoRecentFile)
{
    QMenu* menu = submenu(u"Open &recent"_s);
    ASSERT_EQ(menu->actions().size(), 1);
    EXPECT_FALSE(menu->actions().front()->isEnabled());
}

TEST_F(FileMenuTest, RemembersWhatWasSavedAndOpensItAgain)
{
    ASSERT_TRUE(m_files.saveAs());
    m_files.openExample(u"a-line"_s);
    QMenu* menu = submenu(u"Open &recent"_s);
    ASSERT_EQ(menu->actions().size(), 1);
    EXPECT_TRUE(menu->actions().front()->text().startsWith(u"a&&b.backhand\t"_s));
    menu->actions().front()->trigger();
    EXPECT_EQ(m_files.path(), m_path);
    EXPECT_EQ(m_session.frame().scenario().title, "The chain rule");
}

TEST_F(FileMenuTest, AsksForATableOfSamples)
{
    const QSignalSpy wanted(&m_files, &DocumentFiles::tableWanted);
    for (QAction* action : m_bar.actions().front()->menu()->actions()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+Shift+O"_s)) {
            action->trigger();
        }
    }
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_TRUE(wanted.front().front().toString().isEmpty());
    EXPECT_EQ(m_stops, 1);
}

TEST_F(FileMenuTest, ARecentFileThatIsGoneIsAClearErrorAndNothingIsLost)
{
    ASSERT_TRUE(m_files.saveAs());
    m_files.openExample(u"a-line"_s);
    ASSERT_TRUE(QFile::remove(m_path));
    submenu(u"Open &recent"_s)->actions().front()->trigger();
    EXPECT_TRUE(m_told.contains(u"a&b.backhand"_s)) << m_told.toStdString();
    EXPECT_EQ(m_session.frame().scenario().title, "A line");
}

}  // namespace
}  // namespace backhand
