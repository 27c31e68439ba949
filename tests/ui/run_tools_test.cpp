// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run_tools.h"

#include "tests/support/lesson.h"
#include "ui/charts/error_chart.h"
#include "ui/charts/error_plot.h"
#include "ui/charts/run_list.h"
#include "ui/live_training.h"
#include "ui/main_window.h"
#include "ui/panels/number_field.h"
#include "ui/panels/parameter_panel.h"
#include "ui/panels/value_slider.h"
#include "ui/rates_dialog.h"
#include "ui/scene/graph_view.h"
#include "ui/settings.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class RunToolsTest : public ::testing::Test {
protected:
    RunToolsTest()
    {
        window.setMotion(false);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }

    static FileQuestions questionsOf(RunToolsTest* test)
    {
        FileQuestions questions;
        questions.tell = [test](const QString& sentence) { test->told << sentence; };
        questions.pathToExport = [test](const QString& suggested) {
            test->suggested = suggested;
            return test->path;
        };
        return questions;
    }

    void update(int times)
    {
        window.activateWindow();
        window.graph().setFocus();
        for (int time = 0; time < times; ++time) {
            QTest::keyClick(&window.graph(), Qt::Key_U);
        }
    }

    void typeLearningRate(const QString& text)
    {
        NumberField& field = window.numbers().learningRate()->field();
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    /// Three updates with learning rate 1; then from the same start one with 0.5.
    void makeTwoRuns()
    {
        update(3);
        QTest::keyClick(&window.chart(), Qt::Key_Home);
        typeLearningRate(u"0.5"_s);
        update(1);
        QTest::mouseClick(&window.chart().runsButton(), Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    void chooseFirst()
    {
        QTableView& table = list().table();
        const QRect place = table.visualRect(table.model()->index(0, RunListModel::Name));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place.center() + QPoint(30, 0));
    }

    RunList& list() { return window.chart().runList(); }
    std::size_t runCount() const { return session.frame().state.document.earlier.all().size(); }
    double endOfAxis() { return window.chart().plot().updateScale().high; }

    QTemporaryDir folder;
    QString path;
    QString suggested;
    QStringList told;
    Settings settings{folder.filePath(u"settings"_s)};
    Session session{testing::stateOf(testing::lessonScenario())};
    MainWindow window{session, settings, questionsOf(this)};
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_F(RunToolsTest, AnEditKeepsTheRunThatItDropsUnderWhatDiffers)
{
    makeTwoRuns();
    ASSERT_EQ(runCount(), 1U);
    EXPECT_EQ(list().runs().at(0).name, u"learning rate 1"_s);
    EXPECT_EQ(window.chart().runsButton().text(), u"Runs: 1"_s);
    EXPECT_TRUE(list().isVisible());
}

TEST_F(RunToolsTest, ARunIsRenamedHiddenDeletedAndBroughtBack)
{
    makeTwoRuns();
    update(3);
    QTest::keyClick(&window.chart(), Qt::Key_Home);
    typeLearningRate(u"0.25"_s);
    update(1);
    ASSERT_EQ(runCount(), 2U);
    chooseFirst();
    QTest::keyClick(&list().table(), Qt::Key_F2);
    auto* editor = list().table().viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"whole"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();  // the table takes it then
    EXPECT_EQ(list().runs().at(0).name, u"whole"_s);
    QTest::keyClick(&list().table(), Qt::Key_Space);
    EXPECT_TRUE(list().runs().at(0).isHidden);
    QTest::keyClick(&list().table(), Qt::Key_Delete);
    EXPECT_EQ(runCount(), 1U);
    session.undoStack().undo();
    EXPECT_EQ(runCount(), 2U);
    EXPECT_EQ(list().runs().at(0).name, u"whole"_s);
}

TEST_F(RunToolsTest, TheAxisShowsTheRunsThatAreDrawn)
{
    update(40);
    QTest::keyClick(&window.chart(), Qt::Key_Home);
    typeLearningRate(u"0.5"_s);
    update(2);
    EXPECT_GT(endOfAxis(), 39.0);
    QTest::mouseClick(&window.chart().runsButton(), Qt::LeftButton);
    QCoreApplication::processEvents();
    chooseFirst();
    QTest::keyClick(&list().table(), Qt::Key_Space);
    EXPECT_LT(endOfAxis(), 10.0);
    QTest::keyClick(&list().table(), Qt::Key_Space);
    EXPECT_GT(endOfAxis(), 39.0);
}

TEST_F(RunToolsTest, ExportsATable)
{
    session.open(testing::stateOf(
        testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 0.25)));  // w <- w / 2
    update(2);
    QTest::keyClick(&window.chart(), Qt::Key_Home);
    typeLearningRate(u"0.5"_s);
    update(1);
    path = folder.filePath(u"runs.csv"_s);
    list().exportAction().trigger();
    EXPECT_EQ(suggested, u"runs.csv"_s);
    EXPECT_EQ(contentOf(path),
              "update,shown run,learning rate 0.25\r\n0,1,1\r\n1,0,0.25\r\n2,,0.0625\r\n");
    EXPECT_TRUE(told.isEmpty());
    EXPECT_TRUE(session.hasUnsavedChanges());  // a table is no document
}

TEST_F(RunToolsTest, WhoOpensAnEarlierUpdateIsNotTakenOnByATraining)
{
    update(3);
    QTest::keyClick(&window.graph(), Qt::Key_T);
    ASSERT_TRUE(window.trainer().isTraining());
    QTest::keyClick(&window.chart(), Qt::Key_Home);
    EXPECT_FALSE(window.trainer().isTraining());
    QCoreApplication::processEvents();  // what was on its way from the training comes
    EXPECT_EQ(session.frame().pass(), 1U);
}

TEST_F(RunToolsTest, SaysSoWhereATableCannotBeWritten)
{
    path = folder.filePath(u"no such folder/runs.csv"_s);
    list().exportAction().trigger();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().startsWith(u"The table was not written."_s));
    path.clear();
    list().exportAction().trigger();
    EXPECT_EQ(told.size(), 1);
}

TEST_F(RunToolsTest, TriesOtherRatesAndDrawsTheirRuns)
{
    update(2);
    QTest::keyClick(&window.chart(), Qt::Key_Home);
    QTimer::singleShot(0, &window, [this] {
        auto* dialog = window.findChild<RatesDialog*>();
        ASSERT_TRUE(dialog);
        dialog->remove().click();
        dialog->remove().click();
        dialog->updates().setValue(50);
        dialog->startButton().click();
    });
    list().ratesAction().trigger();
    ASSERT_EQ(runCount(), 3U);
    const std::vector<double> rates = {0.1, 0.3, 1.0};
    for (std::size_t index = 0; index < rates.size(); ++index) {
        const EarlierRun& run = *session.frame().state.document.earlier.all()[index];
        TrainingStart start = trainingStart(session.frame().state);
        start.settings.learningRate = rates[index];
        Trainer trainer(start.model->tape(), *start.from.data, start.settings, start.point());
        trainer.advance(50);
        EXPECT_EQ(run.points.back().update, 50U);
        EXPECT_EQ(run.points.back().error, trainer.summedError());
    }
    EXPECT_EQ(list().runs().at(2).name, u"learning rate 1"_s);
    EXPECT_EQ(session.frame().state.document.run.passCount(), 3U);
    session.undoStack().undo();
    EXPECT_EQ(runCount(), 0U);
}

TEST_F(RunToolsTest, ATrainingEndsBeforeOtherRatesAreTried)
{
    window.trainer().start();
    ASSERT_TRUE(window.trainer().isTraining());
    QTimer::singleShot(0, &window, [this] {
        EXPECT_FALSE(window.trainer().isTraining());
        window.findChild<RatesDialog*>()->cancelButton().click();
    });
    list().ratesAction().trigger();
    EXPECT_EQ(runCount(), 0U);
}

}  // namespace backhand
