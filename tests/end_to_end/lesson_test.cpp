// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/end_to_end/shown_window.h"
#include "tests/end_to_end/xdo.h"
#include "tests/support/lesson.h"
#include "ui/charts/error_chart.h"
#include "ui/examples.h"
#include "ui/live_training.h"
#include "ui/panels/hand_panel.h"
#include "ui/panels/parameter_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/step_table_model.h"
#include "ui/panels/transport_bar.h"
#include "ui/panels/value_slider.h"
#include "ui/panels/value_track.h"
#include "ui/scene/graph_view.h"

#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

struct ShownStep {
    QString symbol;
    QString substituted;
    QString result;
};

/// The table of the 16 steps, as it is documented.
const std::array<ShownStep, 16>& documentedSteps()
{
    static const std::array<ShownStep, 16> steps = {{
        {u"z"_s, u"1.45·2 + (−0.66)·1.5 + 0"_s, u"1.91"_s},
        {u"p"_s, u"σ(1.91)"_s, u"0.871019"_s},
        {u"E"_s, u"(0.871019 − 0)²"_s, u"0.758674"_s},
        {u"∂E/∂p"_s, u"2(0.871019 − 0)"_s, u"1.742038"_s},
        {u"∂p/∂z"_s, u"0.871019·(1 − 0.871019)"_s, u"0.112345"_s},
        {u"∂E/∂z"_s, u"1.742038·0.112345"_s, u"0.195709"_s},
        {u"∂z/∂w₁"_s, u"2"_s, u"2"_s},
        {u"∂E/∂w₁"_s, u"0.195709·2"_s, u"0.391418"_s},
        {u"∂z/∂w₂"_s, u"1.5"_s, u"1.5"_s},
        {u"∂E/∂w₂"_s, u"0.195709·1.5"_s, u"0.293563"_s},
        {u"∂z/∂b"_s, u"1"_s, u"1"_s},
        {u"∂E/∂b"_s, u"0.195709·1"_s, u"0.195709"_s},
        {u"w₁′"_s, u"1.45 − 1·0.391418"_s, u"1.058582"_s},
        {u"w₂′"_s, u"(−0.66) − 1·0.293563"_s, u"−0.953563"_s},
        {u"b′"_s, u"0 − 1·0.195709"_s, u"−0.195709"_s},
        {u"E′"_s, u"(0.620368 − 0)²"_s, u"0.384856"_s},
    }};
    return steps;
}

class LessonTest : public testing::ShownWindow {
protected:
    LessonTest() : ShownWindow(builtInLesson().value()) {}

    /// The slider that shows a variable's value; the lesson's values all differ where a test asks.
    ValueSlider& slider(const std::string& name) const
    {
        const QList<ValueSlider*> sliders = window.numbers().findChildren<ValueSlider*>();
        const auto found = std::find_if(
            sliders.begin(), sliders.end(),
            [wanted = value(name)](const ValueSlider* each) { return each->value() == wanted; });
        return **found;
    }

    /// The texts of one row of the table, joined.
    QString rowText(std::size_t number) const
    {
        QStringList cells;
        for (int column = 0; column < StepTableModel::ColumnCount; ++column) {
            cells << cell(number, column);
        }
        return cells.join(u" | "_s);
    }

    void expectShown(std::size_t number) const
    {
        const ShownStep& expected = documentedSteps().at(number - 1);
        const QString row = rowText(number);
        EXPECT_TRUE(row.contains(expected.symbol)) << number << ": " << row.toStdString();
        EXPECT_TRUE(row.contains(expected.substituted)) << number << ": " << row.toStdString();
        EXPECT_TRUE(row.contains(expected.result)) << number << ": " << row.toStdString();
        const QString hand = testing::shownTexts(window.panels().hand());
        EXPECT_TRUE(hand.contains(expected.result)) << number << " by hand: " << hand.toStdString();
    }
};

}  // namespace

TEST_F(LessonTest, ShowsEveryNumberOfTheSixteenStepsAndGoesBackToTheStart)
{
    for (std::size_t number = 1; number <= 8; ++number) {
        testing::clickOn(window.transport().next());
        QTRY_COMPARE(step(), number);
        expectShown(number);
    }
    for (std::size_t number = 9; number <= 16; ++number) {
        testing::typeKeys({u"Right"_s});
        QTRY_COMPARE(step(), number);
        expectShown(number);
    }
    for (std::size_t number = 16; number > 8; --number) {
        testing::clickOn(window.transport().back());
        QTRY_COMPARE(step(), number - 1);
    }
    testing::typeKeys({u"Home"_s});
    QTRY_COMPARE(step(), std::size_t{0});
}

TEST_F(LessonTest, StepsByAClickOnTheGraphsGround)
{
    const GraphView& graph = window.graph();
    testing::clickAt(graph.mapToGlobal(QPoint(graph.width() / 2, graph.height() - 12)));
    QTRY_COMPARE(step(), std::size_t{1});
}

TEST_F(LessonTest, TakesADraggedNumberAtTheSameStep)
{
    session.dispatch(Seek{1, 8});
    ValueTrack& track = slider("w1").track();
    const QPoint right = track.mapToGlobal(QPoint(track.width() - 4, track.height() / 2));
    const double share = (1.45 - -3.0) / 6.0;
    const int handle = static_cast<int>(share * (track.width() - 16)) + 8;
    testing::dragFromTo(track.mapToGlobal(QPoint(handle, track.height() / 2)), right);
    QTRY_VERIFY(value("w1") > 2.0);
    EXPECT_EQ(step(), 8U);
    EXPECT_EQ(session.undoStack().count(), 1);
    testing::typeKeys({u"ctrl+z"_s});
    QTRY_COMPARE(value("w1"), 1.45);
}

TEST_F(LessonTest, TakesATypedCommaInAGermanLocale)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    NumberField& field = slider("x1").field();
    testing::clickOn(field);
    QTRY_VERIFY(field.hasFocus());
    testing::typeKeys({u"ctrl+a"_s});
    testing::typeText(u"1,45"_s);
    testing::typeKeys({u"Return"_s});
    QTRY_COMPARE(value("x1"), 1.45);
    EXPECT_EQ(field.text(), u"1.45"_s);
    QLocale::setDefault(QLocale::c());
}

TEST_F(LessonTest, TheChartGainsOnePointByOneUpdate)
{
    EXPECT_EQ(window.chart().history().shown.size(), 1U);
    testing::clickOn(window.transport().updateOnce());
    QTRY_COMPARE(pass(), std::size_t{2});
    EXPECT_EQ(window.chart().history().shown.size(), 2U);
    EXPECT_NEAR(window.chart().history().shown.back().error, 0.384856, 1e-6);
}

TEST_F(LessonTest, TrainsByARealKeyUntilItIsPressedAgain)
{
    window.graph().setFocus();
    testing::typeKeys({u"t"_s});
    QTRY_VERIFY(pass() > 3);
    testing::typeKeys({u"t"_s});
    QTRY_VERIFY(!window.trainer().isTraining());
    EXPECT_EQ(session.undoStack().count(), 1);
}

TEST_F(LessonTest, OpensAPointOfATrainingAndStepsThroughIt)
{
    window.graph().setFocus();
    testing::typeKeys({u"t"_s});
    QTRY_VERIFY(pass() > 100000);
    testing::typeKeys({u"t"_s});
    QTRY_VERIFY(!window.trainer().isTraining());
    const std::size_t last = pass();
    EXPECT_EQ(window.chart().history().shown.back().update, last - 1);
    const ErrorPoints& points = window.chart().history().shown;
    const ErrorPoint middle = points[points.size() / 2];
    testing::clickAt(window.chart().mapToGlobal(window.chart().positionOf(middle)));
    QTRY_VERIFY(pass() < last);
    const PassStart opened = session.frame().state.document.run.at(pass());
    EXPECT_EQ(opened.parameters[0], value("w1"));
    window.graph().setFocus();
    for (std::size_t number = 1; number <= 16; ++number) {
        testing::typeKeys({u"Right"_s});
        QTRY_COMPARE(step(), number);
    }
    const double newWeight =
        session.frame().trace.newValue(testing::idOf(session.frame().model(), "w1"));
    testing::typeKeys({u"Right"_s});
    QTRY_COMPARE(step(), std::size_t{0});
    EXPECT_NEAR(value("w1"), newWeight, 1e-12);
    EXPECT_EQ(session.frame().state.document.run.passCount(), last);
}

}  // namespace backhand
