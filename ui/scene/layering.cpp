// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/layering.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace backhand {

namespace {

using Node = Layering::Node;

constexpr int mostSweeps = 6;
constexpr int mostExchangeRounds = 4;
constexpr std::size_t widestExchanged = 32;  ///< exchanges would be quadratic in wide layers

/// The links of each node to the layer before and to the layer after.
struct Neighbours {
    std::vector<std::vector<Node>> before;
    std::vector<std::vector<Node>> after;

    explicit Neighbours(const Layering& layering)
        : before(layering.nodeCount()), after(layering.nodeCount())
    {
        for (const Layering::Link& link : layering.links) {
            before[link.to].push_back(link.from);
            after[link.from].push_back(link.to);
        }
    }
};

std::vector<std::size_t> placesIn(const Layering& layering)
{
    std::vector<std::size_t> places(layering.nodeCount(), 0);
    for (const std::vector<Node>& layer : layering.layers) {
        for (std::size_t place = 0; place < layer.size(); ++place) {
            places[layer[place]] = place;
        }
    }
    return places;
}

/// How many pairs of a sequence stand the wrong way round: a binary indexed tree of what was seen.
std::size_t inversionsOf(const std::vector<std::size_t>& sequence, std::size_t bound)
{
    std::vector<std::size_t> tree(bound + 1, 0);
    std::size_t inversions = 0;
    for (std::size_t seen = 0; seen < sequence.size(); ++seen) {
        std::size_t notAbove = 0;
        for (std::size_t at = sequence[seen] + 1; at > 0; at -= at & (~at + 1)) {
            notAbove += tree[at];
        }
        inversions += seen - notAbove;
        for (std::size_t at = sequence[seen] + 1; at <= bound; at += at & (~at + 1)) {
            ++tree[at];
        }
    }
    return inversions;
}

/// Crossings between a layer and the next.
std::size_t crossingsAfter(const std::vector<Node>& layer, const Neighbours& neighbours,
                           const std::vector<std::size_t>& places)
{
    std::vector<std::size_t> ends;
    std::size_t bound = 0;
    for (const Node node : layer) {
        const auto first = static_cast<std::ptrdiff_t>(ends.size());
        for (const Node next : neighbours.after[node]) {
            ends.push_back(places[next]);
            bound = std::max(bound, places[next] + 1);
        }
        std::sort(ends.begin() + first, ends.end());
    }
    return inversionsOf(ends, bound);
}

std::size_t crossingsIn(const Layering& layering, const Neighbours& neighbours)
{
    const std::vector<std::size_t> places = placesIn(layering);
    std::size_t sum = 0;
    for (const std::vector<Node>& layer : layering.layers) {
        sum += crossingsAfter(layer, neighbours, places);
    }
    return sum;
}

/// One layer put in the order of its neighbours' mean place; a node without any stays where it is.
void orderByBarycentre(std::vector<Node>& layer, const std::vector<std::vector<Node>>& neighbours,
                       std::vector<std::size_t>& places)
{
    std::vector<std::pair<double, Node>> keyed;
    for (const Node node : layer) {
        const std::vector<Node>& others = neighbours[node];
        const double sum =
            std::accumulate(others.begin(), others.end(), 0.0, [&](double before, Node other) {
                return before + static_cast<double>(places[other]);
            });
        const double key = others.empty() ? static_cast<double>(places[node])
                                          : sum / static_cast<double>(others.size());
        keyed.emplace_back(key, node);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t place = 0; place < layer.size(); ++place) {
        layer[place] = keyed[place].second;
        places[layer[place]] = place;
    }
}

/// There and back: each layer by the one before it, then each by the one after it.
void sweep(Layering& layering, const Neighbours& neighbours)
{
    std::vector<std::size_t> places = placesIn(layering);
    for (std::size_t at = 1; at < layering.layers.size(); ++at) {
        orderByBarycentre(layering.layers[at], neighbours.before, places);
    }
    for (std::size_t at = layering.layers.size(); at-- > 0;) {
        orderByBarycentre(layering.layers[at], neighbours.after, places);
    }
}

/// How many of the links of `upper` cross those of `lower`, which stands beneath it.
std::size_t crossingsBetween(const std::vector<Node>& ofUpper, const std::vector<Node>& ofLower,
                             const std::vector<std::size_t>& places)
{
    const auto placesOf = [&places](const std::vector<Node>& nodes) {
        std::vector<std::size_t> sorted;
        for (const Node node : nodes) {
            sorted.push_back(places[node]);
        }
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    };
    const std::vector<std::size_t> lower = placesOf(ofLower);
    std::size_t crossings = 0;
    std::size_t passed = 0;
    for (const std::size_t place : placesOf(ofUpper)) {
        while (passed < lower.size() && lower[passed] < place) {
            ++passed;
        }
        crossings += passed;
    }
    return crossings;
}

bool exchangeNeighbours(std::vector<Node>& layer, const Neighbours& neighbours,
                        std::vector<std::size_t>& places)
{
    bool isBetter = false;
    for (std::size_t at = 0; at + 1 < layer.size(); ++at) {
        const Node upper = layer[at];
        const Node lower = layer[at + 1];
        const auto crossings = [&](Node first, Node second) {
            return crossingsBetween(neighbours.before[first], neighbours.before[second], places) +
                   crossingsBetween(neighbours.after[first], neighbours.after[second], places);
        };
        if (crossings(lower, upper) < crossings(upper, lower)) {
            std::swap(layer[at], layer[at + 1]);
            std::swap(places[upper], places[lower]);
            isBetter = true;
        }
    }
    return isBetter;
}

void exchange(Layering& layering, const Neighbours& neighbours)
{
    std::vector<std::size_t> places = placesIn(layering);
    bool isBetter = true;
    for (int round = 0; round < mostExchangeRounds && isBetter; ++round) {
        isBetter = false;
        for (std::vector<Node>& layer : layering.layers) {
            const bool isNarrow = layer.size() <= widestExchanged;
            isBetter = (isNarrow && exchangeNeighbours(layer, neighbours, places)) || isBetter;
        }
    }
}

/// Lays the lane of one node through the layers up to `last`, that one not included.
void addLane(LanedGraph& graph, Node node, std::size_t layer, std::size_t last, Node& next)
{
    Node before = node;
    for (std::size_t at = layer + 1; at < last; ++at) {
        graph.layering.layers[at].push_back(next);
        graph.layering.links.push_back({before, next});
        graph.lanes[node].push_back(next);
        before = next++;
    }
}

}  // namespace

std::size_t Layering::nodeCount() const
{
    std::size_t count = 0;
    for (const std::vector<Node>& layer : layers) {
        for (const Node node : layer) {
            count = std::max(count, node + 1);
        }
    }
    return count;
}

std::size_t crossingsOf(const Layering& layering)
{
    return crossingsIn(layering, Neighbours(layering));
}

Layering withFewCrossings(const Layering& layering)
{
    const Neighbours neighbours(layering);
    Layering best = layering;
    std::size_t fewest = crossingsIn(best, neighbours);
    Layering tried = layering;
    for (int count = 0; count < mostSweeps && fewest > 0; ++count) {
        sweep(tried, neighbours);
        exchange(tried, neighbours);
        const std::size_t crossings = crossingsIn(tried, neighbours);
        if (crossings < fewest) {
            fewest = crossings;
            best = tried;
        }
    }
    return best;
}

LanedGraph withLanes(std::vector<std::vector<Layering::Node>> layers,
                     const std::vector<Layering::Link>& links)
{
    constexpr std::size_t lanesPerNode = 4;
    LanedGraph graph{{std::move(layers), {}}, {}};
    Node next = graph.layering.nodeCount();
    std::vector<std::size_t> layerOf(next, 0);
    for (std::size_t at = 0; at < graph.layering.layers.size(); ++at) {
        for (const Node node : graph.layering.layers[at]) {
            layerOf[node] = at;
        }
    }
    graph.lanes.resize(next);
    std::vector<std::size_t> farthest(next, 0);
    for (const Layering::Link& link : links) {
        farthest[link.from] = std::max(farthest[link.from], layerOf[link.to]);
    }
    const std::size_t mostNodes = 64 + (1 + lanesPerNode) * next;
    for (Node node = 0; node < farthest.size(); ++node) {
        if (next + farthest[node] <= mostNodes + layerOf[node]) {
            addLane(graph, node, layerOf[node], farthest[node], next);
        }
    }
    for (const Layering::Link& link : links) {
        const std::size_t span = layerOf[link.to] - layerOf[link.from];
        if (span == 1) {
            graph.layering.links.push_back(link);
        } else if (span - 2 < graph.lanes[link.from].size()) {
            graph.layering.links.push_back({graph.lanes[link.from][span - 2], link.to});
        }
    }
    return graph;
}

}  // namespace backhand
