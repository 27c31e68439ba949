// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_view.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace backhand {

namespace {

class GraphViewTest : public ::testing::Test {
protected:
    GraphViewTest()
    {
        QObject::connect(&session, &Session::frameChanged, &view, &GraphView::showFrame);
        view.setAnimated(false);
        view.resize(800, 430);
        view.show();
        view.setFocus();
    }

    void click(QPoint place)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }
    std::size_t step() const { return session.frame().step(); }
    VariableId id(const char* name) const { return testing::idOf(session.frame().model(), name); }
    QPoint placeOf(const char* name)
    {
        return view.mapFromScene(view.graph().itemOf(id(name))->place().center());
    }

    Session session{testing::stateOf(testing::lessonScenario())};
    GraphView view{session};
};

}  // namespace

TEST_F(GraphViewTest, StepsOnAClick)
{
    click({6, 6});
    EXPECT_EQ(step(), 1U);
    click(placeOf("z"));
    EXPECT_EQ(step(), 2U);
}

TEST_F(GraphViewTest, MovesOnADragAndDoesNotStep)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(10, 10));
    QTest::mouseMove(view.viewport(), QPoint(40, 30));
    QTest::mouseMove(view.viewport(), QPoint(90, 60));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(90, 60));
    EXPECT_EQ(step(), 0U);
}

TEST_F(GraphViewTest, FollowsAParameterThatIsClickedAndLetsItGo)
{
    click(placeOf("w2"));
    EXPECT_EQ(session.frame().state.view.followed, id("w2"));
    click(placeOf("w2"));
    EXPECT_EQ(session.frame().state.view.followed, noVariable);
    EXPECT_EQ(step(), 0U);
}

TEST_F(GraphViewTest, SwitchesTheErrorsConventionOnItsCard)
{
    session.dispatch(Seek{1, 4});
    const auto place = [this] {
        return view.mapFromScene(view.graph().card(id("E"))->choicePlace().center());
    };
    EXPECT_EQ(view.graph().card(id("E"))->content().choice, QStringLiteral("whole square"));
    click(place());
    EXPECT_EQ(session.frame().scenario().model.lines.back(), "E = 0.5*(p - t)^2");
    EXPECT_EQ(view.graph().card(id("E"))->content().choice, QStringLiteral("half square"));
    EXPECT_EQ(step(), 4U);
    click(place());
    EXPECT_EQ(session.frame().scenario().model.lines.back(), "E = (p - t)^2");
}

TEST_F(GraphViewTest, AnErrorThatIsNoSquareHasNothingToSwitch)
{
    session.open(testing::stateOf(
        testing::scenarioOf({{"E = w*x"}, {"x"}, {}, {"w"}}, {{"x", 1.0}, {"w", 2.0}})));
    EXPECT_TRUE(view.graph().card(id("E"))->choicePlace().isEmpty());
}

TEST_F(GraphViewTest, HearsTheKeysForStepping)
{
    press(Qt::Key_Right);
    press(Qt::Key_PageDown);
    EXPECT_EQ(step(), 2U);
    press(Qt::Key_Left);
    press(Qt::Key_PageUp);
    EXPECT_EQ(step(), 0U);
    press(Qt::Key_End);
    EXPECT_EQ(step(), 16U);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(step(), 13U);
    press(Qt::Key_Home);
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(step(), 2U);
}

TEST_F(GraphViewTest, FollowsTheEdgesFromAFocusedCardUntilEscape)
{
    press(Qt::Key_Tab);
    ASSERT_EQ(view.focusedItem(), view.graph().itemOf(id("z")));
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    EXPECT_EQ(view.focusedItem(), view.graph().itemOf(id("p")));
    EXPECT_EQ(step(), 0U);
    press(Qt::Key_Escape);
    EXPECT_EQ(view.focusedItem(), nullptr);
    press(Qt::Key_Right);
    EXPECT_EQ(step(), 1U);
}

TEST_F(GraphViewTest, SaysWhyAPassCannotBeUpdated)
{
    session.open(testing::stateOf(testing::scenarioOf({{"E = ln(w)"}, {}, {}, {"w"}}, {})));
    press(Qt::Key_End);
    QSignalSpy messages(&view, &GraphView::messageWanted);
    press(Qt::Key_Right);
    ASSERT_EQ(messages.count(), 1);
    EXPECT_FALSE(messages.first().first().toString().isEmpty());
    EXPECT_EQ(session.frame().pass(), 1U);
}

TEST_F(GraphViewTest, GivesAScreenReaderOneChildForEachItem)
{
    session.dispatch(Seek{1, 8});
    QAccessibleInterface* graph = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(graph, nullptr);
    ASSERT_EQ(graph->childCount(), static_cast<int>(view.graph().visibleItems().size()));
    QStringList names;
    for (int child = 0; child < graph->childCount(); ++child) {
        names.append(graph->child(child)->text(QAccessible::Name));
    }
    EXPECT_TRUE(names.contains(QStringLiteral("Layer 1: z is 1.91")))
        << names.join(u'\n').toStdString();
    EXPECT_TRUE(
        names.contains(QStringLiteral("partial derivative of E with respect to w₁: 0.391418")));
}

TEST_F(GraphViewTest, ZoomsAndFitsAgain)
{
    view.zoomIn();
    EXPECT_GT(view.zoomPercent(), 100);
    view.resetZoom();
    EXPECT_EQ(view.zoomPercent(), 100);
}

TEST_F(GraphViewTest, ZoomsAtThePointerOnTheWheelWithCtrl)
{
    const QPointF pointer(250.0, 120.0);
    view.zoomIn();  // so that there is something to scroll
    view.zoomIn();
    view.zoomIn();
    const QPointF before = view.mapToScene(pointer.toPoint());
    QWheelEvent wheel(pointer, view.viewport()->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    EXPECT_EQ(view.zoomPercent(), 207);  // 1.2 four times
    const QPointF moved = view.mapToScene(pointer.toPoint()) - before;
    EXPECT_NEAR(moved.x(), 0.0, 2.0);
    EXPECT_NEAR(moved.y(), 0.0, 2.0);
    EXPECT_EQ(step(), 0U);
}

TEST_F(GraphViewTest, ZoomsOnAPinchOfATouchPadAndOfAScreen)
{
    QNativeGestureEvent pad(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                            QPointF(100, 100), QPointF(100, 100), QPointF(100, 100), 0.5, {});
    QApplication::sendEvent(view.viewport(), &pad);
    EXPECT_EQ(view.zoomPercent(), 150);
    QPinchGesture pinch;
    pinch.setScaleFactor(2.0);
    pinch.setCenterPoint(view.viewport()->mapToGlobal(QPointF(100, 100)));
    const QList<QGesture*> gestures{&pinch};
    QGestureEvent screen(gestures);
    QApplication::sendEvent(view.viewport(), &screen);
    EXPECT_EQ(view.zoomPercent(), 300);
}

TEST_F(GraphViewTest, KeepsTheZoomWithinItsLimits)
{
    for (int time = 0; time < 30; ++time) {
        view.zoomIn();
    }
    EXPECT_EQ(view.zoomPercent(), 600);
    for (int time = 0; time < 60; ++time) {
        view.zoomOut();
    }
    EXPECT_EQ(view.zoomPercent(), 25);
}

TEST_F(GraphViewTest, MovesAGraphThatIsZoomedOnADrag)
{
    view.zoomIn();
    view.zoomIn();
    view.zoomIn();
    const QPointF before = view.mapToScene(QPoint(0, 0));
    QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(200, 150));
    QTest::mouseMove(view.viewport(), QPoint(220, 150));
    QTest::mouseMove(view.viewport(), QPoint(260, 150));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(260, 150));
    EXPECT_NEAR((before.x() - view.mapToScene(QPoint(0, 0)).x()) * view.transform().m11(), 60.0,
                2.0);
    EXPECT_EQ(step(), 0U);
}

TEST_F(GraphViewTest, KeepsWhatIsInTheMiddleWhenAZoomedViewIsResized)
{
    view.zoomIn();
    view.zoomIn();
    view.zoomIn();
    const QPointF before = view.mapToScene(view.viewport()->rect().center());
    view.resize(760, 420);
    const QPointF after = view.mapToScene(view.viewport()->rect().center());
    EXPECT_NEAR(after.x(), before.x(), 3.0);
    EXPECT_NEAR(after.y(), before.y(), 3.0);
    EXPECT_EQ(view.zoomPercent(), 173);
}

TEST_F(GraphViewTest, WalksAlongTheEdgesWithTheArrows)
{
    const auto focused = [this](const char* name) {
        return view.focusedItem() == view.graph().itemOf(id(name));
    };
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    press(Qt::Key_Left);
    EXPECT_TRUE(focused("x1"));
    press(Qt::Key_Down);
    EXPECT_TRUE(focused("w1"));
    press(Qt::Key_Right);
    EXPECT_TRUE(focused("z"));
    press(Qt::Key_Left);
    EXPECT_TRUE(focused("w1")) << "back the way it came";
    press(Qt::Key_Escape);
    EXPECT_EQ(view.focusedItem(), nullptr);
    EXPECT_EQ(step(), 0U);
}

TEST_F(GraphViewTest, SaysThatTheArrowsFollowTheEdges)
{
    QSignalSpy messages(&view, &GraphView::messageWanted);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    ASSERT_EQ(messages.count(), 1);
    EXPECT_TRUE(messages.first().first().toString().contains(QStringLiteral("Esc")));
}

}  // namespace backhand
