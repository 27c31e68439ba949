// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/slope_chart.h"

#include "tests/support/lesson.h"

#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class SlopeChartTest : public ::testing::Test {
protected:
    SlopeChartTest()
    {
        QObject::connect(&session, &Session::frameChanged, &chart, &SlopeChart::showFrame);
        chart.resize(830, 160);
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    SlopeChart chart{session, nullptr};
};

}  // namespace

TEST_F(SlopeChartTest, ComputesOnlyWhileItIsSeen)
{
    session.dispatch(Seek{1, 8});
    EXPECT_TRUE(chart.content().curve.empty());
    chart.show();
    EXPECT_FALSE(chart.content().curve.empty());
    EXPECT_TRUE(chart.content().slope);
    chart.hide();
    session.dispatch(Seek{1, 0});
    EXPECT_TRUE(chart.content().slope);
}

TEST_F(SlopeChartTest, FollowsAMovingSlider)
{
    chart.show();
    session.dispatch(SetValue{testing::idOf(session.frame().model(), "w1"), 2.5});
    EXPECT_DOUBLE_EQ(chart.content().point->x(), 2.5);
}

TEST_F(SlopeChartTest, TellsAScreenReaderWhatItShows)
{
    session.dispatch(Seek{1, 13});
    chart.show();
    EXPECT_FALSE(chart.accessibleName().isEmpty());
    EXPECT_EQ(chart.accessibleDescription(), chart.content().caption);
    EXPECT_FALSE(chart.whatsThis().isEmpty());
}

TEST_F(SlopeChartTest, SaysAboveItWhatItIsOver)
{
    chart.show();
    EXPECT_EQ(chart.header().findChild<QLabel*>()->text(), chart.content().heading);
}

}  // namespace backhand
