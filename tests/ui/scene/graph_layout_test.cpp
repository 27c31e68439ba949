// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_layout.h"

#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace backhand {

namespace {

QSizeF cardSize(VariableId)
{
    return {150.0, 200.0};
}

const std::vector<ModelSource> models = {
    testing::lessonScenario().model,
    {{"p = w*x + b", "E = (p - t)^2"}, {"x"}, {"t"}, {"w", "b"}},
    {{"c = a + b", "d = b + 1", "e = c*d"}, {}, {}, {"a", "b"}},
    {{"h1 = sigmoid(w1*x1 + w2*x2 + b1)", "h2 = sigmoid(w3*x1 + w4*x2 + b1)",
      "E = (h1 + h2 - t)^2"},
     {"x1", "x2"},
     {"t"},
     {"w1", "w2", "w3", "w4", "b1"}},
};

struct Named {
    std::string name;
    QRectF place;
};

std::vector<Named> placesIn(const CompiledModel& model, const GraphLayout& layout)
{
    std::vector<Named> places;
    for (VariableId id = 0; id < model.model().variables().size(); ++id) {
        const std::string& name = model.model().variable(id).name;
        places.push_back({name, layout.node(id)});
        if (model.isWalked(id)) {
            places.push_back({"gradient of " + name, layout.badge(id)});
        }
    }
    for (PartialId id = 0; id < model.partials().size(); ++id) {
        places.push_back({"chip " + std::to_string(id), layout.chip(id)});
    }
    return places;
}

}  // namespace

class LayoutOfModels : public ::testing::TestWithParam<std::size_t> {};

TEST_P(LayoutOfModels, LetsNothingCoverAnything)
{
    const auto model = testing::compiledOf(models[GetParam()]);
    for (const GraphMetrics& metrics : {GraphMetrics::roomy(), GraphMetrics::compact()}) {
        const GraphLayout layout(*model, metrics, cardSize);
        const std::vector<Named> places = placesIn(*model, layout);
        for (std::size_t a = 0; a < places.size(); ++a) {
            EXPECT_FALSE(places[a].place.isEmpty()) << places[a].name;
            EXPECT_TRUE(layout.bounds().contains(places[a].place)) << places[a].name;
            for (std::size_t b = a + 1; b < places.size(); ++b) {
                EXPECT_FALSE(places[a].place.intersects(places[b].place))
                    << places[a].name << " and " << places[b].name;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(GraphLayout, LayoutOfModels,
                         ::testing::Range<std::size_t>(0, models.size()));

TEST(GraphLayout, PutsAnInputBeforeItsWeight)
{
    const auto model = testing::compiledOf(models[0]);
    const GraphLayout layout(*model, GraphMetrics::roomy(), cardSize);
    double above = -1e9;
    for (const char* name : {"x1", "w1", "x2", "w2", "b"}) {
        const QRectF pill = layout.node(testing::idOf(model->model(), name));
        EXPECT_GT(pill.top(), above) << name;
        above = pill.top();
    }
}

TEST(GraphLayout, GoesFromLeftToRightAndPutsTheTargetBeneathTheError)
{
    const auto model = testing::compiledOf(models[0]);
    const GraphLayout layout(*model, GraphMetrics::roomy(), cardSize);
    const auto node = [&](const char* name) {
        return layout.node(testing::idOf(model->model(), name));
    };
    EXPECT_LT(node("w1").right(), node("z").left());
    EXPECT_LT(node("z").right(), node("p").left());
    EXPECT_LT(node("p").right(), node("E").left());
    EXPECT_GT(node("t").top(), node("E").bottom());
}

TEST(GraphLayout, HasAnEdgeForEachUseAndOneBackForEachPartial)
{
    const auto model = testing::compiledOf(models[0]);
    const GraphLayout layout(*model, GraphMetrics::roomy(), cardSize);
    EXPECT_EQ(layout.forwardEdges().size(), 8U);  // x1 w1 x2 w2 b to z; z to p; p and t to E
    EXPECT_EQ(layout.backwardEdges().size(), model->partials().size());
}

TEST(GraphLayout, IsTheSameForTheSameModel)
{
    const auto model = testing::compiledOf(models[3]);
    const GraphLayout once(*model, GraphMetrics::roomy(), cardSize);
    const GraphLayout again(*model, GraphMetrics::roomy(), cardSize);
    for (VariableId id = 0; id < model->model().variables().size(); ++id) {
        EXPECT_EQ(once.node(id), again.node(id));
    }
}

}  // namespace backhand
