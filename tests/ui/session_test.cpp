// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include "tests/support/lesson.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace backhand {

using testing::idOf;

namespace {

class SessionTest : public ::testing::Test {
protected:
    VariableId id(const std::string& name) const { return idOf(session.frame().model(), name); }
    double value(const std::string& name) const { return session.frame().trace.value(id(name)); }

    Session session{testing::stateOf(testing::lessonScenario())};
};

}  // namespace

TEST_F(SessionTest, EmitsOneFrameForAnActionAndNoneWhereNothingChanges)
{
    QSignalSpy frames(&session, &Session::frameChanged);
    session.dispatch(SetValue{id("w1"), 2.0});
    EXPECT_EQ(frames.count(), 1);
    session.dispatch(SetValue{id("w1"), 2.0});
    session.dispatch(Move{Motion::PreviousStep});
    EXPECT_EQ(frames.count(), 1);
}

TEST_F(SessionTest, UndoesAndRedoesEditsButNoSteps)
{
    session.dispatch(SetValue{id("w1"), 2.0});
    session.dispatch(Move{Motion::NextStep});
    EXPECT_EQ(session.undoStack().count(), 1);
    session.undoStack().undo();
    EXPECT_EQ(value("w1"), 1.45);
    session.undoStack().redo();
    EXPECT_EQ(value("w1"), 2.0);
}

TEST_F(SessionTest, ForgetsTheOldestEditsButNotThatThereWereSome)
{
    for (int edit = 1; edit <= Session::mostUndone + 2; ++edit) {
        session.dispatch(SetValue{id("w1"), static_cast<double>(edit)});
    }
    EXPECT_EQ(session.undoStack().count(), Session::mostUndone);
    while (session.undoStack().canUndo()) {
        session.undoStack().undo();
    }
    EXPECT_EQ(value("w1"), 2.0);
    EXPECT_TRUE(session.hasUnsavedChanges());  // the first two cannot be undone
}

TEST_F(SessionTest, MakesOneEntryOfOneGesture)
{
    const int gesture = session.beginGesture();
    session.dispatch(SetValue{id("w1"), 2.0});
    session.dispatch(SetValue{id("w1"), 2.5});
    session.endGesture(gesture);
    session.dispatch(SetValue{id("w1"), 3.0});
    EXPECT_EQ(session.undoStack().count(), 2);
    session.undoStack().undo();
    EXPECT_EQ(value("w1"), 2.5);
    session.undoStack().undo();
    EXPECT_EQ(value("w1"), 1.45);
}

TEST_F(SessionTest, ForgetsAGestureThatEndsWhereItBegan)
{
    const int gesture = session.beginGesture();
    session.dispatch(SetValue{id("w1"), 2.0});
    session.dispatch(SetValue{id("w1"), 1.45});
    session.endGesture(gesture);
    EXPECT_EQ(session.undoStack().count(), 0);
    EXPECT_FALSE(session.hasUnsavedChanges());
}

TEST_F(SessionTest, AGestureIsNotEndedByTheOneThatItTookThePlaceOf)
{
    const int training = session.beginGesture();
    const int drag = session.beginGesture();
    session.dispatch(SetValue{id("w1"), 2.0});
    session.endGesture(training);
    session.dispatch(SetValue{id("w1"), 2.5});
    session.endGesture(drag);
    EXPECT_EQ(session.undoStack().count(), 1);
}

TEST_F(SessionTest, KnowsWhetherTheFileHoldsWhatIsShown)
{
    EXPECT_FALSE(session.hasUnsavedChanges());
    session.dispatch(SetValue{id("w1"), 2.0});
    EXPECT_TRUE(session.hasUnsavedChanges());
    session.markSaved();
    EXPECT_FALSE(session.hasUnsavedChanges());
    session.undoStack().undo();
    EXPECT_TRUE(session.hasUnsavedChanges());
}

TEST_F(SessionTest, UndoesAnUpdateAndKeepsTheStep)
{
    session.dispatch(Seek{1, 8});
    session.dispatch(UpdateOnce{});
    session.dispatch(Seek{2, 3});
    session.undoStack().undo();
    EXPECT_EQ(session.frame().state.view.playhead, (Playhead{1, 3}));
    EXPECT_EQ(session.frame().state.document.run.passCount(), 1U);
    session.undoStack().redo();
    EXPECT_EQ(session.frame().state.document.run.passCount(), 2U);
}

TEST_F(SessionTest, UndoNeverMovesTheStep)
{
    session.dispatch(Seek{1, 3});
    session.dispatch(SetValue{id("w1"), 2.0});
    session.dispatch(Seek{1, 12});
    session.undoStack().undo();
    EXPECT_EQ(session.frame().step(), 12U);
    EXPECT_EQ(value("w1"), 1.45);
}

TEST_F(SessionTest, UndoStaysWithinTheStepsOfTheScaleThatIsShown)
{
    session.dispatch(SetScale{Scale::Operations});
    session.dispatch(Seek{1, 28});
    session.dispatch(SetValue{id("w1"), 2.0});
    session.dispatch(SetScale{Scale::Functions});
    session.undoStack().undo();
    EXPECT_EQ(session.frame().step(), 16U);
}

TEST_F(SessionTest, BeginsWithAnEmptyStackForAnotherFile)
{
    session.dispatch(SetValue{id("w1"), 2.0});
    session.open(testing::stateOf(testing::lessonScenario()));
    EXPECT_EQ(session.undoStack().count(), 0);
    EXPECT_EQ(value("w1"), 1.45);
}

TEST_F(SessionTest, KeepsWhatIsShownWhenTheStepsBecomeOthers)
{
    session.dispatch(Seek{1, 14});  // w2'
    session.dispatch(SetOptimizer{{OptimizerKind::Momentum, 0.9, 0.9, 0.999, 1e-8}});
    EXPECT_EQ(session.frame().compiled().updateStep(id("w2")), session.frame().step());
    session.undoStack().undo();
    EXPECT_EQ(session.frame().step(), 14U);
    session.dispatch(SetSampleOrder{SampleOrder::Batch, 0});
    EXPECT_EQ(session.frame().compiled().updateStep(id("w2")), session.frame().step());
    session.dispatch(SetOptimizer{{OptimizerKind::Adam, 0.9, 0.9, 0.999, 1e-8}});
    session.dispatch(Seek{1, session.frame().trace.stepCount()});
    session.dispatch(ResetAll{});
    EXPECT_EQ(session.frame().step(), session.frame().compiled().checkStep());
}

}  // namespace backhand
