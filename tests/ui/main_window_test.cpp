// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "core/session/motion.h"
#include "tests/support/lesson.h"
#include "ui/charts/error_chart.h"
#include "ui/charts/landscape_chart.h"
#include "ui/live_training.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/timeline.h"
#include "ui/panels/transport_bar.h"
#include "ui/player.h"
#include "ui/scene/graph_view.h"
#include "ui/settings.h"
#include "ui/window_layout.h"
#include "ui/window_status.h"
#include "ui/words/window_words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class MainWindowTest : public ::testing::Test {
protected:
    MainWindowTest() { open(); }

    void open()
    {
        window.reset();
        settings.emplace(folder.filePath(u"settings"_s));
        const FileQuestions questions{[] { return QString(); },
                                      [](const QString&) { return QString(); },
                                      [this](const QString&) {
                                          ++asked;
                                          return answer;
                                      },
                                      [](const QString&) {}};
        window = std::make_unique<MainWindow>(session, *settings, questions);
        window->setMotion(false);
        window->show();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window->activateWindow();
        window->graph().setFocus();
        QTest::keyClick(&window->graph(), key, modifiers);
    }

    std::size_t step() const { return session.frame().step(); }
    VariableId id(const std::string& name) const
    {
        return testing::idOf(session.frame().model(), name);
    }

    QTemporaryDir folder;
    int asked = 0;
    UnsavedAnswer answer = UnsavedAnswer::Cancel;
    Session session{testing::stateOf(testing::lessonScenario())};
    std::optional<Settings> settings;
    std::unique_ptr<MainWindow> window;
};

}  // namespace

TEST_F(MainWindowTest, StepsByKeysWhileTheGraphHasTheFocus)
{
    press(Qt::Key_Right);
    press(Qt::Key_PageDown);
    EXPECT_EQ(step(), 2U);
    press(Qt::Key_Left);
    EXPECT_EQ(step(), 1U);
    press(Qt::Key_End);
    EXPECT_EQ(step(), 16U);
    press(Qt::Key_PageUp);
    EXPECT_EQ(step(), 15U);
    press(Qt::Key_Home);
    EXPECT_EQ(step(), 0U);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(step(), stepAfter(session.frame().compiled(), 0, Motion::NextAct));
}

TEST_F(MainWindowTest, UpdatesTrainsAndPlaysByKeys)
{
    press(Qt::Key_U);
    EXPECT_EQ(session.frame().pass(), 2U);
    press(Qt::Key_T);
    EXPECT_TRUE(window->trainer().isTraining());
    press(Qt::Key_T);
    EXPECT_FALSE(window->trainer().isTraining());
    press(Qt::Key_Space);
    EXPECT_TRUE(window->player().isPlaying());
    press(Qt::Key_Space);
    EXPECT_FALSE(window->player().isPlaying());
}

TEST_F(MainWindowTest, AnOpenMenuKeepsItsLetters)
{
    window->activateWindow();
    window->graph().setFocus();
    for (QMenu* menu : window->findChild<QMenuBar*>()->findChildren<QMenu*>()) {
        QKeyEvent letter(QEvent::ShortcutOverride, Qt::Key_T, Qt::NoModifier, u"t"_s);
        letter.ignore();
        QCoreApplication::sendEvent(menu, &letter);
        EXPECT_TRUE(letter.isAccepted() || menu->title().isEmpty()) << menu->title().toStdString();
    }
    EXPECT_FALSE(window->trainer().isTraining());
}

TEST_F(MainWindowTest, ShowsFunctionsOrEveryOperationAtOnce)
{
    const auto choose = [this](const QString& label) {
        const QList<QAction*> actions = window->findChildren<QAction*>();
        const auto found =
            std::find_if(actions.begin(), actions.end(),
                         [&label](const QAction* action) { return action->text() == label; });
        ASSERT_NE(found, actions.end());
        (*found)->trigger();
    };
    session.dispatch(Seek{1, 5});
    choose(u"Every &operation"_s);
    EXPECT_EQ(session.frame().model().definitions().size(), 7U);
    const QString product = window->graph().graph().itemOf(id("u1"))->name();
    EXPECT_TRUE(product.startsWith(u"Product"_s)) << product.toStdString();
    choose(u"&Functions"_s);
    EXPECT_EQ(session.frame().model().definitions().size(), 3U);
    EXPECT_EQ(step(), 5U);
}

TEST_F(MainWindowTest, ExplainsTheRoundDOneClickAway)
{
    QToolButton* help = nullptr;
    for (QToolButton* button : window->findChildren<QToolButton*>()) {
        help = button->text() == u"What is ∂?"_s ? button : help;
    }
    ASSERT_NE(help, nullptr);
    QString shown;
    QTimer::singleShot(0, window.get(), [&shown] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        shown = box->text();
        box->close();
    });
    QTest::mouseClick(help, Qt::LeftButton);
    EXPECT_TRUE(shown.contains(u"with respect to w"_s));
}

TEST_F(MainWindowTest, LeavesTheSpaceKeyToTheButtonThatHasTheFocus)
{
    QPushButton& updateOnce = window->transport().updateOnce();
    updateOnce.setFocus();
    QTest::keyClick(&updateOnce, Qt::Key_Space);
    EXPECT_FALSE(window->player().isPlaying());
    EXPECT_EQ(session.frame().pass(), 2U);
}

TEST_F(MainWindowTest, UndoesEditsAndNeverSteps)
{
    session.dispatch(SetValue{id("w1"), 2.0});
    press(Qt::Key_Right);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session.frame().trace.value(id("w1")), 1.45);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session.frame().trace.value(id("w1")), 2.0);
}

TEST_F(MainWindowTest, AsksBeforeItClosesOnUnsavedChanges)
{
    session.dispatch(SetValue{id("w1"), 2.0});
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_FALSE(window->close());
    EXPECT_EQ(asked, 1);
    answer = UnsavedAnswer::Discard;
    EXPECT_TRUE(window->close());
    EXPECT_EQ(asked, 2);
}

TEST_F(MainWindowTest, ClosesWithoutAQuestionWhereNothingChanged)
{
    press(Qt::Key_End);
    EXPECT_TRUE(window->close());
    EXPECT_EQ(asked, 0);
}

TEST_F(MainWindowTest, RemembersDigitsThemeSpeedAndSize)
{
    session.dispatch(SetDigits{8});
    window->setTheme(ThemeKind::Dark);
    window->player().setSpeed(2.0);
    window->charts().showChart(ChartKind::Slope);
    window->resize(1200, 800);
    ASSERT_TRUE(window->close());
    session.dispatch(SetDigits{6});
    open();
    EXPECT_EQ(session.frame().digits(), 8);
    EXPECT_EQ(settings->theme(), ThemeKind::Dark);
    EXPECT_EQ(window->player().speed(), 2.0);
    EXPECT_EQ(window->charts().chart(), ChartKind::Slope);
    EXPECT_EQ(window->width(), 1200);
}

TEST_F(MainWindowTest, SaysWhatTheModelIsAndThatItsGradientsWereChecked)
{
    EXPECT_EQ(window->status().summary(), u"2 weights, 1 bias · 1 sample"_s);
    EXPECT_EQ(window->status().gradientsNote(), words::gradientsChecked());
    session.dispatch(SetValue{id("w1"), 2.0});
    EXPECT_TRUE(window->status().gradientsNote().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(window->status().gradientsNote(), words::gradientsChecked(), 3000);
}

TEST_F(MainWindowTest, FoldsTheChartIntoATabWhereItIsLow)
{
    window->resize(1440, 900);
    QCoreApplication::processEvents();
    EXPECT_FALSE(window->arrangement().isChartInTab());
    window->resize(1024, 680);
    QCoreApplication::processEvents();
    EXPECT_TRUE(window->arrangement().isChartInTab());
    EXPECT_EQ(window->size(), QSize(1024, 680));
    window->resize(1440, 900);
    QCoreApplication::processEvents();
    EXPECT_FALSE(window->arrangement().isChartInTab());
    EXPECT_TRUE(window->chart().isVisible());
    window->charts().showChart(ChartKind::Landscape);
    window->resize(1024, 680);
    QCoreApplication::processEvents();
    EXPECT_FALSE(window->charts().isVisible());
    window->arrangement().raiseChart();
    EXPECT_TRUE(window->charts().landscape().isVisible());
    EXPECT_EQ(window->size(), QSize(1024, 680));
}

TEST_F(MainWindowTest, LeavesTheGraphItsWidthWhateverWasLookedAtBefore)
{
    window->resize(1440, 900);
    for (const ChartKind kind : {ChartKind::Slope, ChartKind::Landscape, ChartKind::Error}) {
        window->charts().showChart(kind);
        QCoreApplication::processEvents();
    }
    window->resize(1024, 680);
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Projector}) {
        window->setTheme(kind);
        QCoreApplication::processEvents();
        EXPECT_GE(window->transport().width(), window->transport().minimumSizeHint().width());
        EXPECT_LE(window->layout()->minimumSize().width(), 1024);
        EXPECT_LE(window->panels().minimumSizeHint().width(), window->panels().width());
    }
}

TEST_F(MainWindowTest, ShowsMarkupFromAFileAsText)
{
    Scenario scenario = testing::lessonScenario();
    scenario.title = "<h1>big</h1>";
    session.open(testing::stateOf(scenario));
    bool isShown = false;
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        if (label->text().contains("<h1>"_L1)) {
            isShown = true;
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    }
    EXPECT_TRUE(isShown);
}

TEST_F(MainWindowTest, EverythingThatCanBeClickedHasAName)
{
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            EXPECT_FALSE(button->accessibleName().isEmpty() && button->text().isEmpty())
                << button->metaObject()->className();
        }
    }
}

}  // namespace backhand
