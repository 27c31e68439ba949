// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/graph_columns.h"
#include "ui/scene/graph_layout.h"

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace backhand {

/// More than so many functions, or given numbers, of one column fold into a block.
constexpr std::size_t mostUnfolded = 16;

/// A column's functions, or its given numbers, as one block that opens and closes.
struct LayerBlock {
    std::size_t key = 0;     ///< of the column and the kind; what ToggleLayer names
    std::size_t column = 0;  ///< 1 for the first functions
    bool isGiven = false;
    bool isOpen = false;
    std::vector<VariableId> members;  ///< in declared order
    QRectF place;                     ///< set by the layout
};

/// A graph's columns with what is folded as one node each. Block n is the node after the variables
/// with that number; an open one is a node without links.
struct FoldedColumns {
    std::vector<std::vector<Layering::Node>> members;
    std::vector<Layering::Link> links;             ///< each pair of nodes once
    std::vector<std::vector<EdgeUse>> usesOfLink;  ///< what each link stands for
    std::vector<LayerBlock> blocks;
    std::vector<std::optional<std::size_t>> blockOf;  ///< by variable: the closed block it is in
};

FoldedColumns foldedColumns(const CompiledModel& model, const GraphColumns& columns,
                            const std::set<std::size_t>& openLayers);

}  // namespace backhand
