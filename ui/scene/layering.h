// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace backhand {

/// Nodes in layers, each layer from top to bottom, and links from one layer to the next.
struct Layering {
    using Node = std::size_t;
    struct Link {
        Node from;
        Node to;

        bool operator==(const Link&) const = default;
    };
    std::vector<std::vector<Node>> layers;
    std::vector<Link> links;

    std::size_t nodeCount() const;
    bool operator==(const Layering&) const = default;
};

/// How many pairs of links cross; links that share an end do not. O(links · log nodes).
std::size_t crossingsOf(const Layering& layering);

/// The same nodes and links in an order with few crossings, never more than the given one has, and
/// always the same: Sugiyama's sweeps by barycentre, ties in the given order, then exchanges of
/// neighbours in layers that are not wide. O(links · log nodes), as the number of sweeps is fixed.
Layering withFewCrossings(const Layering& layering);

/// Nodes in layers with links that may pass layers. A node whose value is used farther than in the
/// next layer has a lane: one further node in each layer between, shared by all its users.
struct LanedGraph {
    Layering layering;  ///< the nodes as they are given, then those of the lanes
    std::vector<std::vector<Layering::Node>>
        lanes;  ///< by given node; from the layer after its own on
};

/// Gives long links their lanes. `links` lead from a layer to any later one. Where lanes would
/// become more than a few for each node, the longest links have none.
LanedGraph withLanes(std::vector<std::vector<Layering::Node>> layers,
                     const std::vector<Layering::Link>& links);

}  // namespace backhand
