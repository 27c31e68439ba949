// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/number_field.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(backhand::Problem)

namespace backhand {
namespace {

class NumberFieldTest : public testing::Test {
protected:
    NumberFieldTest()
    {
        m_field.resize(100, 28);
        m_field.setValue(1.45);
        m_field.show();
        m_field.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_field));
        m_field.setFocus();
    }

    void type(const QString& text)
    {
        m_field.selectAll();
        QTest::keyClicks(&m_field, text);
    }

    NumberField m_field;
    QSignalSpy m_edited{&m_field, &NumberField::valueEdited};
    QSignalSpy m_refused{&m_field, &NumberField::refused};
};

TEST_F(NumberFieldTest, EnterCommitsWhatWasTyped)
{
    type(u"2,5"_s);
    EXPECT_EQ(m_edited.count(), 0);
    QTest::keyClick(&m_field, Qt::Key_Return);
    ASSERT_EQ(m_edited.count(), 1);
    EXPECT_EQ(m_edited.first().first().toDouble(), 2.5);
    EXPECT_EQ(m_field.value(), 2.5);
    EXPECT_EQ(m_field.text(), u"2.5"_s);
}

TEST_F(NumberFieldTest, LeavingTheFieldCommits)
{
    type(u"-3"_s);
    m_field.clearFocus();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_edited.count() == 1; }));
    EXPECT_EQ(m_field.text(), u"−3"_s);
}

TEST_F(NumberFieldTest, UndoBringsBackNoLettersOfANumberThatWasTaken)
{
    type(u"250"_s);
    QTest::keyClick(&m_field, Qt::Key_Return);
    m_field.undo();
    EXPECT_EQ(m_field.text(), u"250"_s);
    EXPECT_EQ(m_field.value(), 250.0);
}

TEST_F(NumberFieldTest, LeavesUndoToTheWindowWhileNothingIsTyped)
{
    QKeyEvent idle(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    idle.ignore();
    QCoreApplication::sendEvent(&m_field, &idle);
    EXPECT_FALSE(idle.isAccepted());
    type(u"2"_s);
    QKeyEvent typing(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    typing.ignore();
    QCoreApplication::sendEvent(&m_field, &typing);
    EXPECT_TRUE(typing.isAccepted());
}

TEST_F(NumberFieldTest, EscapePutsBackWhatStoodThere)
{
    type(u"77"_s);
    QTest::keyClick(&m_field, Qt::Key_Escape);
    EXPECT_EQ(m_field.text(), u"1.45"_s);
    EXPECT_EQ(m_edited.count(), 0);
}

TEST_F(NumberFieldTest, NonsenseIsRefusedAndStaysToBeMended)
{
    type(u"abc"_s);
    QTest::keyClick(&m_field, Qt::Key_Return);
    ASSERT_EQ(m_refused.count(), 1);
    EXPECT_EQ(m_refused.first().first().value<Problem>().code, ProblemCode::NotANumber);
    EXPECT_EQ(m_edited.count(), 0);
    EXPECT_EQ(m_field.value(), 1.45);
    EXPECT_EQ(m_field.text(), u"abc"_s);
    EXPECT_TRUE(m_field.isRefused());
}

TEST_F(NumberFieldTest, EscapeAlsoEndsARefusal)
{
    QSignalSpy accepted(&m_field, &NumberField::accepted);
    type(u"1e9"_s);
    QTest::keyClick(&m_field, Qt::Key_Return);
    EXPECT_EQ(m_refused.first().first().value<Problem>().code, ProblemCode::ValueOutOfRange);
    QTest::keyClick(&m_field, Qt::Key_Escape);
    EXPECT_EQ(m_field.text(), u"1.45"_s);
    EXPECT_FALSE(m_field.isRefused());
    EXPECT_EQ(accepted.count(), 1);
}

TEST_F(NumberFieldTest, WhatIsBeyondTheLimitsIsRefused)
{
    m_field.setLimits(0.0, 10.0);
    type(u"-1"_s);
    QTest::keyClick(&m_field, Qt::Key_Return);
    EXPECT_EQ(m_refused.count(), 1);
    EXPECT_EQ(m_field.value(), 1.45);
}

TEST_F(NumberFieldTest, TheSameNumberIsNoEdit)
{
    type(u"1,450"_s);
    QTest::keyClick(&m_field, Qt::Key_Return);
    EXPECT_EQ(m_edited.count(), 0);
    EXPECT_EQ(m_field.text(), u"1.45"_s);
}

TEST_F(NumberFieldTest, SettingAValueNeverEmits)
{
    m_field.setValue(9.0);
    EXPECT_EQ(m_edited.count(), 0);
    EXPECT_EQ(m_field.text(), u"9"_s);
}

TEST_F(NumberFieldTest, TypingIsNotOverwrittenByANewValue)
{
    type(u"12"_s);
    m_field.setValue(5.0);
    EXPECT_EQ(m_field.text(), u"12"_s);
    QTest::keyClick(&m_field, Qt::Key_Escape);
    EXPECT_EQ(m_field.text(), u"5"_s);
}

TEST_F(NumberFieldTest, ALongNumberIsRoundedOnlyWhileNobodyEditsIt)
{
    m_field.clearFocus();
    m_field.setValue(1.0 / 3.0);
    EXPECT_LT(m_field.text().size(), 14);
    m_field.setFocus();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_field.text() == u"0.3333333333333333"_s; }));
    m_field.clearFocus();
    EXPECT_EQ(m_edited.count(), 0);
    EXPECT_EQ(m_field.value(), 1.0 / 3.0);
}

TEST_F(NumberFieldTest, IsLargeEnoughToHitAndSaysWhatItIsFor)
{
    EXPECT_GE(m_field.sizeHint().height(), minimumTarget);
    EXPECT_FALSE(m_field.whatsThis().isEmpty());
}

}  // namespace
}  // namespace backhand
