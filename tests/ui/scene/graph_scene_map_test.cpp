// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_scene.h"

#include "core/scenario/reader.h"
#include "tests/support/graph_models.h"
#include "tests/support/graph_places.h"
#include "tests/support/lesson.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {
namespace {

/// Everything that is seen at some steps, in one form.
void expectNothingCovered(const SessionState& start, GraphForm form)
{
    GraphScene scene;
    scene.setForm(form);
    const std::size_t last = deriveFrame(start).trace.stepCount();
    const std::size_t stride = std::max<std::size_t>(last / 7, 1);
    for (std::size_t step = 0; step <= last; step += stride) {
        scene.showFrame(deriveFrame(testing::after(start, {Seek{1, step}})), false);
        std::vector<testing::NamedPlace> places;
        for (const GraphItem* item : scene.visibleItems()) {
            places.push_back({item->name().toStdString(), item->place()});
        }
        SCOPED_TRACE("step " + std::to_string(step));
        testing::expectDisjoint(places);
    }
}

class GraphSceneMapTest : public ::testing::Test {
protected:
    GraphSceneMapTest() { scene.setForm(GraphForm::Map); }

    void show(std::size_t step)
    {
        scene.showFrame(deriveFrame(testing::after(m_start, {Seek{1, step}})), false);
    }
    VariableId id(const char* name) const
    {
        return testing::idOf(m_start.document.compiled->model(), name);
    }

    SessionState m_start = testing::stateOf(testing::lessonScenario());
    GraphScene scene;
};

}  // namespace

TEST(GraphForms, LetNothingCoverAnythingInTheExamples)
{
    for (const std::string& name : testing::shippedScenarios()) {
        SCOPED_TRACE(name);
        const std::string file = testing::sourceFile("resources/scenarios/" + name + ".backhand");
        const SessionState functions = testing::stateOf(readScenario(file).value());
        for (const Scale scale : {Scale::Functions, Scale::Operations}) {
            const SessionState state = reduce(functions, SetScale{scale});
            expectNothingCovered(state, GraphForm::Compact);
            expectNothingCovered(state, GraphForm::Map);
        }
    }
}

TEST(GraphForms, LetNothingCoverAnythingInNetworks)
{
    for (const std::vector<std::size_t>& sizes :
         {std::vector<std::size_t>{2, 3, 1}, {3, 4, 4, 2}, {2, 20, 1}}) {
        expectNothingCovered(testing::stateOf(testing::scenarioOf(testing::networkOf(sizes), {})),
                             GraphForm::Map);
    }
}

TEST_F(GraphSceneMapTest, ShowsTheNumbersOnTheMapAndTheFunctionAtHandInFull)
{
    show(2);
    EXPECT_EQ(scene.mapCard(id("z"))->content().value, u"1.91"_s);
    EXPECT_EQ(scene.mapCard(id("p"))->content().value, u"0.8710"_s);
    EXPECT_EQ(scene.mapCard(id("E"))->content().value, u"?"_s);
    EXPECT_EQ(scene.closeUp()->definition, id("p"));
    EXPECT_EQ(scene.closeUpCard()->content().value, u"0.871019"_s);
    EXPECT_EQ(scene.closeUpCard()->name(), u"In full: Layer 2 · prediction: p is 0.871019"_s);
}

TEST_F(GraphSceneMapTest, ShowsAParameterOnlyBesideTheFunctionThatHasIt)
{
    show(2);
    EXPECT_FALSE(scene.itemOf(id("w1"))->isVisible());
    EXPECT_TRUE(scene.itemOf(id("x1"))->isVisible());
    show(8);
    EXPECT_EQ(scene.closeUp()->definition, id("z"));
    EXPECT_TRUE(scene.itemOf(id("w1"))->isVisible());
    EXPECT_EQ(scene.badge(id("w1"))->content().number, u"0.391418"_s);
    EXPECT_EQ(scene.badge(id("w1"))->content().emphasis, Emphasis::Current);
    EXPECT_EQ(scene.badge(id("z"))->content().number, u"0.1957"_s);
    EXPECT_EQ(scene.badge(id("z"))->content().emphasis, Emphasis::Lit);
}

TEST_F(GraphSceneMapTest, ShowsTheChipOfTheStepAlone)
{
    const CompiledModel& model = *m_start.document.compiled;
    for (std::size_t step = 1; step <= 16; ++step) {
        show(step);
        for (PartialId partial = 0; partial < model.partials().size(); ++partial) {
            EXPECT_EQ(scene.chip(partial)->isVisible(), model.steps()[step - 1].partial == partial)
                << step;
        }
    }
}

TEST_F(GraphSceneMapTest, ShowsWhatIsWantedInPlaceOfTheStep)
{
    scene.setWanted(id("E"));
    show(1);
    EXPECT_EQ(scene.closeUp()->definition, id("E"));
    scene.setWanted(id("b"));  // stands with z
    show(1);
    EXPECT_EQ(scene.closeUp()->definition, id("z"));
    scene.setWanted(noVariable);
    show(2);
    EXPECT_EQ(scene.closeUp()->definition, id("p"));
}

TEST_F(GraphSceneMapTest, LightsAFoldedLayerWithTheFunctionOfTheStep)
{
    m_start = testing::stateOf(testing::scenarioOf(testing::networkOf({1, 17, 1}), {}));
    show(5);
    EXPECT_EQ(scene.blockItem(0)->name(), u"17 functions of layer 1: h₁,₁ to h₁,₁₇"_s);
    EXPECT_EQ(static_cast<const LayerBlockItem*>(scene.blockItem(0))->content().emphasis,
              Emphasis::Current);
    EXPECT_TRUE(scene.itemOf(id("h1_5"))->isVisible());
    EXPECT_FALSE(scene.itemOf(id("h1_6"))->isVisible());
}

}  // namespace backhand
