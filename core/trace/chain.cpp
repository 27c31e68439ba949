// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/chain.h"

#include <algorithm>

namespace backhand {

namespace {

/// Goes down from the error along the walked partials that lead to the parameter, in the order of
/// the backward pass.
class PathFinder {
public:
    PathFinder(const CompiledModel& compiled, Chain& chain)
        : m_compiled(compiled), m_chain(chain), m_leads(compiled.model().variables().size(), false)
    {
        markWhatLeads();
        descend(compiled.model().error());
    }

private:
    void markWhatLeads()
    {
        m_leads[m_chain.parameter] = true;
        for (const Definition& definition : m_compiled.model().definitions()) {
            const auto leads = [this](VariableId input) { return m_leads[input]; };
            m_leads[definition.variable] =
                std::any_of(definition.inputs.begin(), definition.inputs.end(), leads);
        }
    }

    /// An explicit stack, since a path may be as long as the model.
    void descend(VariableId error)
    {
        struct Level {
            PartialId next;
            PartialId end;
        };
        const auto levelOf = [this](VariableId definition) {
            const CompiledModel::PartialRange range = m_compiled.partialsOf(definition);
            return Level{range.first, range.end};
        };
        std::vector<Level> levels = {levelOf(error)};
        while (!levels.empty() && !m_chain.folded) {
            Level& level = levels.back();
            if (level.next == level.end) {
                levels.pop_back();
                if (!m_path.factors.empty()) {
                    m_path.factors.pop_back();
                }
                continue;
            }
            const PartialId id = level.next++;
            const VariableId wrt = m_compiled.partial(id).wrt;
            if (!m_leads[wrt]) {
                continue;
            }
            m_path.factors.push_back(factorOf(id));
            if (wrt == m_chain.parameter) {
                keepPath();
                m_path.factors.pop_back();
            } else {
                levels.push_back(levelOf(wrt));
            }
        }
    }

    ChainFactor factorOf(PartialId id) const
    {
        const bool isFirst = m_path.factors.empty();
        return {id, m_compiled.partialStep(id), isFirst ? 0 : m_compiled.contributionStep(id)};
    }

    void keepPath()
    {
        m_factors += m_chain.paths.empty() ? 0 : m_path.factors.size();
        m_chain.folded =
            m_chain.paths.size() == maximumShownPaths || m_factors > maximumShownFactors;
        if (!m_chain.folded) {
            m_chain.paths.push_back(m_path);
        }
    }

    const CompiledModel& m_compiled;
    Chain& m_chain;
    std::vector<bool> m_leads;
    ChainPath m_path;
    std::size_t m_factors = 0;  ///< of the kept paths but the first
};

/// Parameters whose only use is in the same definition: they share every factor but the last.
std::vector<ChainSibling> siblingsOf(const CompiledModel& compiled, const ChainPath& path)
{
    const VariableId definition = compiled.partial(path.factors.back().partial).of;
    const CompiledModel::PartialRange range = compiled.partialsOf(definition);
    std::vector<ChainSibling> siblings;
    for (PartialId id = range.first; id < range.end; ++id) {
        const VariableId wrt = compiled.partial(id).wrt;
        const bool isParameter = compiled.model().variable(wrt).role == Role::Parameter;
        if (isParameter && compiled.usesOf(wrt).size() == 1) {
            siblings.push_back(
                {wrt, {id, compiled.partialStep(id), compiled.contributionStep(id)}});
        }
    }
    return siblings;
}

}  // namespace

Chain chainOf(const CompiledModel& model, VariableId parameter)
{
    Chain chain;
    chain.parameter = parameter;
    if (parameter == noVariable || !model.isWalked(parameter)) {
        return chain;
    }
    PathFinder(model, chain);
    chain.gradientStep = model.gradientStep(parameter);
    if (chain.paths.size() == 1 && chain.paths.front().factors.size() >= 2) {
        chain.siblings = siblingsOf(model, chain.paths.front());
    }
    return chain;
}

}  // namespace backhand
