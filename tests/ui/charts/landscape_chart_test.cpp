// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/landscape_chart.h"

#include "tests/support/lesson.h"
#include "ui/charts/landscape_map.h"
#include "ui/charts/landscape_plot.h"
#include "ui/words/chart_words.h"

#include <QComboBox>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class LandscapeChartTest : public ::testing::Test {
protected:
    LandscapeChartTest()
    {
        QObject::connect(&session, &Session::frameChanged, &chart, &LandscapeChart::showFrame);
    }

    void show()
    {
        chart.resize(830, 260);
        chart.show();
        QCoreApplication::processEvents();
    }

    VariableId id(const char* name) const { return testing::idOf(session.frame().model(), name); }

    Session session{testing::stateOf(testing::lessonScenario())};
    LandscapeChart chart{session, nullptr};
};

}  // namespace

TEST_F(LandscapeChartTest, ComputesOnlyWhileItIsSeen)
{
    session.dispatch(Seek{1, 3});
    EXPECT_EQ(chart.map().grid(), nullptr);
    show();
    EXPECT_NE(chart.map().grid(), nullptr);
    chart.hide();
    session.dispatch(SetValue{id("w1"), 2.0});
    EXPECT_EQ(chart.plot().content().point.x(), 1.45);
    chart.show();
    EXPECT_EQ(chart.plot().content().point.x(), 2.0);
}

TEST_F(LandscapeChartTest, KeepsItsMapWhileOneOfItsTwoParametersMoves)
{
    show();
    chart.finish();
    session.dispatch(SetValue{id("w1"), 2.0});
    session.dispatch(SetValue{id("w2"), 1.0});
    EXPECT_TRUE(chart.map().isFinished());
    EXPECT_EQ(chart.plot().content().point, QPointF(2.0, 1.0));
    session.dispatch(SetValue{id("b"), 1.0});
    EXPECT_FALSE(chart.map().isFinished());
}

TEST_F(LandscapeChartTest, GoesOverOtherParametersByChoice)
{
    show();
    EXPECT_EQ(chart.across().count(), 3);
    QTest::keyClick(&chart.up(), Qt::Key_Down);
    EXPECT_EQ(chart.plot().content().names, (AxisNames{u"w₁"_s, u"b"_s}));
    QTest::keyClick(&chart.up(), Qt::Key_Home);  // what stands across: they are exchanged
    EXPECT_EQ(chart.plot().content().names, (AxisNames{u"b"_s, u"w₁"_s}));
    EXPECT_EQ(chart.across().currentText(), u"b"_s);
}

TEST_F(LandscapeChartTest, KeepsStillWithinItsRangeAndGrowsBeyond)
{
    show();
    const MapWindow before = chart.plot().window();
    session.dispatch(SetValue{id("w1"), -2.9});
    EXPECT_EQ(chart.plot().window(), before);
    session.dispatch(SetValue{id("w2"), 50.0});
    EXPECT_GE(chart.plot().window().up.high, 50.0);
}

TEST_F(LandscapeChartTest, HasEqualUnitsSoThatTheArrowCrossesContoursAtRightAngles)
{
    show();
    const PlotArea area = chart.plot().area();
    EXPECT_TRUE(chart.plot().window().hasEqualUnits);
    EXPECT_NEAR(area.pixelsAcross(), area.pixelsUp(), 1e-6 * area.pixelsUp());
}

TEST_F(LandscapeChartTest, SaysWhyThereIsNoLandscapeOfOneParameter)
{
    show();
    session.open(testing::stateOf(testing::scenarioOf({{"E = w^2"}, {}, {}, {"w"}}, {{"w", 1.0}})));
    EXPECT_EQ(chart.plot().hint(), words::landscapeNeedsTwo(1));
    EXPECT_EQ(chart.accessibleDescription(), words::landscapeNeedsTwo(1));
    session.open(testing::stateOf(testing::lessonScenario()));
    EXPECT_TRUE(chart.plot().hint().isEmpty());
}

TEST_F(LandscapeChartTest, TakesTwoOfTheNewModelsParameters)
{
    show();
    QTest::keyClick(&chart.up(), Qt::Key_Down);
    session.open(testing::stateOf(
        testing::scenarioOf({{"E = u^2 + v^2"}, {}, {}, {"u", "v"}}, {{"u", 1.0}, {"v", 1.0}})));
    EXPECT_EQ(chart.plot().content().names, (AxisNames{u"u"_s, u"v"_s}));
    EXPECT_EQ(chart.across().count(), 2);
}

TEST_F(LandscapeChartTest, MovesBothParametersByDraggingTheDotAsOneEdit)
{
    show();
    LandscapePlot& plot = chart.plot();
    QTest::mousePress(&plot, Qt::LeftButton, {}, plot.area().at(1.45, -0.66).toPoint());
    QTest::mouseMove(&plot, plot.area().at(2.0, 1.0).toPoint());
    QTest::mouseMove(&plot, plot.area().at(3.0, 2.0).toPoint());
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, plot.area().at(3.0, 2.0).toPoint());
    EXPECT_NEAR(session.frame().trace.value(id("w1")), 3.0, 0.1);
    EXPECT_NEAR(session.frame().trace.value(id("w2")), 2.0, 0.1);
    session.undoStack().undo();
    EXPECT_EQ(session.frame().trace.value(id("w1")), 1.45);
    EXPECT_EQ(session.frame().trace.value(id("w2")), -0.66);
}

TEST_F(LandscapeChartTest, TellsAScreenReaderWhatItShows)
{
    show();
    chart.finish();
    EXPECT_FALSE(chart.accessibleName().isEmpty());
    EXPECT_TRUE(chart.accessibleDescription().startsWith(chart.plot().content().caption));
    EXPECT_TRUE(chart.accessibleDescription().contains(u"The map goes from"_s));
    EXPECT_FALSE(chart.across().accessibleName().isEmpty());
    EXPECT_FALSE(chart.up().accessibleName().isEmpty());
}

TEST_F(LandscapeChartTest, ShowsTheWayOfATraining)
{
    show();
    session.dispatch(TakeTraining{testing::stretchOf(session.frame().state, 5000)});
    EXPECT_GT(chart.plot().content().path.size(), 40U);
    EXPECT_EQ(chart.plot().content().path.front(), QPointF(1.45, -0.66));
}

TEST_F(LandscapeChartTest, SaysSoWhereTheErrorIsUndefinedEverywhere)
{
    show();
    session.open(testing::stateOf(testing::scenarioOf(
        {{"E = ln(0 - w^2 - v^2)"}, {}, {}, {"w", "v"}}, {{"w", 1.0}, {"v", 1.0}})));
    chart.finish();
    EXPECT_TRUE(chart.accessibleDescription().contains(words::landscapeUndefined()));
    EXPECT_TRUE(chart.plot().levels().empty());
}

}  // namespace backhand
