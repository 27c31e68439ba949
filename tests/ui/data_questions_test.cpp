// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data_questions.h"

#include "tests/support/lesson.h"
#include "ui/csv_dialog.h"
#include "ui/scatter_dialog.h"

#include <QApplication>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

template <typename Dialog>
Dialog& openDialog()
{
    return *qobject_cast<Dialog*>(QApplication::activeModalWidget());
}

}  // namespace

TEST(DataQuestions, GiveTheRowsThatWereTaken)
{
    QWidget window;
    const DataQuestions questions = dataDialogs(&window);
    const TableText text{u"t.csv"_s, "3,1.5,0\n", wantedColumns(testing::lessonScenario())};
    QTimer::singleShot(0, &window, [] { openDialog<CsvDialog>().takeButton().click(); });
    EXPECT_EQ(questions.rowsToTake(text), (Dataset{{3, 1.5, 0}}));
    QTimer::singleShot(0, &window, [] { openDialog<CsvDialog>().reject(); });
    EXPECT_EQ(questions.rowsToTake(text), std::nullopt);
}

TEST(DataQuestions, GiveThePointsThatWereChosen)
{
    QWidget window;
    const DataQuestions questions = dataDialogs(&window);
    QTimer::singleShot(0, &window, [] {
        openDialog<ScatterDialog>().points().setValue(12);
        openDialog<ScatterDialog>().draw().click();
    });
    EXPECT_EQ(questions.scatterToDraw(testing::lessonScenario(), {40, 7}), (ScatterChoice{12, 7}));
}

}  // namespace backhand
