// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/layer_folds.h"

#include <map>
#include <utility>

namespace backhand {

namespace {

/// Puts a column's variables of one kind into the graph, or a block for them.
void addMembers(FoldedColumns& folded, LayerBlock block, std::size_t variableCount)
{
    std::vector<Layering::Node>& column = folded.members[block.column];
    const bool isBlock = block.members.size() > mostUnfolded;
    if (isBlock) {
        column.push_back(variableCount + folded.blocks.size());
    }
    for (const VariableId member : block.members) {
        if (isBlock && !block.isOpen) {
            folded.blockOf[member] = folded.blocks.size();
        } else {
            column.push_back(member);
        }
    }
    if (isBlock) {
        folded.blocks.push_back(std::move(block));
    }
}

void addLinks(FoldedColumns& folded, const CompiledModel& model, const GraphColumns& columns)
{
    const std::size_t variableCount = columns.column.size();
    const auto nodeOf = [&](Layering::Node variable) {
        const std::optional<std::size_t> block = folded.blockOf[variable];
        return block ? variableCount + *block : variable;
    };
    std::map<std::pair<Layering::Node, Layering::Node>, std::size_t> known;
    for (const Layering::Link& link : columns.links) {
        const Layering::Link between{nodeOf(link.from), nodeOf(link.to)};
        const auto [found, isNew] =
            known.emplace(std::pair(between.from, between.to), folded.links.size());
        if (isNew) {
            folded.links.push_back(between);
            folded.usesOfLink.emplace_back();
        }
        const auto from = static_cast<VariableId>(link.from);
        const auto to = static_cast<VariableId>(link.to);
        folded.usesOfLink[found->second].push_back({from, to, model.partialBetween(to, from)});
    }
}

}  // namespace

FoldedColumns foldedColumns(const CompiledModel& model, const GraphColumns& columns,
                            const std::set<std::size_t>& openLayers)
{
    FoldedColumns folded;
    folded.members.resize(columns.members.size());
    folded.blockOf.resize(columns.column.size());
    for (std::size_t column = 0; column < columns.members.size(); ++column) {
        for (const bool isGiven : {true, false}) {
            LayerBlock block;
            block.key = 2 * column + (isGiven ? 0U : 1U);
            block.column = column;
            block.isGiven = isGiven;
            block.isOpen = openLayers.contains(block.key);
            for (const Layering::Node node : columns.members[column]) {
                const auto variable = static_cast<VariableId>(node);
                if (model.model().isDefined(variable) != isGiven) {
                    block.members.push_back(variable);
                }
            }
            addMembers(folded, std::move(block), columns.column.size());
        }
    }
    addLinks(folded, model, columns);
    return folded;
}

}  // namespace backhand
