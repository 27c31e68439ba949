// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/data_panel.h"

#include "core/data/ready_samples.h"
#include "tests/support/lesson.h"
#include "ui/csv_dialog.h"
#include "ui/live_training.h"
#include "ui/panels/order_fields.h"
#include "ui/panels/sample_table.h"
#include "ui/words/data_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class DataPanelTest : public ::testing::Test {
protected:
    DataPanelTest()
    {
        QObject::connect(&session, &Session::frameChanged, &panel, &DataPanel::showFrame);
        panel.resize(373, 600);
        panel.show();
    }

    SampleTable& table() { return panel.table(); }
    const Dataset& rows() { return *session.frame().data; }

    void takeEightRows() { session.dispatch(SetSamples{shared(testing::eightRows())}); }

    static std::shared_ptr<const Dataset> shared(Dataset rows)
    {
        return std::make_shared<const Dataset>(std::move(rows));
    }

    void select(int row, int column)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
    }

    /// Types into the current cell, letter by letter.
    void type(const QString& text)
    {
        QTest::keyClick(&table(), Qt::Key_F2);
        auto* field = table().findChild<QLineEdit*>();
        ASSERT_NE(field, nullptr);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    }

    /// The file's content as it is opened by the button, taken as it was found where it can be.
    void open(const QByteArray& content)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"table.csv"_s);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        DataQuestions questions;
        questions.tableToOpen = [path] { return path; };
        questions.rowsToTake = [this](const TableText& text) -> std::optional<Dataset> {
            CsvDialog dialog(text, nullptr);
            told = dialog.message();
            dialog.takeButton().click();
            return dialog.result() == QDialog::Accepted ? std::optional(dialog.rows())
                                                        : std::nullopt;
        };
        panel.setQuestions(questions);
        panel.button(words::openTable())->click();
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    DataPanel panel{session};
    QString told;
};

}  // namespace

TEST_F(DataPanelTest, ShowsTheOneSampleOfTheLesson)
{
    EXPECT_EQ(table().model()->rowCount(), 1);
    EXPECT_EQ(table().model()->columnCount(), 3);
    EXPECT_EQ(panel.message(), words::samplesThere(1));
}

TEST_F(DataPanelTest, ACellIsTypedOverAndUndoBringsItBack)
{
    select(0, 0);
    type(u"1,45"_s);
    EXPECT_EQ(rows(), (Dataset{{1.45, 1.5, 0}}));
    EXPECT_EQ(session.undoStack().count(), 1);
    session.undoStack().undo();
    EXPECT_EQ(rows(), (Dataset{{2, 1.5, 0}}));
    EXPECT_EQ(table().model()->index(0, 0).data().toString(), u"2"_s);
}

TEST_F(DataPanelTest, NonsenseIsRefusedWithASentenceAndTheTextStays)
{
    select(0, 1);
    type(u"1.2.3"_s);
    EXPECT_EQ(rows(), (Dataset{{2, 1.5, 0}}));
    EXPECT_TRUE(panel.message().startsWith(u"x₂ of sample 1: “1.2.3” is no number"_s))
        << panel.message().toStdString();
    auto* field = table().findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr) << "it is still open";
    EXPECT_EQ(field->text(), u"1.2.3"_s);
    field->selectAll();
    QTest::keyClicks(field, u"7"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(rows(), (Dataset{{2, 7, 0}}));
    EXPECT_EQ(panel.message(), words::samplesThere(1));
}

TEST_F(DataPanelTest, AFrameTakesNothingFromAPersonWhoTypes)
{
    select(0, 0);
    QTest::keyClick(&table(), Qt::Key_F2);
    auto* field = table().findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, u"9.5"_s);
    session.dispatch(SetValue{1, 4.0});
    EXPECT_EQ(field->text(), u"9.5"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(rows(), (Dataset{{9.5, 4, 0}}));
}

TEST_F(DataPanelTest, RowsAreAddedAndRemovedByKeysAndOneStays)
{
    select(0, 0);
    QTest::keyClick(&table(), Qt::Key_Insert);
    EXPECT_EQ(rows(), (Dataset{{2, 1.5, 0}, {2, 1.5, 0}}));
    EXPECT_EQ(table().selectedRows(), std::vector<std::size_t>{1});
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(rows().size(), 1U);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(rows().size(), 1U);
    EXPECT_EQ(panel.message(), words::oneSampleStays());
    table().clearSelection();
    panel.button(words::removeSamples())->click();
    EXPECT_EQ(panel.message(), words::nothingSelected());
}

TEST_F(DataPanelTest, ThreeLinesArePastedAsOneEdit)
{
    paste(u"1\t1\t0\n2\t2,5\t1\n3\t3\t0\n"_s);
    EXPECT_EQ(rows(), (Dataset{{2, 1.5, 0}, {1, 1, 0}, {2, 2.5, 1}, {3, 3, 0}}));
    EXPECT_EQ(session.undoStack().count(), 1);
    session.undoStack().undo();
    select(0, 0);
    paste(u"1\t1\t0\n2\t2\t1\n3\t3\t0\n"_s);
    EXPECT_EQ(rows(), (Dataset{{1, 1, 0}, {2, 2, 1}, {3, 3, 0}}));
}

TEST_F(DataPanelTest, WhatCannotBePastedSaysWhyAndWhere)
{
    paste(u"1\t1\t0\n2\tabc\t1\n"_s);
    EXPECT_EQ(rows().size(), 1U);
    EXPECT_EQ(panel.message(),
              u"Pasted line 2, column 3: “abc” is no number; write it with digits, as 1.45."_s);
    QGuiApplication::clipboard()->clear();
    panel.paste();
    EXPECT_EQ(panel.message(), words::nothingToPaste());
}

TEST_F(DataPanelTest, WhatIsCopiedCanBePasted)
{
    takeEightRows();
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"3\t1.5\t0\n2\t1\t1\n"_s));
    table().clearSelection();
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(rows().size(), 16U);
    EXPECT_EQ(rows()[15], rows()[7]);
}

TEST_F(DataPanelTest, AGermanFileIsOpened)
{
    open("t;x1;x2\r\n0;3;1,5\r\n1;2;0,25\r\n");
    EXPECT_EQ(rows(), (Dataset{{3, 1.5, 0}, {2, 0.25, 1}}));
    EXPECT_EQ(told, u"2 rows will be the samples."_s);
}

TEST_F(DataPanelTest, AMalformedFileIsRefusedWithLineAndColumnAndWhatWasThereStays)
{
    open("x1,x2,t\n3,1.5,0\n2,abc,1\n");
    EXPECT_EQ(told, u"table.csv:3:3: “abc” is no number; write it with digits, as 1.45."_s);
    EXPECT_EQ(rows(), (Dataset{{2, 1.5, 0}}));
    EXPECT_EQ(session.undoStack().count(), 0);
}

TEST_F(DataPanelTest, WhatIsNoRegularFileIsNotRead)
{
    DataQuestions questions;
    questions.tableToOpen = [] { return u"/dev/zero"_s; };
    panel.setQuestions(questions);
    panel.openTable();
    EXPECT_EQ(panel.message(), u"zero: This is no regular file; choose another."_s);
}

TEST_F(DataPanelTest, HasTheReadyMadeSamples)
{
    panel.takeLessonRows();
    EXPECT_EQ(rows(), testing::eightRows());
    session.dispatch(UpdateOnce{});
    panel.takeSingleRow();
    EXPECT_EQ(rows(), (Dataset{{2, 1, 1}})) << "the second row, which was shown";
    DataQuestions questions;
    questions.scatterToDraw = [](const Scenario&, const ScatterChoice&) {
        return ScatterChoice{30, 7};
    };
    panel.setQuestions(questions);
    panel.drawScatter();
    EXPECT_EQ(rows(), twoClasses(testing::lessonScenario(), 30, 7));
}

TEST_F(DataPanelTest, OffersTheEightRowsOnlyWhereTheyFit)
{
    session.open(testing::stateOf(
        testing::scenarioOf({{"E = (w*x - t)^2"}, {"x"}, {"t"}, {"w"}}, {{"x", 1.0}})));
    QMenu* menu = panel.button(words::readySamples())->menu();
    emit menu->aboutToShow();
    EXPECT_FALSE(menu->actions().front()->isEnabled());
    panel.takeLessonRows();
    EXPECT_EQ(rows().size(), 1U);
}

TEST_F(DataPanelTest, TheOrderIsChosenWithItsSeed)
{
    takeEightRows();
    emit panel.order().chosen(SampleOrder::Random, 5);
    EXPECT_EQ(session.frame().scenario().order, SampleOrder::Random);
    EXPECT_EQ(panel.order().seed().value(), 5);
}

TEST_F(DataPanelTest, AnEditEndsTheTraining)
{
    takeEightRows();
    LiveTraining trainer(session);
    trainer.start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.frame().pass() > 1; }));
    select(0, 0);
    type(u"1"_s);
    EXPECT_FALSE(trainer.isTraining());
    EXPECT_EQ(rows()[0][0], 1.0);
    const std::size_t pass = session.frame().pass();
    QCoreApplication::processEvents();
    EXPECT_EQ(session.frame().pass(), pass) << "nothing of it comes later";
    session.undoStack().undo();
    EXPECT_EQ(rows(), testing::eightRows());
}

}  // namespace backhand
