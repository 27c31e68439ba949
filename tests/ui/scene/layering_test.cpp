// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/layering.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace backhand {
namespace {

using Links = std::vector<Layering::Link>;

/// All pairs looked at, one by one.
std::size_t crossingsPairByPair(const Layering& layering)
{
    std::vector<std::size_t> layer(layering.nodeCount(), 0);
    std::vector<std::size_t> place(layering.nodeCount(), 0);
    for (std::size_t at = 0; at < layering.layers.size(); ++at) {
        for (std::size_t index = 0; index < layering.layers[at].size(); ++index) {
            layer[layering.layers[at][index]] = at;
            place[layering.layers[at][index]] = index;
        }
    }
    std::size_t crossings = 0;
    for (const Layering::Link& a : layering.links) {
        for (const Layering::Link& b : layering.links) {
            const bool isCrossed = layer[a.from] == layer[b.from] &&
                                   place[a.from] < place[b.from] && place[a.to] > place[b.to];
            crossings += isCrossed ? 1 : 0;
        }
    }
    return crossings;
}

Layering randomLayering(std::mt19937& random)
{
    Layering layering;
    std::size_t next = 0;
    const std::size_t layers = 2 + random() % 4;
    for (std::size_t at = 0; at < layers; ++at) {
        layering.layers.emplace_back();
        const std::size_t nodes = 1 + random() % 7;
        for (std::size_t index = 0; index < nodes; ++index) {
            layering.layers.back().push_back(next++);
        }
    }
    for (std::size_t at = 0; at + 1 < layers; ++at) {
        for (const Layering::Node from : layering.layers[at]) {
            for (const Layering::Node to : layering.layers[at + 1]) {
                if (random() % 3 == 0) {
                    layering.links.push_back({from, to});
                }
            }
        }
    }
    return layering;
}

TEST(Layering, CountsTheCrossingsOfTwoLayers)
{
    EXPECT_EQ(crossingsOf({{{0, 1}, {2, 3}}, {{0, 2}, {1, 3}}}), 0U);
    EXPECT_EQ(crossingsOf({{{0, 1}, {2, 3}}, {{0, 3}, {1, 2}}}), 1U);
    // All of two to all of two cross once, all of three to all of three nine times.
    EXPECT_EQ(crossingsOf({{{0, 1}, {2, 3}}, {{0, 2}, {0, 3}, {1, 2}, {1, 3}}}), 1U);
    EXPECT_EQ(
        crossingsOf({{{0, 1, 2}, {3, 4, 5}},
                     {{0, 3}, {0, 4}, {0, 5}, {1, 3}, {1, 4}, {1, 5}, {2, 3}, {2, 4}, {2, 5}}}),
        9U);
}

TEST(Layering, DoesNotCountLinksThatShareAnEnd)
{
    EXPECT_EQ(crossingsOf({{{0}, {1, 2, 3}}, {{0, 3}, {0, 1}, {0, 2}}}), 0U);
    EXPECT_EQ(crossingsOf({{{0, 1, 2}, {3}}, {{0, 3}, {1, 3}, {2, 3}}}), 0U);
}

TEST(Layering, CountsAsALookAtEachPairDoes)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const Layering layering = randomLayering(random);
        EXPECT_EQ(crossingsOf(layering), crossingsPairByPair(layering));
    }
}

TEST(Layering, UntanglesWhatCanBeUntangled)
{
    const Layering crossed{{{0, 1, 2}, {3, 4, 5}, {6}},
                           {{0, 5}, {1, 4}, {2, 3}, {3, 6}, {4, 6}, {5, 6}}};
    EXPECT_EQ(crossingsOf(crossed), 3U);
    EXPECT_EQ(crossingsOf(withFewCrossings(crossed)), 0U);
}

TEST(Layering, LeavesTheOneCrossingOfTwoToTwo)
{
    const Layering both{{{0, 1}, {2, 3}}, {{0, 2}, {0, 3}, {1, 2}, {1, 3}}};
    EXPECT_EQ(withFewCrossings(both), both);
}

TEST(Layering, NeverHasMoreCrossingsThanTheGivenOrder)
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        const Layering given = randomLayering(random);
        const Layering ordered = withFewCrossings(given);
        EXPECT_LE(crossingsOf(ordered), crossingsOf(given));
        EXPECT_EQ(ordered.links, given.links);
        for (std::size_t at = 0; at < given.layers.size(); ++at) {
            EXPECT_TRUE(std::is_permutation(given.layers[at].begin(), given.layers[at].end(),
                                            ordered.layers[at].begin(), ordered.layers[at].end()));
        }
        EXPECT_EQ(withFewCrossings(given), ordered);
    }
}

TEST(Layering, GivesALongLinkOneLaneThatItsUsersShare)
{
    // 0 is used by 1, by 2 and by 3, one layer after the other.
    const LanedGraph graph =
        withLanes({{0}, {1}, {2}, {3}}, {{0, 1}, {1, 2}, {0, 2}, {2, 3}, {0, 3}});
    ASSERT_EQ(graph.lanes.size(), 4U);
    EXPECT_EQ(graph.lanes[0], (std::vector<Layering::Node>{4, 5}));
    EXPECT_TRUE(graph.lanes[1].empty());
    EXPECT_EQ(graph.layering.layers,
              (std::vector<std::vector<Layering::Node>>{{0}, {1, 4}, {2, 5}, {3}}));
    EXPECT_EQ(graph.layering.links,
              (Links{{0, 4}, {4, 5}, {0, 1}, {1, 2}, {4, 2}, {2, 3}, {5, 3}}));
}

TEST(Layering, KeepsTheNumberOfLanesWithinTheNumberOfNodes)
{
    std::vector<std::vector<Layering::Node>> layers;
    Links links;
    constexpr std::size_t count = 400;
    for (Layering::Node node = 0; node < count; ++node) {
        layers.push_back({node});
        if (node + 1 < count) {
            links.push_back({node, count - 1});  // each is used by the last: 79 401 lane nodes
        }
    }
    EXPECT_LE(withLanes(layers, links).layering.nodeCount(), 64 + 5 * count);
}

}  // namespace
}  // namespace backhand
