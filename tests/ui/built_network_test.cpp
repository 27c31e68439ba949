// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/built_network.h"

#include "core/scenario/network_scenario.h"
#include "core/scenario/reader.h"
#include "core/scenario/writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace backhand {

using ::testing::Pair;
using ::testing::UnorderedElementsAre;

TEST(BuiltNetwork, HasTheLessonsTitlesWithoutHiddenLayers)
{
    const Scenario scenario = builtNetwork({});
    EXPECT_EQ(scenario.title, "Network 2-1");
    EXPECT_THAT(scenario.titles,
                UnorderedElementsAre(Pair("z", "Layer 1"), Pair("p", "Layer 2 · prediction"),
                                     Pair("E", "Error")));
    EXPECT_EQ(scenario.notes, "");
}

TEST(BuiltNetwork, SaysOfEachCardWhichNeuronItBelongsTo)
{
    const Scenario scenario =
        builtNetwork({1, {{2, Activation::Tanh}, {1, Activation::Relu}}, {2, Activation::Sigmoid}});
    EXPECT_EQ(scenario.title, "Network 1-2-1-2");
    EXPECT_THAT(scenario.titles,
                UnorderedElementsAre(
                    Pair("a1_1", "Layer 1 · neuron 1"), Pair("h1_1", "Layer 1 · activation 1"),
                    Pair("a1_2", "Layer 1 · neuron 2"), Pair("h1_2", "Layer 1 · activation 2"),
                    Pair("a2", "Layer 2"), Pair("h2", "Layer 2 · activation"),
                    Pair("z1", "Layer 3 · neuron 1"), Pair("p1", "Layer 3 · prediction 1"),
                    Pair("z2", "Layer 3 · neuron 2"), Pair("p2", "Layer 3 · prediction 2"),
                    Pair("E1", "Error 1"), Pair("E2", "Error 2"), Pair("E", "Error")));
}

TEST(BuiltNetwork, CallsASumThatIsPassedOnThePrediction)
{
    const Scenario scenario = builtNetwork({1, {{1, Activation::None}}, {1, Activation::None}});
    EXPECT_THAT(scenario.titles,
                UnorderedElementsAre(Pair("h", "Layer 1"), Pair("p", "Layer 2 · prediction"),
                                     Pair("E", "Error")));
}

TEST(BuiltNetwork, SaysWhatBecameOfThePredictionWithCrossEntropy)
{
    const Scenario scenario =
        builtNetwork({1, {}, {1, Activation::Sigmoid}, NetworkError::CrossEntropy});
    EXPECT_THAT(scenario.titles, UnorderedElementsAre(Pair("z", "Layer 1"), Pair("E", "Error")));
    EXPECT_NE(scenario.notes.find("the prediction minus the target"), std::string::npos);
}

TEST(BuiltNetwork, IsOtherwiseTheNetworksScenarioAndAFileThatReadsBackEqual)
{
    const NetworkShape shape{3, {{2, Activation::Softplus}}, {2, Activation::Tanh}};
    Scenario scenario = builtNetwork(shape);
    EXPECT_EQ(readScenario(writeScenario(scenario)).value(), scenario);
    scenario.title.clear();
    scenario.titles.clear();
    EXPECT_EQ(scenario, networkScenario(shape));
}

}  // namespace backhand
