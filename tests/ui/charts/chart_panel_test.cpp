// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_panel.h"

#include "tests/support/lesson.h"
#include "ui/charts/error_chart.h"
#include "ui/charts/landscape_chart.h"
#include "ui/charts/landscape_map.h"
#include "ui/charts/slope_chart.h"

#include <QTabBar>
#include <QTest>
#include <gtest/gtest.h>

namespace backhand {

namespace {

class ChartPanelTest : public ::testing::Test {
protected:
    ChartPanelTest()
    {
        QObject::connect(&session, &Session::frameChanged, &panel, &ChartPanel::showFrame);
        panel.resize(830, 200);
        panel.show();
        QCoreApplication::processEvents();
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    ChartPanel panel{session, nullptr};
};

}  // namespace

TEST_F(ChartPanelTest, BeginsWithTheErrorAndMakesTheOthersWhenTheyAreLookedAt)
{
    EXPECT_EQ(panel.chart(), ChartKind::Error);
    EXPECT_TRUE(panel.error().isVisible());
    EXPECT_EQ(panel.findChild<SlopeChart*>(), nullptr);
    EXPECT_EQ(panel.findChild<LandscapeChart*>(), nullptr);
    panel.showChart(ChartKind::Slope);
    EXPECT_TRUE(panel.slope().isVisible());
    EXPECT_FALSE(panel.error().isVisible());
}

TEST_F(ChartPanelTest, GoesToTheNextChartByKey)
{
    panel.tabs().setFocus();
    QTest::keyClick(&panel.tabs(), Qt::Key_Right);
    EXPECT_EQ(panel.chart(), ChartKind::Slope);
    QTest::keyClick(&panel.tabs(), Qt::Key_Right);
    EXPECT_EQ(panel.chart(), ChartKind::Landscape);
    EXPECT_TRUE(panel.landscape().isVisible());
}

TEST_F(ChartPanelTest, ShowsWhatBelongsToTheChartInFront)
{
    EXPECT_TRUE(panel.error().header().isVisible());
    panel.showChart(ChartKind::Landscape);
    EXPECT_FALSE(panel.error().header().isVisible());
    EXPECT_TRUE(panel.landscape().header().isVisible());
    EXPECT_EQ(panel.tabs().currentIndex(), 2);
}

TEST_F(ChartPanelTest, ShowsEachFrameInTheChartInFront)
{
    panel.showChart(ChartKind::Slope);
    session.dispatch(Seek{1, 8});
    EXPECT_TRUE(panel.slope().content().slope);
    panel.showChart(ChartKind::Error);
    session.dispatch(UpdateOnce{});
    EXPECT_EQ(panel.error().history().shown.size(), 2U);
}

TEST_F(ChartPanelTest, PutsWhatBelongsToAChartUnderTheTabsWhereItIsNarrow)
{
    EXPECT_LT(panel.error().header().mapTo(&panel, QPoint()).y(), panel.tabs().height());
    panel.setUpright(true);
    QCoreApplication::processEvents();
    panel.resize(340, 560);
    QCoreApplication::processEvents();
    EXPECT_GE(panel.error().header().mapTo(&panel, QPoint()).y(), panel.tabs().height());
    EXPECT_EQ(panel.width(), 340);
}

TEST_F(ChartPanelTest, GivesAChartsRowNoMoreRoomThanItNeeds)
{
    panel.setUpright(true);
    panel.resize(340, 560);
    panel.showChart(ChartKind::Slope);
    QCoreApplication::processEvents();
    QWidget& header = panel.slope().header();
    EXPECT_LE(header.height(), header.sizeHint().height());
    panel.showChart(ChartKind::Error);
    QCoreApplication::processEvents();
    EXPECT_GE(panel.error().header().height(), panel.error().header().minimumSizeHint().height());
}

TEST_F(ChartPanelTest, FinishesWhatIsInFront)
{
    panel.finish();
    EXPECT_EQ(panel.findChild<LandscapeChart*>(), nullptr);
    panel.showChart(ChartKind::Landscape);
    panel.finish();
    EXPECT_TRUE(panel.landscape().map().isFinished());
}

}  // namespace backhand
