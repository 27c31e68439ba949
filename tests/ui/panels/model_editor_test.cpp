// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/model_editor.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QStringList underlined(const ModelEditor& editor)
{
    QStringList texts;
    for (const QTextEdit::ExtraSelection& selection : editor.extraSelections()) {
        EXPECT_EQ(selection.format.underlineStyle(), QTextCharFormat::WaveUnderline);
        texts.append(selection.cursor.selectedText());
    }
    return texts;
}

}  // namespace

TEST(ModelEditor, TellsAPersonsEditsOnly)
{
    ModelEditor editor;
    const QSignalSpy edits(&editor, &ModelEditor::edited);
    editor.showText(u"E = x"_s);
    editor.showRoles({{u"x"_s, Role::Input}});
    EXPECT_EQ(edits.count(), 0);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, '1');
    ASSERT_EQ(edits.count(), 1);
    EXPECT_EQ(edits.front().front().toString(), u"E = x1"_s);
}

TEST(ModelEditor, UnderlinesWhatWasFoundWhereItStands)
{
    ModelEditor editor;
    editor.showText(u"z = w*x\nE = foo(z)"_s);
    editor.showProblems({{ProblemCode::UnknownFunction, {2, 5}, "foo", {}}});
    EXPECT_EQ(underlined(editor), QStringList(u"foo"_s));
}

TEST(ModelEditor, UnderlinesTheLastCharacterWhereSomethingIsMissing)
{
    ModelEditor editor;
    editor.showText(u"E = (x +"_s);
    editor.showProblems({{ProblemCode::UnexpectedEnd, {1, 9}, {}, "a number"}});
    EXPECT_EQ(underlined(editor), QStringList(u"+"_s));
}

TEST(ModelEditor, CountsCharactersAndNotTheirHalves)
{
    ModelEditor editor;
    editor.showText(u"E = 😀 + §"_s);
    editor.showProblems({{ProblemCode::UnexpectedCharacter, {1, 9}, "§", {}}});
    EXPECT_EQ(underlined(editor), QStringList(u"§"_s));
}

TEST(ModelEditor, AProblemWithoutAPlaceUnderlinesNothing)
{
    ModelEditor editor;
    editor.showText({});
    editor.showProblems({{ProblemCode::EmptyModel, {}, {}, {}}});
    EXPECT_TRUE(underlined(editor).isEmpty());
    EXPECT_FALSE(editor.accessibleDescription().isEmpty());
}

}  // namespace backhand
