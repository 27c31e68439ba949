// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/model_panel.h"

#include "tests/support/lesson.h"
#include "ui/panels/model_editor.h"
#include "ui/panels/role_table.h"

#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class ModelPanelTest : public ::testing::Test {
protected:
    ModelPanelTest()
    {
        QObject::connect(&session, &Session::frameChanged, &panel, &ModelPanel::showFrame);
        panel.resize(373, 600);
        panel.show();
    }

    ModelEditor& editor() { return panel.editor(); }

    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(&editor(), letter == u'\n' ? '\r' : letter.toLatin1());
        }
    }

    void retype(const QString& text)
    {
        editor().selectAll();
        type(text);
    }

    const std::vector<std::string>& lines() { return session.frame().scenario().model.lines; }

    double valueOf(const std::string& name) { return session.frame().scenario().values.at(name); }

    /// A click on the circle of this name's row.
    void clickRole(const QString& name, RoleTableModel::Column column)
    {
        RoleTable& roles = panel.roles();
        const QModelIndexList rows = roles.model()->match(
            roles.model()->index(0, RoleTableModel::Name), Qt::DisplayRole, name);
        ASSERT_EQ(rows.size(), 1);
        const QModelIndex index = rows.front().siblingAtColumn(column);
        roles.scrollTo(index);
        QTest::mouseClick(roles.viewport(), Qt::LeftButton, {}, roles.visualRect(index).center());
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    ModelPanel panel{session};
};

}  // namespace

TEST_F(ModelPanelTest, ShowsTheModelOneDefinitionALine)
{
    EXPECT_EQ(editor().toPlainText(), u"z = w1*x1 + w2*x2 + b\np = sigmoid(z)\nE = (p - t)^2"_s);
}

TEST_F(ModelPanelTest, TheModelFollowsWhatIsTyped)
{
    retype(u"E = (w*x - t)^2"_s);
    EXPECT_EQ(lines(), std::vector<std::string>{"E = (w*x - t)^2"});
    EXPECT_EQ(editor().toPlainText(), u"E = (w*x - t)^2"_s);
    EXPECT_EQ(session.frame().scenario().model.inputs, std::vector<std::string>{"x"});
    EXPECT_EQ(session.frame().scenario().model.targets, std::vector<std::string>{"t"});
    EXPECT_EQ(session.frame().scenario().model.parameters, std::vector<std::string>{"w"});
}

TEST_F(ModelPanelTest, WhatWasThereStaysUntilTheTextCanBeRead)
{
    const std::vector<std::string> before = lines();
    editor().moveCursor(QTextCursor::End);
    type(u" +"_s);
    EXPECT_EQ(lines(), before);
    EXPECT_TRUE(panel.message().startsWith(u"Line 3: "_s)) << panel.message().toStdString();
    ASSERT_EQ(editor().extraSelections().size(), 1);
    EXPECT_EQ(editor().extraSelections().front().cursor.selectedText(), u"+"_s);
    type(u" 1"_s);
    EXPECT_EQ(lines().back(), "E = (p - t)^2 + 1");
    EXPECT_FALSE(panel.message().startsWith(u"Line"_s));
    EXPECT_TRUE(editor().extraSelections().isEmpty());
}

TEST_F(ModelPanelTest, UnderlinesTheNameThatIsWrong)
{
    retype(u"q = 2*w\nE = (w*x - t)^2"_s);
    ASSERT_EQ(editor().extraSelections().size(), 1);
    EXPECT_EQ(editor().extraSelections().front().cursor.selectedText(), u"q"_s);
}

TEST_F(ModelPanelTest, ANumberWhoseNameIsTypedOverAndTypedAgainIsKept)
{
    editor().moveCursor(QTextCursor::Start);
    for (int step = 0; step < 6; ++step) {
        editor().moveCursor(QTextCursor::Right);
    }
    QTest::keyClick(&editor(), Qt::Key_Backspace);
    type(u"7"_s);
    EXPECT_EQ(lines().front(), "z = w7*x1 + w2*x2 + b");
    QTest::keyClick(&editor(), Qt::Key_Backspace);
    type(u"1"_s);
    EXPECT_EQ(lines().front(), "z = w1*x1 + w2*x2 + b");
    EXPECT_EQ(valueOf("w1"), 1.45);
    EXPECT_FALSE(session.undoStack().canUndo()) << "back at the start, nothing is to be undone";
}

TEST_F(ModelPanelTest, AllThatIsTypedInOneGoIsOneEntryToUndo)
{
    const QString before = editor().toPlainText();
    retype(u"E = (w*x - t)^2"_s);
    EXPECT_EQ(session.undoStack().count(), 1);
    session.undoStack().undo();
    EXPECT_EQ(editor().toPlainText(), before);
    EXPECT_EQ(valueOf("w1"), 1.45);
    session.undoStack().redo();
    EXPECT_EQ(editor().toPlainText(), u"E = (w*x - t)^2"_s);
}

TEST_F(ModelPanelTest, WhatIsTypedAfterSomethingElseIsAnEntryOfItsOwn)
{
    retype(u"E = (w*x - t)^2"_s);
    session.dispatch(SetValue{testing::idOf(session.frame().model(), "w"), 3.0});
    EXPECT_EQ(session.undoStack().count(), 2);
    editor().moveCursor(QTextCursor::End);
    type(u"*2"_s);
    EXPECT_EQ(lines().back(), "E = (w*x - t)^2*2");
    EXPECT_EQ(session.undoStack().count(), 3);
}

TEST_F(ModelPanelTest, AnotherNumberLeavesABrokenTextAlone)
{
    editor().moveCursor(QTextCursor::End);
    type(u"+"_s);
    const QString broken = editor().toPlainText();
    session.dispatch(SetValue{testing::idOf(session.frame().model(), "w1"), 3.0});
    EXPECT_EQ(editor().toPlainText(), broken);
    EXPECT_TRUE(panel.message().startsWith(u"Line 3: "_s));
}

TEST_F(ModelPanelTest, ADocumentThatIsOpenedTakesThePlaceOfABrokenText)
{
    editor().moveCursor(QTextCursor::End);
    type(u"+"_s);
    session.open(testing::stateOf(testing::lessonScenario()));
    EXPECT_EQ(editor().toPlainText(), u"z = w1*x1 + w2*x2 + b\np = sigmoid(z)\nE = (p - t)^2"_s);
    EXPECT_TRUE(editor().extraSelections().isEmpty());
}

TEST_F(ModelPanelTest, AClickGivesANameAnotherRole)
{
    clickRole(u"b"_s, RoleTableModel::InputColumn);
    const ModelSource& model = session.frame().scenario().model;
    EXPECT_EQ(model.inputs, (std::vector<std::string>{"x1", "x2", "b"}));
    EXPECT_EQ(model.parameters, (std::vector<std::string>{"w1", "w2"}));
    EXPECT_EQ(valueOf("b"), 0.0);
    session.undoStack().undo();
    EXPECT_EQ(session.frame().scenario().model.parameters.size(), 3U);
}

TEST_F(ModelPanelTest, AChosenRoleOutlivesTheNextTyping)
{
    clickRole(u"b"_s, RoleTableModel::InputColumn);
    editor().moveCursor(QTextCursor::End);
    type(u"*2"_s);
    EXPECT_EQ(session.frame().scenario().model.inputs, (std::vector<std::string>{"x1", "x2", "b"}));
}

TEST_F(ModelPanelTest, NoRoleIsChosenWhileTheTextCannotBeRead)
{
    editor().moveCursor(QTextCursor::End);
    type(u"+"_s);
    EXPECT_FALSE(panel.roles().isEnabled());
    type(u"1"_s);
    EXPECT_TRUE(panel.roles().isEnabled());
}

TEST_F(ModelPanelTest, BlankLinesAreThePersonsOwn)
{
    retype(u"\nq = w*x\n\nE = (q - t)^2"_s);
    EXPECT_EQ(lines(), (std::vector<std::string>{"q = w*x", "E = (q - t)^2"}));
    EXPECT_TRUE(editor().toPlainText().startsWith(u"\nq"_s));
    type(u"+"_s);
    EXPECT_TRUE(panel.message().startsWith(u"Line 4: "_s)) << panel.message().toStdString();
}

TEST_F(ModelPanelTest, UndoWithinTheEditorIsTheEditorsAsLongAsItHasSome)
{
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QCoreApplication::sendEvent(&editor(), &undo);
    EXPECT_FALSE(undo.isAccepted()) << "nothing was typed: the key is the window's";
    retype(u"E = (w*x - t)^2"_s);
    QCoreApplication::sendEvent(&editor(), &undo);
    EXPECT_TRUE(undo.isAccepted());
}

TEST_F(ModelPanelTest, OtherSamplesLeaveABrokenTextAlone)
{
    editor().moveCursor(QTextCursor::End);
    type(u"+"_s);
    const QString broken = editor().toPlainText();
    session.dispatch(SetSamples{std::make_shared<const Dataset>(testing::eightRows())});
    EXPECT_EQ(editor().toPlainText(), broken);
}

}  // namespace backhand
