// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_view.h"

#include "core/scenario/reader.h"
#include "tests/support/lesson.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

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

TEST(LargeGraph, IsShownReadablyInPartAroundTheStep)
{
    const std::string file = "resources/scenarios/two-two-two.backhand";
    Session session{testing::stateOf(readScenario(testing::sourceFile(file)).value())};
    GraphView view(session);
    QObject::connect(&session, &Session::frameChanged, &view, &GraphView::showFrame);
    view.setAnimated(false);
    view.resize(800, 430);
    view.show();
    EXPECT_GE(view.transform().m11(), 0.9);
    for (std::size_t step = 1; step <= session.frame().trace.stepCount(); ++step) {
        session.dispatch(Seek{1, step});
        const QRectF seen = view.mapToScene(view.viewport()->rect()).boundingRect();
        const QRectF place = view.graph().placeOfStep(session.frame());
        EXPECT_TRUE(seen.intersects(place)) << "step " << step;
    }
}

}  // namespace backhand
