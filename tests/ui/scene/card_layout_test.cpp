// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/card_layout.h"

#include "core/model/lowering.h"
#include "core/scenario/reader.h"
#include "tests/support/graph_models.h"
#include "tests/support/graph_places.h"
#include "tests/support/lesson.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace backhand {

namespace {

QSizeF cardSize(VariableId definition)
{
    return {120.0 + 30.0 * (definition % 4), 190.0};
}

std::vector<testing::NamedPlace> placesIn(const CompiledModel& model, const GraphLayout& layout)
{
    std::vector<testing::NamedPlace> places;
    for (VariableId id = 0; id < model.model().variables().size(); ++id) {
        const std::string& name = model.model().variable(id).name;
        places.push_back({name, layout.node(id)});
        if (model.isWalked(id)) {
            places.push_back({"gradient of " + name, layout.badge(id)});
        }
    }
    for (PartialId id = 0; id < model.partials().size(); ++id) {
        const Partial& partial = model.partial(id);
        places.push_back({"chip of " + model.model().variable(partial.of).name + " by " +
                              model.model().variable(partial.wrt).name,
                          layout.chip(id)});
    }
    return places;
}

void expectNothingCovered(const CompiledModel& model, const GraphLayout& layout)
{
    const std::vector<testing::NamedPlace> places = placesIn(model, layout);
    const QRectF whole = layout.bounds().adjusted(-0.01, -0.01, 0.01, 0.01);  // sums are rounded
    for (const testing::NamedPlace& place : places) {
        EXPECT_TRUE(whole.contains(place.place)) << place.name;
    }
    testing::expectDisjoint(places);
}

void expectNothingCovered(const ModelSource& source)
{
    const auto model = testing::compiledOf(source);
    for (const GraphMetrics& metrics : {GraphMetrics::roomy(), GraphMetrics::compact()}) {
        expectNothingCovered(*model, CardLayout(*model, metrics, cardSize).layout());
    }
}

/// True where an edge runs through a card or pill that is neither of its ends.
bool runsThroughANode(const CompiledModel& model, const GraphLayout& layout, const GraphEdge& edge)
{
    QPainterPath ribbon = edge.path;  // there and back the same way: it has no inside
    ribbon.connectPath(edge.path.toReversed());
    for (VariableId id = 0; id < model.model().variables().size(); ++id) {
        const bool isEnd = id == edge.from || id == edge.to;
        if (!isEnd && ribbon.intersects(layout.node(id))) {
            return true;
        }
    }
    return false;
}

}  // namespace

TEST(CardLayout, LetsNothingCoverAnything)
{
    expectNothingCovered(testing::lessonScenario().model);
    expectNothingCovered({{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}});
    expectNothingCovered({{"E = (w*x - t)^2"}, {"x"}, {"t"}, {"w"}});
    expectNothingCovered(testing::networkOf({2, 3, 1}));
    expectNothingCovered(testing::networkOf({3, 4, 2}));
    expectNothingCovered(testing::chainOf(9));
    expectNothingCovered(testing::residualOf(4));
}

TEST(CardLayout, LetsNothingCoverAnythingInRandomModels)
{
    std::mt19937 random(3);
    for (int round = 0; round < 150; ++round) {
        expectNothingCovered(testing::randomGraph(random));
        ASSERT_FALSE(::testing::Test::HasFailure()) << "round " << round;
    }
}

TEST(CardLayout, LetsNothingCoverAnythingInTheExamplesAtBothScales)
{
    for (const std::string& name : testing::shippedScenarios()) {
        SCOPED_TRACE(name);
        const std::string file = testing::sourceFile("resources/scenarios/" + name + ".backhand");
        const Model model = testing::modelOf(readScenario(file).value().model);
        for (const Model& scale : {model, lowered(model).value()}) {
            const auto compiled = CompiledModel::compile(scale).value();
            const CardLayout cards(*compiled, GraphMetrics::compact(), cardSize);
            expectNothingCovered(*compiled, cards.layout());
        }
    }
}

TEST(CardLayout, LeadsForwardEdgesAroundWhatTheyDoNotReach)
{
    std::mt19937 random(5);
    std::vector<ModelSource> sources = {testing::lessonScenario().model, testing::residualOf(4),
                                        testing::networkOf({2, 3, 2})};
    for (int round = 0; round < 40; ++round) {
        sources.push_back(testing::randomGraph(random));
    }
    for (const ModelSource& source : sources) {
        const auto model = testing::compiledOf(source);
        const GraphLayout layout = CardLayout(*model, GraphMetrics::roomy(), cardSize).layout();
        for (const GraphEdge& edge : layout.forwardEdges()) {
            const bool isStacked = layout.node(edge.from).left() >= layout.node(edge.to).left();
            EXPECT_TRUE(isStacked || !runsThroughANode(*model, layout, edge))
                << model->model().variable(edge.from).name << " to "
                << model->model().variable(edge.to).name;
        }
    }
}

TEST(CardLayout, PutsAnInputBeforeItsWeight)
{
    const auto model = testing::compiledOf(testing::lessonScenario().model);
    const GraphLayout layout = CardLayout(*model, GraphMetrics::roomy(), cardSize).layout();
    double above = -1e9;
    for (const char* name : {"x1", "w1", "x2", "w2", "b"}) {
        const QRectF pill = layout.node(testing::idOf(model->model(), name));
        EXPECT_GT(pill.top(), above) << name;
        above = pill.top();
    }
}

TEST(CardLayout, GoesFromLeftToRightAndPutsTheTargetBeneathTheError)
{
    const auto model = testing::compiledOf(testing::lessonScenario().model);
    const GraphLayout layout = CardLayout(*model, GraphMetrics::roomy(), cardSize).layout();
    const auto node = [&](const char* name) {
        return layout.node(testing::idOf(model->model(), name));
    };
    EXPECT_LT(node("w1").right(), node("z").left());
    EXPECT_LT(node("z").right(), node("p").left());
    EXPECT_LT(node("p").right(), node("E").left());
    EXPECT_GT(node("t").top(), node("E").bottom());
    EXPECT_EQ(node("z").center().y(), node("p").center().y());
    EXPECT_EQ(node("p").center().y(), node("E").center().y());
}

TEST(CardLayout, HasAnEdgeForEachUseAndOneBackForEachPartial)
{
    const auto model = testing::compiledOf(testing::lessonScenario().model);
    const GraphLayout layout = CardLayout(*model, GraphMetrics::roomy(), cardSize).layout();
    EXPECT_EQ(layout.forwardEdges().size(), 8U);  // x1 w1 x2 w2 b to z; z to p; p and t to E
    EXPECT_EQ(layout.backwardEdges().size(), model->partials().size());
}

TEST(CardLayout, IsTheSameForTheSameModel)
{
    std::mt19937 random(9);
    for (int round = 0; round < 20; ++round) {
        const ModelSource source = testing::randomGraph(random);
        const auto model = testing::compiledOf(source);
        const auto again = testing::compiledOf(source);
        const GraphLayout one = CardLayout(*model, GraphMetrics::compact(), cardSize).layout();
        const GraphLayout other = CardLayout(*again, GraphMetrics::compact(), cardSize).layout();
        for (VariableId id = 0; id < model->model().variables().size(); ++id) {
            EXPECT_EQ(one.node(id), other.node(id));
        }
        for (std::size_t edge = 0; edge < one.forwardEdges().size(); ++edge) {
            EXPECT_EQ(one.forwardEdges()[edge].path, other.forwardEdges()[edge].path);
        }
    }
}

/// Two functions that are declared the wrong way round: h1 is used by q, h2 by p, and p stands
/// above q. As declared 1 crossing between the second and the third column, ordered none.
TEST(CardLayout, OrdersTheColumnsSoThatEdgesCrossLess)
{
    const auto model = testing::compiledOf(
        {{"h1 = tanh(x1)", "h2 = tanh(x2)", "p = tanh(h2)", "q = tanh(h1)", "E = p + q"},
         {"x1", "x2"},
         {},
         {}});
    const GraphColumns declared = columnsOfCards(model->model());
    EXPECT_EQ(crossingsOf(withLanes(declared.members, declared.links).layering), 1U);
    const CardLayout cards(*model, GraphMetrics::roomy(), cardSize);
    EXPECT_EQ(crossingsOf(cards.layering()), 0U);
}

TEST(CardLayout, NeverCrossesMoreThanTheDeclaredOrder)
{
    std::mt19937 random(21);
    for (int round = 0; round < 100; ++round) {
        const auto model = testing::compiledOf(testing::randomGraph(random));
        const GraphColumns declared = columnsOfCards(model->model());
        const CardLayout cards(*model, GraphMetrics::roomy(), cardSize);
        EXPECT_LE(crossingsOf(cards.layering()),
                  crossingsOf(withLanes(declared.members, declared.links).layering));
    }
}

}  // namespace backhand
