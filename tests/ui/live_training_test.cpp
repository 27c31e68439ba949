// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_training.h"

#include "tests/support/lesson.h"
#include "ui/session.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace backhand {

namespace {

class LiveTrainingTest : public ::testing::Test {
protected:
    std::size_t pass() const { return session.frame().pass(); }
    const Document& document() const { return session.frame().state.document; }
    VariableId idOf(const std::string& name) const
    {
        return testing::idOf(session.frame().model(), name);
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    LiveTraining training{session};
};

}  // namespace

TEST_F(LiveTrainingTest, ShowsWhatItReachesAtTheSameStep)
{
    session.dispatch(Seek{1, 5});
    training.start();
    QTRY_VERIFY(pass() > 1000);
    const std::size_t shown = pass();
    QTRY_VERIFY(pass() > shown);
    training.stop();
    EXPECT_FALSE(training.isTraining());
    EXPECT_EQ(session.frame().step(), 5U);
    EXPECT_EQ(pass(), document().run.passCount());
    EXPECT_LT(session.frame().trace.error(), 0.001);
}

TEST_F(LiveTrainingTest, TellsHowManyUpdatesItMade)
{
    QSignalSpy stopped(&training, &LiveTraining::stopped);
    training.start();
    QTRY_VERIFY(pass() > 10);
    training.stop();
    ASSERT_EQ(stopped.count(), 1);
    EXPECT_EQ(stopped.front().front().value<std::size_t>(), pass() - 1);
}

TEST_F(LiveTrainingTest, MakesAsManyUpdatesAsAreWanted)
{
    QSignalSpy stopped(&training, &LiveTraining::stopped);
    session.dispatch(Seek{1, 5});
    training.start(LiveTraining::updatesAtOnce);
    QTRY_VERIFY(!training.isTraining());
    ASSERT_EQ(stopped.count(), 1);
    EXPECT_EQ(stopped.front().front().value<std::size_t>(), 100U);
    EXPECT_EQ(stopped.front().at(1).value<UpdateRefusal>(), UpdateRefusal::None);
    EXPECT_EQ(pass(), 101U);
    EXPECT_EQ(session.frame().step(), 5U);
}

TEST_F(LiveTrainingTest, IsOneEntryToUndoAndToRedo)
{
    const Document before = document();
    training.start();
    QTRY_VERIFY(pass() > 10);
    const std::size_t early = pass();
    QTRY_VERIFY(pass() > early);
    training.stop();
    const Document after = document();
    EXPECT_EQ(session.undoStack().count(), 1);
    session.undoStack().undo();
    EXPECT_EQ(document(), before);
    session.undoStack().redo();
    EXPECT_EQ(document(), after);
}

TEST_F(LiveTrainingTest, EndsAtAnEditAndBringsNothingAfterIt)
{
    training.start();
    QTRY_VERIFY(pass() > 10);
    session.dispatch(SetValue{idOf("x1"), 3.0});
    EXPECT_FALSE(training.isTraining());
    const Document edited = document();
    QCoreApplication::processEvents();  // whatever was on its way arrives
    EXPECT_EQ(document(), edited);
    EXPECT_EQ(session.undoStack().count(), 2);  // the training, and the edit
    EXPECT_EQ(session.frame().trace.value(idOf("x1")), 3.0);
}

TEST_F(LiveTrainingTest, EndsWhenAnotherDocumentIsOpened)
{
    training.start();
    QTRY_VERIFY(pass() > 10);
    session.open(testing::stateOf(testing::lessonScenario()));
    EXPECT_FALSE(training.isTraining());
    QCoreApplication::processEvents();
    EXPECT_EQ(pass(), 1U);
}

TEST_F(LiveTrainingTest, KeepsTheOldRunOutOfANewOne)
{
    training.start();
    QTRY_VERIFY(pass() > 10);
    training.stop();
    session.undoStack().undo();
    session.dispatch(SetLearningRate{0.01});
    training.start();
    QTRY_VERIFY(pass() > 10);
    training.stop();
    EXPECT_EQ(document().run.at(5).learningRate, 0.01);
    EXPECT_EQ(document().run.at(pass()).learningRate, 0.01);
}

TEST_F(LiveTrainingTest, SaysWhyItCannotBegin)
{
    session.open(testing::stateOf(testing::scenarioOf({{"E = x^2"}, {"x"}, {}, {}}, {})));
    QSignalSpy stopped(&training, &LiveTraining::stopped);
    training.start();
    EXPECT_FALSE(training.isTraining());
    ASSERT_EQ(stopped.count(), 1);
    EXPECT_EQ(stopped.front().back().value<UpdateRefusal>(), UpdateRefusal::NoParameters);
}

TEST_F(LiveTrainingTest, EndsBeforeAParameterLeavesItsRange)
{
    session.open(testing::stateOf(
        testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 2.0)));  // w <- -3 w
    QSignalSpy stopped(&training, &LiveTraining::stopped);
    training.start();
    QTRY_COMPARE(stopped.count(), 1);
    EXPECT_FALSE(training.isTraining());
    EXPECT_EQ(stopped.front().back().value<UpdateRefusal>(), UpdateRefusal::OutOfRange);
    EXPECT_EQ(pass(), 13U);
    EXPECT_EQ(session.frame().trace.value(idOf("w")), 531441.0);  // 3^12
}

TEST_F(LiveTrainingTest, StopsBeforeAnEditorHearsOfAKey)
{
    QLineEdit editor;
    editor.show();
    training.stopOnInputIn(&editor);
    training.start();
    QTest::keyClick(&editor, Qt::Key_1);
    EXPECT_FALSE(training.isTraining());
    EXPECT_EQ(editor.text().toStdString(), "1");
}

TEST_F(LiveTrainingTest, LeavesADragThatBeginsMeanwhileOneEntry)
{
    training.start();
    QTRY_VERIFY(pass() > 10);
    const int drag = session.beginGesture();
    const std::size_t shown = pass();
    QTRY_VERIFY(pass() > shown);  // news have come during the drag
    session.dispatch(SetValue{idOf("w1"), 2.0});
    session.dispatch(SetValue{idOf("w2"), 2.0});
    session.endGesture(drag);
    EXPECT_FALSE(training.isTraining());
    session.undoStack().undo();
    EXPECT_NE(session.frame().trace.value(idOf("w1")), 2.0);
    EXPECT_NE(session.frame().trace.value(idOf("w2")), 2.0);
}

}  // namespace backhand
