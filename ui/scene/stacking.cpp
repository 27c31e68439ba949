// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/stacking.h"

namespace backhand {

namespace {

using Node = Layering::Node;

/// Neighbours in a row that stand as close as they may.
struct Pool {
    double sum = 0.0;
    std::size_t count = 0;

    double mean() const { return sum / static_cast<double>(count); }
};

/// The mean anchor of each node's neighbours in one direction; its own where it has none.
class Wanted {
public:
    Wanted(const Layering& layering, const std::vector<double>& anchors, bool isFromBefore)
        : m_anchors(anchors), m_links(anchors.size())
    {
        for (const Layering::Link& link : layering.links) {
            m_links[isFromBefore ? link.to : link.from].push_back(isFromBefore ? link.from
                                                                               : link.to);
        }
    }

    double of(Node node) const
    {
        Pool pool;
        for (const Node other : m_links[node]) {
            pool.sum += m_anchors[other];
            ++pool.count;
        }
        return pool.count == 0 ? m_anchors[node] : pool.mean();
    }

private:
    const std::vector<double>& m_anchors;
    std::vector<std::vector<Node>> m_links;
};

void stackLayer(const std::vector<Node>& layer, const std::vector<double>& wanted,
                const std::vector<Extent>& extents, double gap, std::vector<double>& anchors)
{
    std::vector<Extent> own;
    for (const Node node : layer) {
        own.push_back(extents[node]);
    }
    const std::vector<double> placed = stacked(wanted, own, gap);
    for (std::size_t at = 0; at < layer.size(); ++at) {
        anchors[layer[at]] = placed[at];
    }
}

}  // namespace

std::vector<double> stacked(const std::vector<double>& wanted, const std::vector<Extent>& extents,
                            double gap)
{
    // Less what stands above it, an anchor may be anything that is not less than the one before:
    // the least squares of that are the pooled means (isotonic regression).
    std::vector<double> offsets;
    std::vector<Pool> pools;
    double offset = 0.0;
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        offset += at == 0 ? 0.0 : extents[at - 1].beneath + gap + extents[at].above;
        offsets.push_back(offset);
        pools.push_back({wanted[at] - offset, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    std::vector<double> anchors;
    for (const Pool& pool : pools) {
        for (std::size_t at = 0; at < pool.count; ++at) {
            anchors.push_back(pool.mean() + offsets[anchors.size()]);
        }
    }
    return anchors;
}

std::vector<double> anchorsOf(const Layering& layering, const std::vector<Extent>& extents,
                              double gap)
{
    std::vector<double> anchors(extents.size(), 0.0);
    const auto pass = [&](bool isFromBefore) {
        const std::size_t count = layering.layers.size();
        const Wanted wanted(layering, anchors, isFromBefore);
        for (std::size_t index = 0; index < count; ++index) {
            const std::vector<Node>& layer =
                layering.layers[isFromBefore ? index : count - 1 - index];
            std::vector<double> own;
            for (const Node node : layer) {
                own.push_back(wanted.of(node));
            }
            stackLayer(layer, own, extents, gap, anchors);
        }
    };
    for (const bool isFromBefore : {true, false, true, false}) {
        pass(isFromBefore);
    }
    return anchors;
}

}  // namespace backhand
