// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/table_panel.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace backhand {

namespace {

class TablePanelTest : public ::testing::Test {
protected:
    TablePanelTest()
    {
        QObject::connect(&session, &Session::frameChanged, &table, &TablePanel::showFrame);
    }

    QString cell(int step, StepTableModel::Column column)
    {
        return table.steps().index(step - 1, column).data().toString();
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    TablePanel table{session};
};

}  // namespace

TEST_F(TablePanelTest, ShowsNumbersFromTheirStepOn)
{
    session.dispatch(Seek{1, 3});
    EXPECT_EQ(cell(3, StepTableModel::Result), QStringLiteral("≈ 0.758674"));
    EXPECT_EQ(cell(4, StepTableModel::Result), QStringLiteral("?"));
    EXPECT_EQ(cell(4, StepTableModel::WithNumbers), QStringLiteral("?"));
    EXPECT_EQ(cell(4, StepTableModel::FormulaText), QStringLiteral("2(p − t)"));
}

TEST_F(TablePanelTest, SaysWhyANumberIsUndefined)
{
    session.open(
        testing::stateOf(testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", 0.0}})));
    session.dispatch(Seek{1, 1});
    EXPECT_EQ(cell(1, StepTableModel::Result).toStdString(),
              "undefined. Only a positive number has a logarithm, so it is undefined.");
}

TEST_F(TablePanelTest, SelectsTheCurrentStep)
{
    session.dispatch(Seek{1, 5});
    EXPECT_EQ(table.currentIndex().row(), 4);
}

TEST_F(TablePanelTest, CopiesItsRowsAsTabSeparatedText)
{
    session.dispatch(Seek{1, 2});
    table.copySelection();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(),
              "2\tForward pass\tp\tσ(z)\tσ(1.91)\t≈ 0.871019");
}

TEST_F(TablePanelTest, GoesToTheChosenStepOnEnter)
{
    table.setCurrentIndex(table.steps().index(7, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(session.frame().step(), 8U);
}

}  // namespace backhand
