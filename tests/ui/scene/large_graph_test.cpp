// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Graphs that are not drawn with whole cards, in the view.

#include "tests/support/graph_models.h"
#include "tests/support/lesson.h"
#include "ui/scene/at_hand.h"
#include "ui/scene/graph_view.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QTest>

namespace backhand {

namespace {

/// A network in a view of its own.
struct NetworkView {
    explicit NetworkView(const std::vector<std::size_t>& sizes, QSize size = {806, 380})
        : session(testing::stateOf(testing::scenarioOf(testing::networkOf(sizes), {})))
    {
        QObject::connect(&session, &Session::frameChanged, &view, &GraphView::showFrame);
        view.setAnimated(false);
        view.resize(size);
        view.show();
        view.setFocus();
    }
    QRectF seen() const { return view.mapToScene(view.viewport()->rect()).boundingRect(); }
    VariableId id(const char* name) const { return testing::idOf(session.frame().model(), name); }

    Session session;
    GraphView view{session};
};

}  // namespace

TEST(LargeGraph, IsSeenWholeAsAMapThatCanBeRead)
{
    NetworkView network({8, 16, 4});
    EXPECT_EQ(network.view.graph().form(), GraphForm::Map);
    EXPECT_GE(network.view.transform().m11() * 13.0, 10.0) << "px of the numbers' type";
    network.session.dispatch(Move{Motion::NextAct});
    network.session.dispatch(Move{Motion::NextAct});
    for (const GraphItem* item : network.view.graph().visibleItems()) {
        EXPECT_TRUE(network.seen().contains(item->place())) << item->name().toStdString();
    }
}

TEST(LargeGraph, IsDrawnWithWholeCardsWhereTheyCanBeRead)
{
    NetworkView small({2, 3, 1}, {500, 300});
    EXPECT_EQ(small.view.graph().form(), GraphForm::Map);
    small.view.resize(2000, 1400);
    EXPECT_EQ(small.view.graph().form(), GraphForm::Roomy);
}

TEST(LargeGraph, OpensAFoldedLayerOnAClickAndOnEnter)
{
    NetworkView network({1, 20, 1});
    GraphScene& graph = network.view.graph();
    ASSERT_EQ(graph.blocks().size(), 1U);
    const QPoint place = network.view.mapFromScene(graph.blockItem(0)->place().center());
    QTest::mouseClick(network.view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    EXPECT_TRUE(graph.blocks().front().isOpen);
    EXPECT_TRUE(graph.itemOf(network.id("h1_17"))->isVisible());
    EXPECT_EQ(network.session.frame().step(), 0U);

    QTest::keyClick(&network.view, Qt::Key_Tab);
    ASSERT_EQ(network.view.focusedItem(), graph.blockItem(0));
    QTest::keyClick(&network.view, Qt::Key_Return);
    EXPECT_FALSE(graph.blocks().front().isOpen);
    EXPECT_EQ(network.view.focusedItem(), graph.blockItem(0));
}

TEST(LargeGraph, ShowsTheFunctionOfAFoldedLayerThatTheStepGoesInto)
{
    NetworkView network({1, 20, 1});
    const VariableId seventh = network.id("h1_7");
    const GraphItem* card = network.view.graph().itemOf(seventh);
    EXPECT_FALSE(card->isVisible());
    network.session.dispatch(Seek{1, 7});
    EXPECT_TRUE(card->isVisible());
    EXPECT_EQ(network.view.graph().closeUp()->definition, seventh);
    network.session.dispatch(Seek{1, 8});
    EXPECT_FALSE(card->isVisible());
}

TEST(LargeGraph, ShowsTheFocusedFunctionInFull)
{
    NetworkView network({2, 3, 2});
    network.view.resize(500, 300);
    ASSERT_EQ(network.view.graph().form(), GraphForm::Map);
    QTest::keyClick(&network.view, Qt::Key_Tab);
    QTest::keyClick(&network.view, Qt::Key_Return);
    QTest::keyClick(&network.view, Qt::Key_Down);
    EXPECT_EQ(network.view.graph().closeUp()->definition, network.id("h1_2"));
    QTest::keyClick(&network.view, Qt::Key_Right);
    EXPECT_EQ(network.view.graph().closeUp()->definition, network.id("p1"));
    QTest::keyClick(&network.view, Qt::Key_PageDown);
    EXPECT_EQ(network.view.graph().closeUp()->definition, network.id("h1_1")) << "the step's own";
}

TEST(LargeGraph, IsShownInPartAroundTheStepWhereEvenTheMapIsTooLarge)
{
    Session session{testing::stateOf(testing::scenarioOf(testing::chainOf(30), {}))};
    GraphView view(session);
    QObject::connect(&session, &Session::frameChanged, &view, &GraphView::showFrame);
    view.setAnimated(false);
    view.resize(800, 430);
    view.show();
    EXPECT_GE(view.transform().m11(), 0.75);
    for (std::size_t step = 1; step <= session.frame().trace.stepCount(); ++step) {
        session.dispatch(Seek{1, step});
        const QRectF seen = view.mapToScene(view.viewport()->rect()).boundingRect();
        EXPECT_TRUE(seen.contains(view.graph().closeUp()->panel)) << "step " << step;
        const AtHand hand = atHand(session.frame());
        EXPECT_TRUE(seen.contains(view.graph().itemOf(hand.definition)->place())) << step;
    }
}

TEST(LargeGraph, TellsAScreenReaderOfFoldedLayers)
{
    NetworkView network({1, 20, 1});
    QAccessibleInterface* graph = QAccessible::queryAccessibleInterface(&network.view);
    ASSERT_NE(graph, nullptr);
    EXPECT_EQ(graph->child(0)->text(QAccessible::Name),
              QStringLiteral("20 functions of layer 1: h₁,₁ to h₁,₂₀"));
}

}  // namespace backhand
