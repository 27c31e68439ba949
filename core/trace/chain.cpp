// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/chain.h"

#include <utility>

namespace backhand {

namespace {

/// Goes up from the parameter to the error, use by use, in the order of the backward pass: the
/// paths come in the order in which it completes them, and no way up is a dead end.
class PathFinder {
public:
    PathFinder(const CompiledModel& compiled, VariableId parameter)
        : m_compiled(compiled), m_levels{{parameter, 0}}
    {
    }

    /// At most `most` paths.
    std::vector<ChainPath> first(std::size_t most)
    {
        while (!m_levels.empty() && m_paths.size() < most) {
            goOn();
        }
        return std::move(m_paths);
    }

private:
    /// An explicit stack, since a path may be as long as the model.
    struct Level {
        VariableId variable;
        std::size_t nextUse;
    };

    void goOn()
    {
        Level& level = m_levels.back();
        const std::vector<PartialId>& uses = m_compiled.usesOf(level.variable);
        if (level.nextUse == uses.size()) {
            m_levels.pop_back();
            m_upward.resize(m_levels.empty() ? 0 : m_levels.size() - 1);
            return;
        }
        const PartialId use = uses[level.nextUse++];
        m_upward.push_back(use);
        const VariableId definition = m_compiled.partial(use).of;
        if (definition == m_compiled.model().error()) {
            keepPath();
            m_upward.pop_back();
        } else {
            m_levels.push_back({definition, 0});
        }
    }

    void keepPath()
    {
        ChainPath path;
        for (auto id = m_upward.rbegin(); id != m_upward.rend(); ++id) {
            const bool isFirst = path.factors.empty();
            path.factors.push_back(
                {*id, m_compiled.partialStep(*id), isFirst ? 0 : m_compiled.contributionStep(*id)});
        }
        m_paths.push_back(std::move(path));
    }

    const CompiledModel& m_compiled;
    std::vector<Level> m_levels;
    std::vector<PartialId> m_upward;
    std::vector<ChainPath> m_paths;
};

std::uint64_t saturatingSum(std::uint64_t a, std::uint64_t b)
{
    return a > countlessPaths - b ? countlessPaths : a + b;
}

std::vector<ChainUse> foldedUses(const CompiledModel& compiled, VariableId parameter)
{
    std::vector<ChainUse> uses;
    for (const PartialId id : compiled.usesOf(parameter)) {
        const VariableId definition = compiled.partial(id).of;
        const bool isError = definition == compiled.model().error();
        const std::size_t product = isError ? 0 : compiled.contributionStep(id);
        const std::size_t above = isError ? 0 : compiled.gradientStep(definition);
        uses.push_back({{id, compiled.partialStep(id), product}, above});
    }
    return uses;
}

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
    chain.pathCount = pathCounts(model)[parameter];
    chain.paths = PathFinder(model, parameter).first(mostListedPaths);
    chain.folded = chain.pathCount > chain.paths.size();
    if (chain.folded) {
        chain.uses = foldedUses(model, parameter);
    }
    chain.gradientStep = model.gradientStep(parameter);
    if (chain.paths.size() == 1 && chain.paths.front().factors.size() >= 2) {
        chain.siblings = siblingsOf(model, chain.paths.front());
    }
    return chain;
}

std::vector<std::uint64_t> pathCounts(const CompiledModel& model)
{
    std::vector<std::uint64_t> counts(model.model().variables().size(), 0);
    counts[model.model().error()] = 1;
    const std::vector<Definition>& definitions = model.model().definitions();
    for (auto definition = definitions.rbegin(); definition != definitions.rend(); ++definition) {
        const CompiledModel::PartialRange range = model.partialsOf(definition->variable);
        for (PartialId id = range.first; id < range.end; ++id) {
            std::uint64_t& count = counts[model.partial(id).wrt];
            count = saturatingSum(count, counts[definition->variable]);
        }
    }
    return counts;
}

}  // namespace backhand
