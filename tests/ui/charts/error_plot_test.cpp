// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_plot.h"

#include <gtest/gtest.h>

#include <QChart>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

class ErrorPlotTest : public ::testing::Test {
protected:
    ErrorPlotTest()
    {
        plot.setTheme(themeOf(ThemeKind::Light));
        plot.resize(700, 180);
        plot.show();
        content.history.shown = {{0, 4.0, false}, {1, 2.0, false}, {1000000, 1.0, false}};
        show();
    }

    void show()
    {
        plot.showContent(content);
        QCoreApplication::processEvents();
    }

    ErrorPlot plot{nullptr};
    ErrorPlotContent content;
};

}  // namespace

TEST_F(ErrorPlotTest, MakesRoomForTheMarksAboveItsPoints)
{
    const double before = plot.chart()->plotArea().top();
    content.events = {{EventKind::Overshoot, 1, u"overshoot"_s, u"Why."_s}};
    show();
    const QRectF area = plot.chart()->plotArea();
    EXPECT_GT(area.top(), before);
    ASSERT_EQ(plot.marks().size(), 1U);
    const PlacedMark mark = plot.marks().front();
    EXPECT_LT(mark.at.y(), area.top());
    EXPECT_NEAR(mark.at.x(), plot.positionOf({1, 2.0, false}).x(), 0.01);
    EXPECT_LE(mark.label.bottom(), area.top());
    EXPECT_GE(mark.label.top(), 0.0);
}

TEST_F(ErrorPlotTest, WritesNothingOnOtherWordsOrOutsideItsArea)
{
    content.history.shown = {{0, 1.95, false}};  // between the two
    content.caption = u"E ≈ 1.95 before the first update, and so on and so on"_s;
    content.hint = u"each update adds a point"_s;
    for (const double lower : {1.9, 0.05}) {
        content.levels = {{2.0, u"always answering 0.5: 2"_s}, {lower, u"the best: less"_s}};
        show();
        plot.grab();
        const std::vector<QRectF>& written = plot.written();
        EXPECT_GE(written.size(), 3U);
        for (std::size_t one = 0; one < written.size(); ++one) {
            EXPECT_LE(written[one].bottom(), plot.chart()->plotArea().bottom());
            for (std::size_t other = 0; other < one; ++other) {
                EXPECT_FALSE(written[one].intersects(written[other])) << lower;
            }
        }
    }
}

TEST_F(ErrorPlotTest, OpensTheUpdateOfAMarkThatIsClicked)
{
    content.events = {{EventKind::DeadRelu, 500000, u"dead relu: h"_s, u"Why."_s}};
    show();
    QSignalSpy clicked(&plot, &ErrorPlot::updateClicked);
    QTest::mouseClick(plot.viewport(), Qt::LeftButton, {}, plot.marks().front().at.toPoint());
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.front().front().value<std::size_t>(), 500000U);
}

TEST_F(ErrorPlotTest, OpensTheNearestUpdateWhateverTheHeightOfTheClick)
{
    show();
    const QRectF area = plot.chart()->plotArea();
    const QPointF end = plot.positionOf(content.history.shown.back());
    QSignalSpy clicked(&plot, &ErrorPlot::updateClicked);
    for (const double height : {area.top() + 2.0, area.bottom() - 2.0}) {
        QTest::mouseClick(plot.viewport(), Qt::LeftButton, {}, QPointF(end.x(), height).toPoint());
    }
    ASSERT_EQ(clicked.count(), 2);
    EXPECT_EQ(clicked.at(0).front().value<std::size_t>(), content.history.shown.back().update);
    EXPECT_EQ(clicked.at(1), clicked.at(0));
    QTest::mouseClick(plot.viewport(), Qt::LeftButton, {},
                      QPointF(end.x(), area.top() - 40.0).toPoint());
    EXPECT_EQ(clicked.count(), 2);
}

TEST_F(ErrorPlotTest, GivesTheFirstUpdatesRoomOnALogarithmicAxisOfUpdates)
{
    const auto apart = [this] {
        return plot.positionOf({1, 2.0, false}).x() - plot.positionOf({0, 4.0, false}).x();
    };
    EXPECT_LT(apart(), 1.0);
    content.logarithmicUpdates = true;
    show();
    EXPECT_GT(apart(), 20.0);
    EXPECT_NEAR(plot.positionOf({0, 4.0, false}).x(), plot.chart()->plotArea().left(), 0.5);
    QSignalSpy clicked(&plot, &ErrorPlot::updateClicked);
    QTest::mouseClick(plot.viewport(), Qt::LeftButton, {},
                      plot.positionOf({1, 2.0, false}).toPoint());
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.front().front().value<std::size_t>(), 1U);
}

TEST_F(ErrorPlotTest, KeepsTheBandWithinItsAreaOnEachAxis)
{
    content.visited = {{1, 0.0, 3.0, false}, {1000000, 0.5, 1.0, true}};
    for (const bool logarithmic : {false, true}) {
        content.logarithmic = logarithmic;
        show();
        const QRectF area = plot.chart()->plotArea().adjusted(-1.0, -1.0, 1.0, 1.0);
        ASSERT_EQ(plot.band().size(), 1U);
        EXPECT_TRUE(area.contains(plot.band().front().boundingRect())) << logarithmic;
    }
}

TEST_F(ErrorPlotTest, DrawsItsBandBehindItsLine)
{
    content.history.shown = {{0, 1.0, false}, {100, 1.0, false}};
    show();
    const QPoint inBand = plot.positionOf({50, 0.5, false}).toPoint();
    EXPECT_EQ(plot.grab().toImage().pixelColor(inBand), themeOf(ThemeKind::Light).panel);
    content.visited = {{0, 0.2, 0.8, false}, {100, 0.2, 0.8, true}};
    show();
    EXPECT_EQ(plot.grab().toImage().pixelColor(inBand), themeOf(ThemeKind::Light).valueFaint);
}

}  // namespace backhand
