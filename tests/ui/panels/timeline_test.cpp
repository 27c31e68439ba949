// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/timeline.h"

#include "tests/support/large_model.h"
#include "tests/support/lesson.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QTest>
#include <gtest/gtest.h>

namespace backhand {

namespace {

class TimelineTest : public ::testing::Test {
protected:
    TimelineTest()
    {
        QObject::connect(&session, &Session::frameChanged, &timeline,
                         [this](const Frame& frame) { timeline.showFrame(frame); });
        timeline.resize(400, 44);
    }

    QPoint middleOf(std::size_t step) const
    {
        return timeline.segments().at(step - 1).center().toPoint();
    }
    std::size_t step() const { return session.frame().step(); }

    Session session{testing::stateOf(testing::lessonScenario())};
    Timeline timeline{session, nullptr};
};

}  // namespace

TEST_F(TimelineTest, SeeksWhereItIsClicked)
{
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, middleOf(8));
    EXPECT_EQ(step(), 8U);
    EXPECT_EQ(timeline.value(), 8);
}

TEST_F(TimelineTest, SeeksAnywhereInItsHeight)
{
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(middleOf(5).x(), 1));
    EXPECT_EQ(step(), 5U);
    QTest::mouseClick(&timeline, Qt::LeftButton, {},
                      QPoint(middleOf(6).x(), timeline.height() - 2));
    EXPECT_EQ(step(), 6U);
}

TEST_F(TimelineTest, FollowsADragToBothEnds)
{
    QTest::mousePress(&timeline, Qt::LeftButton, {}, middleOf(3));
    QMouseEvent toTheRight(QEvent::MouseMove, QPointF(399, 20),
                           timeline.mapToGlobal(QPointF(399, 20)), Qt::NoButton, Qt::LeftButton,
                           Qt::NoModifier);
    QCoreApplication::sendEvent(&timeline, &toTheRight);
    EXPECT_EQ(step(), 16U);
    QMouseEvent toTheLeft(QEvent::MouseMove, QPointF(0, 20), timeline.mapToGlobal(QPointF(0, 20)),
                          Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&timeline, &toTheLeft);
    EXPECT_EQ(step(), 0U);
}

TEST_F(TimelineTest, StepsByKeys)
{
    QTest::keyClick(&timeline, Qt::Key_Right);
    QTest::keyClick(&timeline, Qt::Key_PageDown);
    EXPECT_EQ(step(), 2U);
    QTest::keyClick(&timeline, Qt::Key_PageUp);
    EXPECT_EQ(step(), 1U);
    QTest::keyClick(&timeline, Qt::Key_End);
    EXPECT_EQ(step(), 16U);
    QTest::keyClick(&timeline, Qt::Key_Home);
    EXPECT_EQ(step(), 0U);
}

TEST_F(TimelineTest, TellsAScreenReaderItsValueAndTakesOneFromIt)
{
    session.dispatch(Seek{1, 8});
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&timeline);
    ASSERT_NE(interface, nullptr);
    ASSERT_NE(interface->valueInterface(), nullptr);
    EXPECT_EQ(interface->valueInterface()->currentValue().toInt(), 8);
    EXPECT_EQ(interface->valueInterface()->maximumValue().toInt(), 16);
    EXPECT_FALSE(timeline.accessibleName().isEmpty());
    interface->valueInterface()->setCurrentValue(3);
    EXPECT_EQ(step(), 3U);
}

TEST_F(TimelineTest, TakesAShorterModelWithoutSeeking)
{
    session.dispatch(Seek{1, 16});
    session.open(testing::stateOf(
        testing::scenarioOf({{"E = w*x"}, {"x"}, {}, {"w"}}, {{"w", 1.0}, {"x", 2.0}})));
    EXPECT_EQ(step(), 0U);
    EXPECT_EQ(timeline.value(), 0);
    session.open(testing::stateOf(testing::lessonScenario()));
    EXPECT_EQ(timeline.maximum(), 16);
}

TEST_F(TimelineTest, KeepsItsSegmentsWithinItself)
{
    for (const int width : {120, 200, 400, 1200}) {
        timeline.resize(width, 44);
        EXPECT_GE(timeline.segments().front().left(), 0.0);
        EXPECT_LE(timeline.segments().back().right(), width) << width;
    }
}

TEST_F(TimelineTest, NamesEveryActInAThemeOfLargeTypeToo)
{
    timeline.setTheme(themeOf(ThemeKind::Projector));
    timeline.resize(360, 60);
    ASSERT_EQ(timeline.groupNames().size(), 3U);
    for (std::size_t i = 1; i < 3; ++i) {
        EXPECT_GE(timeline.groupNames()[i].place.left(),
                  timeline.groupNames()[i - 1].place.right());
    }
}

TEST_F(TimelineTest, PutsANameBesideTheOneBeforeItWhereThatIsLongerThanItsGroup)
{
    timeline.resize(190, 44);  // the forward pass has three segments of less than 9 px
    ASSERT_EQ(timeline.groupNames().size(), 3U);
    EXPECT_GT(timeline.groupNames()[1].place.left(), timeline.segments().at(3).left());
    EXPECT_GE(timeline.groupNames()[1].place.left(), timeline.groupNames()[0].place.right());
}

TEST(LongTimeline, ColoursWhatIsReachedAndMarksWhereItStands)
{
    Session session(testing::stateOf(testing::largeScenario(1000)));
    Timeline timeline(session, nullptr);
    const Theme theme = themeOf(ThemeKind::Light);
    timeline.setTheme(theme);
    timeline.resize(400, 44);
    session.dispatch(Seek{1, 500});  // halfway through the forward pass
    timeline.showFrame(session.frame());
    const QImage image = timeline.grab().toImage();
    const auto colourAt = [&](std::size_t tick) {
        return image.pixelColor(timeline.segments().at(tick - 1).center().toPoint());
    };
    EXPECT_EQ(colourAt(100), theme.value);
    EXPECT_EQ(colourAt(400), theme.value);
    EXPECT_EQ(colourAt(900), theme.line);
    EXPECT_EQ(colourAt(1500), theme.line);
    EXPECT_LT(colourAt(500).lightness(), theme.line.lightness());
}

}  // namespace backhand
