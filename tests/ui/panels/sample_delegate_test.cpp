// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sample_delegate.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class SampleDelegateTest : public ::testing::Test {
protected:
    SampleDelegateTest()
    {
        model.setItem(0, 0, new QStandardItem(u"1.5"_s));
        editor.reset(delegate.createEditor(nullptr, {}, cell()));
        editor->installEventFilter(&delegate);
        delegate.setEditorData(editor.get(), cell());
    }

    QModelIndex cell() const { return model.index(0, 0); }
    QLineEdit& field() { return *qobject_cast<QLineEdit*>(editor.get()); }

    QStandardItemModel model;
    SampleDelegate delegate;
    std::unique_ptr<QWidget> editor;
};

}  // namespace

TEST_F(SampleDelegateTest, BeginsWithTheNumberSelected)
{
    EXPECT_EQ(field().text(), u"1.5"_s);
    EXPECT_EQ(field().selectedText(), u"1.5"_s);
}

TEST_F(SampleDelegateTest, KeepsWhatIsTypedWhateverIsShown)
{
    QTest::keyClicks(&field(), u"7"_s);
    model.setItem(0, 0, new QStandardItem(u"2.5"_s));
    delegate.setEditorData(editor.get(), cell());
    EXPECT_EQ(field().text(), u"7"_s);
}

TEST_F(SampleDelegateTest, WhatWasNotTypedIsNoEdit)
{
    model.setItem(0, 0, new QStandardItem(u"2.5"_s));
    delegate.setModelData(editor.get(), &model, cell());
    EXPECT_EQ(cell().data().toString(), u"2.5"_s);
    QTest::keyClicks(&field(), u"7"_s);
    delegate.setModelData(editor.get(), &model, cell());
    EXPECT_EQ(cell().data().toString(), u"7"_s);
}

TEST_F(SampleDelegateTest, NonsenseStaysOpenAndMarked)
{
    const QSignalSpy commits(&delegate, &QAbstractItemDelegate::commitData);
    const QSignalSpy closes(&delegate, &QAbstractItemDelegate::closeEditor);
    QTest::keyClicks(&field(), u"abc"_s);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
        QTest::keyClick(&field(), key);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(commits.count(), 2) << "so that the model says what is wrong";
    EXPECT_EQ(closes.count(), 0);
    EXPECT_EQ(field().text(), u"abc"_s);
    EXPECT_TRUE(field().property("refused").toBool());
}

TEST_F(SampleDelegateTest, ANumberIsTakenByEnter)
{
    const QSignalSpy closes(&delegate, &QAbstractItemDelegate::closeEditor);
    QTest::keyClicks(&field(), u"2,5"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(closes.count(), 1);
}

}  // namespace backhand
