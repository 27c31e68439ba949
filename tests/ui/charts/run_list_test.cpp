// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/run_list.h"

#include "tests/support/lesson.h"
#include "ui/words/run_words.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class RunListTest : public ::testing::Test {
protected:
    RunListTest()
    {
        QObject::connect(&session, &Session::frameChanged, &list, [this] { show(); });
        list.setTheme(themeOf(ThemeKind::Light));
        list.resize(420, 200);
        list.show();
        QCoreApplication::processEvents();
    }

    void show()
    {
        runs.showFrame(session.frame());
        list.showRuns(runs.all(), 6);
    }

    /// Runs of one, two and more updates from the same start, each with a rate of its own.
    void makeRuns(int count)
    {
        for (int run = 1; run <= count; ++run) {
            session.dispatch(ResetAll{});
            session.dispatch(SetLearningRate{0.1 * run});
            session.dispatch(UpdateOnce{});
        }
        session.dispatch(ResetAll{});
        QCoreApplication::processEvents();  // the table takes the room of what is hidden now
    }

    QRect placeOf(int row)
    {
        return list.table().visualRect(list.runs().index(row, RunListModel::Name));
    }

    void choose(int row)
    {
        QTest::mouseClick(list.table().viewport(), Qt::LeftButton, {},
                          placeOf(row).center() + QPoint(40, 0));
    }

    std::size_t earlierCount() const { return session.frame().state.document.earlier.all().size(); }

    Session session{testing::stateOf(testing::lessonScenario())};
    ShownRuns runs;
    RunList list{session, nullptr};
};

}  // namespace

TEST_F(RunListTest, SaysWhatItIsForWhereThereIsNoRun)
{
    EXPECT_FALSE(list.table().isVisible());
    EXPECT_FALSE(list.openAction().isEnabled());
    QSignalSpy wanted(&list, &RunList::ratesWanted);
    const auto buttons = list.findChildren<QPushButton*>();
    const auto rates = std::find_if(buttons.begin(), buttons.end(), [](QPushButton* button) {
        return button->isVisible() && button->text() == words::otherRates();
    });
    ASSERT_NE(rates, buttons.end());
    QTest::mouseClick(*rates, Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(RunListTest, ShowsTheRuns)
{
    makeRuns(2);
    EXPECT_TRUE(list.table().isVisible());
    EXPECT_EQ(list.runs().rowCount(), 2);
    EXPECT_EQ(list.runs().at(0).name, u"learning rate 0.1"_s);
}

TEST_F(RunListTest, HidesARunByASpaceKeyAndByAClickOnItsTick)
{
    makeRuns(1);
    choose(0);
    QTest::keyClick(&list.table(), Qt::Key_Space);
    EXPECT_EQ(session.frame().state.view.hiddenRuns.size(), 1U);
    QTest::mouseClick(list.table().viewport(), Qt::LeftButton, {},
                      QPoint(placeOf(0).left() + 10, placeOf(0).center().y()));
    EXPECT_TRUE(session.frame().state.view.hiddenRuns.empty());
}

TEST_F(RunListTest, RenamesARunInItsPlace)
{
    makeRuns(2);
    choose(1);
    QTest::keyClick(&list.table(), Qt::Key_F2);
    auto* editor = list.table().viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->text(), u"learning rate 0.2"_s);
    editor->selectAll();
    QTest::keyClicks(editor, u"  the slow one"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();  // the table takes it then
    EXPECT_EQ(list.runs().at(1).name, u"the slow one"_s);
    EXPECT_EQ(session.frame().state.document.earlier.all().back()->name, "the slow one");
    session.undoStack().undo();
    EXPECT_EQ(list.runs().at(1).name, u"learning rate 0.2"_s);
}

TEST_F(RunListTest, DeletesARunAndUndoBringsItBack)
{
    makeRuns(3);
    choose(1);
    QTest::keyClick(&list.table(), Qt::Key_Delete);
    EXPECT_EQ(earlierCount(), 2U);
    EXPECT_EQ(list.table().currentIndex().row(), 1);  // its neighbour is chosen
    EXPECT_TRUE(list.deleteAction().isEnabled());
    session.undoStack().undo();
    EXPECT_EQ(earlierCount(), 3U);
}

TEST_F(RunListTest, OpensARun)
{
    makeRuns(2);
    session.dispatch(UpdateOnce{});
    choose(0);
    QTest::keyClick(&list.table(), Qt::Key_Return);
    EXPECT_EQ(session.frame().pass(), 2U);
    EXPECT_DOUBLE_EQ(session.frame().trace.learningRate(), 0.1);
    EXPECT_EQ(earlierCount(), 2U);
    EXPECT_EQ(list.runs().at(1).name, u"learning rate 1"_s);
}

TEST_F(RunListTest, EnablesWhatNeedsAChosenRun)
{
    makeRuns(1);
    EXPECT_FALSE(list.renameAction().isEnabled());
    choose(0);
    EXPECT_TRUE(list.renameAction().isEnabled());
    QTest::keyClick(&list.table(), Qt::Key_Delete);
    EXPECT_FALSE(list.renameAction().isEnabled());
}

}  // namespace backhand
