// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_chart.h"

#include "tests/support/lesson.h"
#include "ui/charts/error_plot.h"
#include "ui/charts/run_list.h"
#include "ui/words/transport_words.h"

#include <QApplication>
#include <QChart>
#include <QLineSeries>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class ErrorChartTest : public ::testing::Test {
protected:
    ErrorChartTest()
    {
        QObject::connect(&session, &Session::frameChanged, &chart,
                         [this](const Frame& frame) { chart.showFrame(frame); });
        chart.resize(800, 240);
        chart.show();
        QCoreApplication::processEvents();
    }

    void update(int times)
    {
        for (int i = 0; i < times; ++i) {
            session.dispatch(UpdateOnce{});
        }
    }

    void clickAt(const ErrorPoint& point)
    {
        QTest::mouseClick(chart.plot().viewport(), Qt::LeftButton, {},
                          chart.plot().positionOf(point).toPoint());
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    ErrorChart chart{session, nullptr};
};

}  // namespace

TEST_F(ErrorChartTest, SaysWhatItsOnlyPointIs)
{
    EXPECT_EQ(chart.caption(), u"E ≈ 0.758674 before the first update"_s);
    EXPECT_EQ(chart.hint(), words::eachUpdateAddsAPoint());
    EXPECT_EQ(chart.plot().pointCount(false), 1);
}

TEST_F(ErrorChartTest, GainsOnePointByAnUpdateAndNoneByAStep)
{
    session.dispatch(Seek{1, 9});
    EXPECT_EQ(chart.plot().pointCount(false), 1);
    update(1);
    EXPECT_EQ(chart.plot().pointCount(false), 2);
    EXPECT_EQ(chart.caption(), u"E ≈ 0.384856 after 1 update"_s);
    EXPECT_TRUE(chart.hint().isEmpty());
}

TEST_F(ErrorChartTest, GoesBackToThePointThatIsClicked)
{
    update(4);
    clickAt(chart.history().shown.at(1));
    EXPECT_EQ(session.frame().pass(), 2U);
    EXPECT_EQ(session.frame().step(), 0U);
    EXPECT_EQ(chart.plot().pointCount(false), 2);
    clickAt(chart.history().later.back());
    EXPECT_EQ(session.frame().pass(), 5U);
}

TEST_F(ErrorChartTest, AClickOnTheHollowPointMakesTheUpdate)
{
    session.dispatch(Seek{1, 16});
    ASSERT_TRUE(chart.history().hollow);
    clickAt(*chart.history().hollow);
    EXPECT_EQ(session.frame().pass(), 2U);
    EXPECT_EQ(session.frame().step(), 0U);
}

TEST_F(ErrorChartTest, GoesToUpdatesByKeys)
{
    update(3);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(session.frame().pass(), 3U);
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(session.frame().pass(), 1U);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(session.frame().pass(), 4U);
}

TEST_F(ErrorChartTest, DrawsEarlierRunsUnderTheShownOne)
{
    update(3);
    session.dispatch(ResetAll{});
    session.dispatch(SetLearningRate{0.5});
    update(1);
    const std::vector<QLineSeries*>& earlier = chart.plot().earlierSeries();
    ASSERT_EQ(earlier.size(), 1U);
    EXPECT_EQ(earlier.front()->count(), 4);
    const QList<QAbstractSeries*> all = chart.plot().chart()->series();
    EXPECT_LT(all.indexOf(earlier.front()), all.size() - 2);
    EXPECT_EQ(chart.plot().pointCount(false), 2);
    session.dispatch(HideRun{1, true});
    EXPECT_EQ(earlier.front()->count(), 0);
    session.open(testing::stateOf(testing::lessonScenario()));
    EXPECT_EQ(earlier.front()->count(), 0);
}

TEST_F(ErrorChartTest, WritesTheNamesOfEarlierRunsOnNothingElse)
{
    chart.errorAxis().logarithmic().click();  // where the lines part
    for (const double rate : {0.01, 0.05, 0.2}) {
        session.dispatch(ResetAll{});
        session.dispatch(SetLearningRate{rate});
        update(30);
    }
    session.dispatch(ResetAll{});
    update(20);
    chart.grab();
    const std::vector<QRectF>& places = chart.plot().namesOfRuns();
    ASSERT_EQ(places.size(), 3U);
    for (const QRectF& place : places) {
        EXPECT_FALSE(place.isEmpty());
        EXPECT_EQ(std::count_if(places.begin(), places.end(),
                                [&place](const QRectF& other) { return other.intersects(place); }),
                  1);
        for (const ErrorPoint& point : chart.history().shown) {
            EXPECT_FALSE(place.contains(chart.plot().positionOf(point))) << point.update;
        }
    }
}

TEST_F(ErrorChartTest, ShowsTheListOfRunsBesideOrUnderThePlot)
{
    EXPECT_FALSE(chart.runList().isVisible());
    QTest::mouseClick(&chart.runsButton(), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_GE(chart.runList().x(), chart.plot().geometry().right());
    chart.resize(330, 480);
    QCoreApplication::processEvents();
    EXPECT_GE(chart.runList().y(), chart.plot().geometry().bottom());
}

TEST_F(ErrorChartTest, TabGoesFromTheButtonIntoTheListOfRuns)
{
    QTest::mouseClick(&chart.runsButton(), Qt::LeftButton);
    chart.runsButton().setFocus();
    QTest::keyClick(&chart.runsButton(), Qt::Key_Tab);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(chart.runList().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(ErrorChartTest, TurnsLogarithmicAndBack)
{
    chart.errorAxis().logarithmic().click();
    EXPECT_TRUE(session.frame().state.view.logarithmic);
    EXPECT_TRUE(chart.errorAxis().logarithmic().isChecked());
    EXPECT_TRUE(chart.updatesAxis().linear().isChecked());
    chart.errorAxis().linear().click();
    EXPECT_FALSE(session.frame().state.view.logarithmic);
    EXPECT_TRUE(chart.errorAxis().linear().isChecked());
}

TEST_F(ErrorChartTest, TurnsItsAxisOfUpdatesLogarithmicAndKeepsItsKeys)
{
    update(3);
    chart.updatesAxis().logarithmic().click();
    EXPECT_TRUE(session.frame().state.view.logarithmicUpdates);
    EXPECT_TRUE(chart.errorAxis().linear().isChecked());
    EXPECT_EQ(chart.plot().updateScale().ticks.front().position, 0.0);
    clickAt(chart.history().shown.at(2));
    EXPECT_EQ(session.frame().pass(), 3U);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(session.frame().pass(), 2U);
}

TEST_F(ErrorChartTest, MarksWhatGoesWrongAndGoesThereByKeys)
{
    session.open(testing::stateOf(
        testing::scenarioOf({{"h = relu(w*x)", "E = (h - t)^2"}, {"x"}, {"t"}, {"w"}},
                            {{"x", 1}, {"t", 1}, {"w", 5}}, 0.75)));
    update(4);
    ASSERT_EQ(chart.events().size(), 2U);  // a dead relu, and the zero gradient that it gives
    EXPECT_EQ(chart.plot().marks().size(), 1U);
    EXPECT_EQ(chart.plot().marks().front().mark.label, u"dead relu: h, zero gradient"_s);
    EXPECT_TRUE(chart.accessibleDescription().contains(chart.eventLine().wholeText()));
    EXPECT_TRUE(chart.eventLine().wholeText().startsWith(u"Zero gradient: after update 1"_s));
    QTest::keyClick(&chart, Qt::Key_Up);
    EXPECT_EQ(session.frame().pass(), 2U);
    EXPECT_TRUE(chart.eventLine().wholeText().startsWith(u"Dead relu"_s));
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_EQ(session.frame().pass(), 2U);
}

TEST_F(ErrorChartTest, ShowsTheBandOfATrainingOnSeveralSamples)
{
    session.open(testing::stateOf(testing::eightRowsScenario()));
    EXPECT_TRUE(chart.plot().band().empty());
    session.dispatch(TakeTraining{testing::stretchOf(session.frame().state, 200)});
    QCoreApplication::processEvents();
    EXPECT_EQ(chart.plot().band().size(), 1U);
}

TEST_F(ErrorChartTest, SaysSoWhereAnErrorOfZeroHasNoLogarithm)
{
    session.open(testing::stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 0.0}})));
    session.dispatch(SetLogarithmic{true});
    EXPECT_EQ(chart.hint(), words::noLogarithm());
    EXPECT_EQ(chart.plot().pointCount(false), 0);
}

TEST_F(ErrorChartTest, SaysSoWhereTheErrorIsUndefined)
{
    session.open(
        testing::stateOf(testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {{"w", 0.0}})));
    EXPECT_EQ(chart.hint(), words::noErrorToShow());
    EXPECT_TRUE(chart.caption().isEmpty());
    EXPECT_EQ(chart.plot().pointCount(false), 0);
}

TEST_F(ErrorChartTest, TellsAScreenReaderTheShownErrorAndARise)
{
    session.open(
        testing::stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}}, 2.0)));
    update(1);
    EXPECT_TRUE(
        chart.accessibleDescription().startsWith(u"E = 9 after 1 update, the error rose"_s));
}

TEST_F(ErrorChartTest, PutsItsCaptionOnNoPoint)
{
    chart.resize(830, 185);  // as low as in the window, so that there is no room above the points
    QCoreApplication::processEvents();
    session.open(testing::stateOf(testing::eightRowsScenario()));
    for (int update = 0; update < 39; ++update) {
        session.dispatch(UpdateOnce{});
    }
    const QSizeF size(190.0, 16.0);
    const QRectF place = chart.plot().captionPlace(size);
    for (const ErrorPoint& point : chart.history().shown) {
        const QRectF mark(chart.plot().positionOf(point) - QPointF(5.0, 5.0), QSizeF(10.0, 10.0));
        EXPECT_FALSE(place.intersects(mark)) << point.update;
    }
    EXPECT_EQ(place.size(), size);
}

TEST(ErrorChartFloors, StandUnderTheEightRowsAndNotUnderOneSample)
{
    Session session(testing::stateOf(testing::eightRowsScenario()));
    ErrorChart chart(session, nullptr);
    QObject::connect(&session, &Session::frameChanged, &chart, &ErrorChart::showFrame);
    ASSERT_TRUE(chart.floors().best && chart.floors().constantAnswer);
    EXPECT_NEAR(*chart.floors().best, 1.8838, 5e-5);
    EXPECT_DOUBLE_EQ(*chart.floors().constantAnswer, 2.0);
    EXPECT_TRUE(chart.accessibleDescription().contains(words::whyNotLower()));
    session.open(testing::stateOf(testing::lessonScenario()));
    EXPECT_EQ(chart.floors(), ErrorFloors{});
    EXPECT_FALSE(chart.accessibleDescription().contains(words::whyNotLower()));
}

TEST(ErrorChartFloors, AreGoneWhileTheDataChangeAndComeAgain)
{
    Scenario scenario = testing::eightRowsScenario();
    scenario.samples = {{3, 1.5, 0}, {2, 1, 1}};
    Session session(testing::stateOf(scenario));
    ErrorChart chart(session, nullptr);
    QObject::connect(&session, &Session::frameChanged, &chart, &ErrorChart::showFrame);
    EXPECT_DOUBLE_EQ(*chart.floors().constantAnswer, 0.5);
    const VariableId t = testing::idOf(session.frame().model(), "t");
    session.dispatch(SetValue{t, 1.0});
    EXPECT_FALSE(chart.floors().constantAnswer);
    QTRY_VERIFY(chart.floors().constantAnswer);
    EXPECT_DOUBLE_EQ(*chart.floors().constantAnswer, 0.0);
}

}  // namespace backhand
