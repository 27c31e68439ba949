// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/landscape_plot.h"

#include "ui/theme.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

namespace {

/// A plane that rises to the right, and a point in the middle of it.
class LandscapePlotTest : public ::testing::Test {
protected:
    LandscapePlotTest()
    {
        grid.across = {0, {-2.0, 2.0}, 5};
        grid.up = {1, {-2.0, 2.0}, 5};
        for (int row = 0; row < 5; ++row) {
            for (const double error : {0.0, 1.0, 2.0, 3.0, 4.0}) {
                grid.errors.push_back(error);
            }
        }
        grid.smallest = 0.0;
        grid.largest = 4.0;
        content.point = {0.0, 0.0};
        content.path = {{1.0, 1.0}, {0.0, 0.0}};
        plot.resize(400, 300);
        plot.setTheme(theme);
        plot.showContent(content, {{-2.0, 2.0}, {-2.0, 2.0}, true});
        plot.showMap(&grid);
    }

    QPoint pointOnScreen() const { return plot.area().at(plot.content().point).toPoint(); }

    Theme theme = themeOf(ThemeKind::Light);
    ErrorGrid grid;
    LandscapeContent content;
    LandscapePlot plot{nullptr};
};

}  // namespace

TEST_F(LandscapePlotTest, OutlinesWhereWeAreInInk)
{
    const QImage image = plot.grab().toImage();
    EXPECT_EQ(image.pixelColor(pointOnScreen()), theme.value);
    bool isOutlined = false;
    for (int away = 4; away <= 7; ++away) {
        isOutlined = isOutlined || image.pixelColor(pointOnScreen() + QPoint(away, 0)) == theme.ink;
    }
    EXPECT_TRUE(isOutlined);
}

TEST_F(LandscapePlotTest, PointsDownTheSlopeOnTheScreenToo)
{
    content.downhill = QPointF(-1.0, 0.0);
    plot.showContent(content, {{-2.0, 2.0}, {-2.0, 2.0}, true});
    const QImage image = plot.grab().toImage();
    EXPECT_EQ(image.pixelColor(pointOnScreen() - QPoint(30, 0)), theme.gradient);
    EXPECT_NE(image.pixelColor(pointOnScreen() + QPoint(30, 0)), theme.gradient);
}

TEST_F(LandscapePlotTest, WritesBesideTheDotAndWithinTheMapHoweverNarrowItIs)
{
    for (const int width : {220, 300, 400}) {
        plot.resize(width, 300);
        for (const QPointF& downhill :
             {QPointF(-1.0, -0.2), QPointF(1.0, 0.2), QPointF(0.1, 1.0), QPointF(-0.1, -1.0)}) {
            content.downhill = downhill;
            for (const QPointF& point :
                 {QPointF(0.0, 0.0), QPointF(1.5, 1.9), QPointF(-1.5, -1.9)}) {
                content.point = point;
                plot.showContent(content, {{-2.0, 2.0}, {-2.0, 2.0}, true});
                const QRectF label = plot.arrowLabel();
                const QPointF dot = plot.area().at(point);
                EXPECT_FALSE(label.intersects({dot - QPointF(6.0, 6.0), QSizeF(12.0, 12.0)}));
                EXPECT_GE(label.top(), plot.area().place.top());
                EXPECT_LE(label.bottom(), plot.area().place.bottom());
            }
        }
    }
}

TEST_F(LandscapePlotTest, HasAnAspectThatDependsOnItsSizeAlone)
{
    const double aspect = plot.aspect();
    plot.showContent(content, {{-2000.0, 2000.0}, {-0.001, 0.001}, false});
    EXPECT_EQ(plot.aspect(), aspect);
    plot.resize(800, 200);
    EXPECT_GT(plot.aspect(), aspect);
}

TEST_F(LandscapePlotTest, GivesTheDotAwayToWhoeverDragsIt)
{
    QSignalSpy began(&plot, &LandscapePlot::dragBegan);
    QSignalSpy dragged(&plot, &LandscapePlot::dragged);
    QSignalSpy ended(&plot, &LandscapePlot::dragEnded);
    QTest::mousePress(&plot, Qt::LeftButton, {}, pointOnScreen());
    QTest::mouseMove(&plot, plot.area().at(1.0, -1.0).toPoint());
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, plot.area().at(1.0, -1.0).toPoint());
    EXPECT_EQ(began.count(), 1);
    EXPECT_EQ(ended.count(), 1);
    ASSERT_EQ(dragged.count(), 1);
    const QPointF values = dragged.at(0).at(0).toPointF();
    EXPECT_NEAR(values.x(), 1.0, 0.05);
    EXPECT_NEAR(values.y(), -1.0, 0.05);
    EXPECT_DOUBLE_EQ(values.x() * 100.0, std::round(values.x() * 100.0));  // short numbers
}

TEST_F(LandscapePlotTest, MovesTheDotByTheArrowKeysAsOneEdit)
{
    content.point = {0.0, 0.3333};
    plot.showContent(content, {{-2.0, 2.0}, {-2.0, 2.0}, true});
    QSignalSpy began(&plot, &LandscapePlot::dragBegan);
    QSignalSpy dragged(&plot, &LandscapePlot::dragged);
    QSignalSpy ended(&plot, &LandscapePlot::dragEnded);
    QTest::keyPress(&plot, Qt::Key_Right);
    QTest::keyPress(&plot, Qt::Key_Up);
    EXPECT_EQ(began.count(), 1);
    EXPECT_EQ(ended.count(), 0);
    QTest::keyRelease(&plot, Qt::Key_Up);
    EXPECT_EQ(ended.count(), 1);
    ASSERT_EQ(dragged.count(), 2);
    const QPointF right = dragged.at(0).at(0).toPointF();
    EXPECT_GT(right.x(), 0.0);
    EXPECT_LT(right.x(), 0.2);
    EXPECT_EQ(right.y(), 0.3333);  // every digit of it
    EXPECT_GT(dragged.at(1).at(0).toPointF().y(), 0.3333);
    QTest::keyClick(&plot, Qt::Key_X);
    EXPECT_EQ(began.count(), 1);
}

TEST_F(LandscapePlotTest, LeavesAClickBesideTheDotAlone)
{
    QSignalSpy began(&plot, &LandscapePlot::dragBegan);
    QTest::mousePress(&plot, Qt::LeftButton, {}, pointOnScreen() + QPoint(60, 60));
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, pointOnScreen() + QPoint(60, 60));
    EXPECT_EQ(began.count(), 0);
}

TEST_F(LandscapePlotTest, ShowsASentenceInPlaceOfTheChart)
{
    plot.setHint(QStringLiteral("There is no landscape."));
    const QImage image = plot.grab().toImage();
    EXPECT_NE(image.pixelColor(pointOnScreen()), theme.value);
}

TEST_F(LandscapePlotTest, MakesItsMapAnewWithItsSizeAndItsTheme)
{
    const Theme dark = themeOf(ThemeKind::Dark);
    LandscapePlot fresh(nullptr);
    fresh.resize(600, 500);
    fresh.setTheme(dark);
    fresh.showContent(content, {{-2.0, 2.0}, {-2.0, 2.0}, true});
    const QImage without = fresh.grab().toImage();
    fresh.showMap(&grid);
    plot.resize(600, 500);
    plot.setTheme(dark);
    EXPECT_EQ(plot.grab().toImage(), fresh.grab().toImage());
    plot.showMap(nullptr);
    EXPECT_EQ(plot.grab().toImage(), without);
}

}  // namespace backhand
