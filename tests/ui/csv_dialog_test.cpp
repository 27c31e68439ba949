// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/csv_dialog.h"

#include "tests/support/lesson.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

TableText textOf(const std::string& text)
{
    return {u"t.csv"_s, text, wantedColumns(testing::lessonScenario())};
}

QString cellOf(CsvDialog& dialog, int row, int column)
{
    return dialog.preview().model()->index(row, column).data().toString();
}

QString headingOf(CsvDialog& dialog, int column)
{
    return dialog.preview().model()->headerData(column, Qt::Horizontal).toString();
}

}  // namespace

TEST(CsvDialog, ShowsWhatWasFound)
{
    CsvDialog dialog(textOf("x1;x2;t\n3;1,5;0\n2;1;1\n"), nullptr);
    EXPECT_EQ(dialog.separator().currentText(), u"Semicolon  ;"_s);
    EXPECT_EQ(dialog.decimalSign().currentText(), u"Comma  1,45"_s);
    EXPECT_EQ(dialog.firstRow().currentText(), u"Names of the columns"_s);
    EXPECT_EQ(dialog.message(), u"2 rows will be the samples."_s);
    EXPECT_EQ(dialog.rows(), (Dataset{{3, 1.5, 0}, {2, 1, 1}}));
    EXPECT_EQ(headingOf(dialog, 1), u"x₂"_s);
    EXPECT_EQ(cellOf(dialog, 0, 1), u"1.5"_s);
    EXPECT_TRUE(dialog.takeButton().isEnabled());
}

TEST(CsvDialog, ShowsTheRowsAsTheyWillBeTaken)
{
    CsvDialog dialog(textOf("id,t,x2,x1\n1,0,1.5,3\n"), nullptr);
    EXPECT_EQ(dialog.rows(), (Dataset{{3, 1.5, 0}}));
    EXPECT_EQ(headingOf(dialog, 0), u"x₁"_s);
    EXPECT_EQ(cellOf(dialog, 0, 0), u"3"_s);
    EXPECT_EQ(dialog.message(), u"1 row will be the sample. Left out: id."_s);
}

TEST(CsvDialog, WhatWasFoundCanBeCorrected)
{
    CsvDialog dialog(textOf("1;2;0\n3;4;1\n"), nullptr);
    EXPECT_EQ(dialog.rows().size(), 2U);
    dialog.firstRow().setCurrentIndex(0);
    EXPECT_EQ(dialog.rows(), (Dataset{{3, 4, 1}}));
    dialog.separator().setCurrentIndex(dialog.separator().findData('\t'));
    EXPECT_TRUE(dialog.rows().empty());
    EXPECT_FALSE(dialog.takeButton().isEnabled());
    dialog.separator().setCurrentIndex(dialog.separator().findData(';'));
    dialog.firstRow().setCurrentIndex(1);
    EXPECT_EQ(dialog.rows().size(), 2U);
    EXPECT_TRUE(dialog.takeButton().isEnabled());
}

TEST(CsvDialog, SaysWhatIsWrongWithLineAndColumnAndMarksTheCell)
{
    CsvDialog dialog(textOf("x1,x2,t\n3,1.5,0\n2,abc,1\n"), nullptr);
    EXPECT_EQ(dialog.message(), u"t.csv:3:3: “abc” is no number; write it with digits, as 1.45."_s);
    EXPECT_FALSE(dialog.takeButton().isEnabled());
    EXPECT_EQ(cellOf(dialog, 2, 1), u"⚠ abc"_s);
    EXPECT_EQ(cellOf(dialog, 0, 0), u"x1"_s) << "the cells as they stand there";
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
}

TEST(CsvDialog, SaysWhichColumnsAreWanted)
{
    CsvDialog dialog(textOf("1,2\n3,4\n"), nullptr);
    EXPECT_EQ(dialog.message(), u"t.csv: The number of columns is 2; wanted are 3 (x₁, x₂, t)."_s);
}

TEST(CsvDialog, SaysTheFirstOfManyProblems)
{
    CsvDialog dialog(textOf("a,b,1\na,b,1\na,b,1\na,b,1\n"), nullptr);
    EXPECT_EQ(dialog.message().count(u'\n'), 5);
}

TEST(CsvDialog, ShowsTheFirstRowsOfMany)
{
    std::string text;
    for (int row = 0; row < 60; ++row) {
        text += "1,2,0\n";
    }
    CsvDialog dialog(textOf(text), nullptr);
    EXPECT_EQ(dialog.preview().model()->rowCount(), 50);
    EXPECT_EQ(dialog.rows().size(), 60U);
    EXPECT_EQ(dialog.message(), u"60 rows will be the samples. The first 50 are shown."_s);
}

TEST(CsvDialog, TellsNoMarkupFromAFile)
{
    CsvDialog dialog(textOf("<b>1</b>,2,0\n1,2,0\n"), nullptr);
    EXPECT_TRUE(dialog.message().contains(u"“<b>1</b>”"_s));
}

TEST(CsvDialog, HasNothingToTakeForAModelWithoutInputsAndTargets)
{
    CsvDialog dialog({u"t.csv"_s, "1,2\n3,4\n", {}}, nullptr);
    EXPECT_FALSE(dialog.takeButton().isEnabled());
    EXPECT_FALSE(dialog.message().isEmpty());
}

TEST(CsvDialog, NamesOnlyTheFirstOfManyColumnsThatAreLeftOut)
{
    std::string header = "x1,x2,t";
    std::string row = "1,2,0";
    for (int column = 1; column <= 50; ++column) {
        header += ",c" + std::to_string(column);
        row += ",7";
    }
    CsvDialog dialog(textOf(header + "\n" + row + "\n"), nullptr);
    EXPECT_TRUE(dialog.message().contains(u"c10, …"_s));
    EXPECT_FALSE(dialog.message().contains(u"c11"_s));
}

}  // namespace backhand
