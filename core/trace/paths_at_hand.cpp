// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/paths_at_hand.h"

#include <algorithm>

namespace backhand {

namespace {

/// What a step of the backward pass is about: an edge, or a variable whose paths it adds.
class StepOnPaths {
public:
    StepOnPaths(const CompiledModel& model, const PlannedStep& step) : m_model(model), m_step(step)
    {
    }

    bool isOn(const ChainPath& path) const
    {
        return std::any_of(path.factors.begin(), path.factors.end(),
                           [this](const ChainFactor& factor) { return isAt(factor.partial); });
    }

    /// The use's own partial, or what its part from above is made of.
    bool isOn(const ChainUse& use) const
    {
        const bool isAbove = m_step.wrt == m_model.partial(use.last.partial).of;
        return isAbove || isAt(use.last.partial);
    }

private:
    bool isAt(PartialId partial) const
    {
        return m_step.partial == noPartial ? m_model.partial(partial).wrt == m_step.wrt
                                           : partial == m_step.partial;
    }

    const CompiledModel& m_model;
    const PlannedStep& m_step;
};

template <typename Row>
std::vector<std::size_t> rowsOn(const std::vector<Row>& rows, const StepOnPaths& step)
{
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (step.isOn(rows[index])) {
            found.push_back(index);
        }
    }
    return found;
}

std::vector<PartialId> edgesOf(const Chain& chain, const std::vector<std::size_t>& rows)
{
    std::vector<PartialId> edges;
    for (const std::size_t row : rows) {
        if (chain.folded) {
            edges.push_back(chain.uses[row].last.partial);
            continue;
        }
        for (const ChainFactor& factor : chain.paths[row].factors) {
            edges.push_back(factor.partial);
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

}  // namespace

bool PathsAtHand::hasRow(std::size_t row) const
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

bool PathsAtHand::hasEdge(PartialId partial) const
{
    return std::binary_search(edges.begin(), edges.end(), partial);
}

PathsAtHand pathsAtHand(const CompiledModel& model, const Chain& chain, std::size_t step)
{
    PathsAtHand atHand;
    if (step == 0 || chain.pathCount < 2 || model.steps()[step - 1].act != Act::Backward) {
        return atHand;
    }
    const StepOnPaths onPaths(model, model.steps()[step - 1]);
    const std::vector<std::size_t> rows =
        chain.folded ? rowsOn(chain.uses, onPaths) : rowsOn(chain.paths, onPaths);
    const std::size_t count = chain.folded ? chain.uses.size() : chain.paths.size();
    atHand.sum = step == chain.gradientStep;
    atHand.edges = edgesOf(chain, rows);
    if (rows.size() < count || count == 1) {
        atHand.rows = rows;
    }
    return atHand;
}

}  // namespace backhand
