// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/map_layout.h"

#include "core/model/lowering.h"
#include "core/scenario/reader.h"
#include "tests/support/graph_models.h"
#include "tests/support/graph_places.h"
#include "tests/support/lesson.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace backhand {

namespace {

using Places = std::vector<testing::NamedPlace>;

Places placesOn(const CompiledModel& model, const MapLayout& map)
{
    Places places;
    for (VariableId id = 0; id < model.model().variables().size(); ++id) {
        const std::string& name = model.model().variable(id).name;
        if (map.layout().node(id).isEmpty()) {
            EXPECT_TRUE(map.ownerOf(id) != noVariable || map.blockOf(id)) << name;
            continue;
        }
        places.push_back({name, map.layout().node(id)});
        if (model.isWalked(id)) {
            places.push_back({"gradient of " + name, map.layout().badge(id)});
        }
    }
    for (std::size_t block = 0; block < map.blocks().size(); ++block) {
        places.push_back({"block", map.blocks()[block].place});
        if (!map.blocks()[block].isOpen) {
            places.push_back({"guest", map.guestPlace(block)});
            places.push_back({"gradient of the guest", map.guestBadge(block)});
        }
    }
    return places;
}

void addCloseUp(const CloseUp& closeUp, Places& places)
{
    places.push_back({"card", closeUp.card});
    places.push_back({"chip", closeUp.chip});
    for (const CloseUp::Owned& owned : closeUp.owned) {
        places.push_back({"own parameter", owned.pill});
        places.push_back({"its gradient", owned.badge});
    }
    if (closeUp.owned.size() < closeUp.count) {
        places.push_back({"caption", closeUp.caption});
    }
}

void expectNothingCovered(const CompiledModel& model, const std::set<std::size_t>& open = {})
{
    const MapLayout map(model, open);
    const Places onMap = placesOn(model, map);
    testing::expectDisjoint(onMap);
    const QRectF whole = map.bounds().adjusted(-0.01, -0.01, 0.01, 0.01);  // sums are rounded
    for (const testing::NamedPlace& place : onMap) {
        EXPECT_TRUE(whole.contains(place.place)) << place.name;
    }
    for (const Definition& definition : model.model().definitions()) {
        for (const VariableId input : definition.inputs) {
            const CloseUp closeUp = map.closeUp(model.model(), definition.variable, input);
            Places inside;
            addCloseUp(closeUp, inside);
            testing::expectDisjoint(inside);
            for (const testing::NamedPlace& place : inside) {
                EXPECT_TRUE(closeUp.panel.contains(place.place)) << place.name;
            }
            for (const testing::NamedPlace& place : onMap) {
                EXPECT_FALSE(closeUp.panel.intersects(place.place)) << place.name;
            }
            EXPECT_TRUE(whole.contains(closeUp.panel));
        }
    }
}

void expectNothingCovered(const ModelSource& source)
{
    expectNothingCovered(*testing::compiledOf(source));
}

}  // namespace

TEST(MapLayout, LetsNothingCoverAnything)
{
    expectNothingCovered(testing::lessonScenario().model);
    expectNothingCovered(testing::networkOf({2, 3, 1}));
    expectNothingCovered(testing::networkOf({3, 4, 4, 2}));
    expectNothingCovered(testing::networkOf({8, 16, 4}));
    expectNothingCovered(testing::networkOf({2, 20, 1}));
    expectNothingCovered(testing::chainOf(30));
    expectNothingCovered(testing::residualOf(8));
    expectNothingCovered(*testing::compiledOf(testing::networkOf({20, 3, 1})), {0, 3});
    expectNothingCovered(*testing::compiledOf(testing::networkOf({2, 20, 1})), {3});
}

TEST(MapLayout, LetsNothingCoverAnythingInRandomModels)
{
    std::mt19937 random(3);
    for (int round = 0; round < 100; ++round) {
        expectNothingCovered(testing::randomGraph(random));
        ASSERT_FALSE(::testing::Test::HasFailure()) << "round " << round;
    }
}

TEST(MapLayout, LetsNothingCoverAnythingInTheExamplesAtBothScales)
{
    for (const std::string& name : testing::shippedScenarios()) {
        SCOPED_TRACE(name);
        const std::string file = testing::sourceFile("resources/scenarios/" + name + ".backhand");
        const Model model = testing::modelOf(readScenario(file).value().model);
        expectNothingCovered(*CompiledModel::compile(model).value());
        expectNothingCovered(*CompiledModel::compile(lowered(model).value()).value());
    }
}

TEST(MapLayout, ShowsSixteenFunctionsOfALayerAndFoldsMore)
{
    const auto sixteen = testing::compiledOf(testing::networkOf({1, 16, 1}));
    EXPECT_TRUE(MapLayout(*sixteen, {}).blocks().empty());

    const auto more = testing::compiledOf(testing::networkOf({1, 17, 1}));
    const MapLayout folded(*more, {});
    ASSERT_EQ(folded.blocks().size(), 1U);
    EXPECT_EQ(folded.blocks().front().members.size(), 17U);
    EXPECT_EQ(folded.blocks().front().column, 1U);
    const VariableId neuron = testing::idOf(more->model(), "h1_9");
    EXPECT_EQ(folded.blockOf(neuron), 0U);
    EXPECT_TRUE(folded.layout().node(neuron).isEmpty());

    const MapLayout open(*more, {folded.blocks().front().key});
    EXPECT_FALSE(open.blockOf(neuron).has_value());
    EXPECT_FALSE(open.layout().node(neuron).isEmpty());
    EXPECT_LT(open.blocks().front().place.top(), open.layout().node(neuron).top());
}

TEST(MapLayout, DrawsOneEdgeForAllThatGoBetweenABlockAndAnother)
{
    const auto model = testing::compiledOf(testing::networkOf({1, 17, 1}));
    const MapLayout map(*model, {});
    // x to the layer, the layer to p, p to E, t to E.
    EXPECT_EQ(map.layout().forwardEdges().size(), 4U);
    EXPECT_EQ(map.layout().forwardEdges().front().others.size(), 16U);
}

TEST(MapLayout, ShowsThePageOfParametersThatHasTheOneAtHand)
{
    const auto model = testing::compiledOf(testing::networkOf({8, 2, 1}));
    const MapLayout map(*model, {});
    const VariableId neuron = testing::idOf(model->model(), "h1_1");  // w1 to w8 and b9
    const CloseUp first = map.closeUp(model->model(), neuron, noVariable);
    EXPECT_EQ(first.first, 0U);
    EXPECT_EQ(first.count, 9U);
    const VariableId bias = testing::idOf(model->model(), "b9");
    const CloseUp last = map.closeUp(model->model(), neuron, bias);
    EXPECT_GT(last.first, 0U);
    EXPECT_EQ(last.owned.back().parameter, bias);
}

TEST(MapLayout, StaysTheSameWhicheverFunctionIsAtHand)
{
    const auto model = testing::compiledOf(testing::networkOf({8, 16, 4}));
    const MapLayout map(*model, {});
    const QRectF panel =
        map.closeUp(model->model(), testing::idOf(model->model(), "h1_1"), noVariable).panel;
    EXPECT_EQ(map.closeUp(model->model(), model->model().error(), noVariable).panel, panel);
}

TEST(MapLayout, PutsACardWithoutParametersInTheMiddleUnderTheMap)
{
    const auto model = testing::compiledOf(testing::networkOf({2, 2, 2, 2, 2}));
    const MapLayout map(*model, {});
    const CloseUp error = map.closeUp(model->model(), model->model().error(), noVariable);
    EXPECT_GT(error.panel.top(), map.layout().node(model->model().error()).bottom());
    EXPECT_TRUE(error.owned.empty());
    EXPECT_DOUBLE_EQ(error.card.center().x(), error.panel.center().x());
    const VariableId neuron = testing::idOf(model->model(), "h1_1");
    const CloseUp withWeights = map.closeUp(model->model(), neuron, noVariable);
    EXPECT_FALSE(withWeights.owned.empty());
    EXPECT_LT(error.panel.width(), withWeights.panel.width());
    EXPECT_DOUBLE_EQ(error.panel.center().x(), withWeights.panel.center().x());
}

TEST(MapLayout, IsTheSameForTheSameModel)
{
    std::mt19937 random(9);
    for (int round = 0; round < 20; ++round) {
        const ModelSource source = testing::randomGraph(random);
        const auto model = testing::compiledOf(source);
        const MapLayout one(*model, {});
        const MapLayout other(*testing::compiledOf(source), {});
        for (VariableId id = 0; id < model->model().variables().size(); ++id) {
            EXPECT_EQ(one.layout().node(id), other.layout().node(id));
        }
        EXPECT_EQ(one.bounds(), other.bounds());
    }
}

TEST(MapLayout, NeverCrossesMoreThanTheDeclaredOrder)
{
    std::mt19937 random(21);
    for (int round = 0; round < 100; ++round) {
        const auto model = testing::compiledOf(testing::randomGraph(random));
        const GraphColumns declared = columnsOfMap(model->model());
        EXPECT_LE(crossingsOf(MapLayout(*model, {}).layering()),
                  crossingsOf(withLanes(declared.members, declared.links).layering));
    }
}

}  // namespace backhand
