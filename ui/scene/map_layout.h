// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/graph_columns.h"
#include "ui/scene/graph_layout.h"
#include "ui/scene/layer_folds.h"

#include <set>
#include <vector>

namespace backhand {

/// The function at hand in full, beside the map or under it: its card, the chip of the step, and
/// the parameters that it alone has, a page of them.
struct CloseUp {
    struct Owned {
        VariableId parameter = noVariable;
        QRectF pill;
        QRectF badge;
    };
    VariableId definition = noVariable;
    QRectF panel;
    QRectF card;
    QRectF chip;
    QRectF caption;  ///< says which of the parameters are shown
    std::vector<Owned> owned;
    std::size_t first = 0;  ///< of the parameters shown, from 0
    std::size_t count = 0;  ///< of all its own
};

/// Lays a large graph out as a map: a small card for each function, its gradient beside it or under
/// it, the same at every step; and a close-up for the function at hand. Large layers are folded.
class MapLayout {
public:
    MapLayout(const CompiledModel& model, const std::set<std::size_t>& openLayers);

    /// Nodes and badges of what is on the map; empty places for the rest.
    const GraphLayout& layout() const { return m_layout; }
    const Layering& layering() const { return m_graph.layering; }
    const std::vector<LayerBlock>& blocks() const { return m_folded.blocks; }
    /// The closed block that a variable is in.
    std::optional<std::size_t> blockOf(VariableId variable) const
    {
        return m_folded.blockOf.at(variable);
    }
    /// Where the one function of a closed block stands that is at hand: under the block.
    QRectF guestPlace(std::size_t block) const;
    QRectF guestBadge(std::size_t block) const { return badgeOf(guestPlace(block)); }
    /// The one definition that a parameter stands with; noVariable where it is on the map.
    VariableId ownerOf(VariableId variable) const { return m_columns.owner.at(variable); }
    /// The map with the place of the close-up.
    QRectF bounds() const { return m_bounds; }
    /// Cards are high enough for their titles.
    bool isTitled() const { return m_isTitled; }

    /// `parameter` is one that must be seen, or noVariable.
    CloseUp closeUp(const Model& model, VariableId definition, VariableId parameter) const;

private:
    bool isOpenHead(Layering::Node node) const;
    QSizeF cardSize() const;
    QRectF badgeOf(const QRectF& node) const;
    void place(const CompiledModel& model);
    double placeColumn(const CompiledModel& model, std::size_t column, double left);
    void route();
    QPainterPath pathOf(const Layering::Link& link, double shift) const;
    QRectF placeOf(Layering::Node node) const;
    void placeCloseUp(const CompiledModel& model);
    void placeOwned(CloseUp& closeUp, const std::vector<VariableId>& owned) const;

    GraphColumns m_columns;
    FoldedColumns m_folded;
    LanedGraph m_graph;
    bool m_isTitled = false;
    std::vector<std::size_t> m_columnOf;  ///< by node, lanes left out
    std::vector<double> m_anchors;
    std::vector<double> m_columnLeft;
    std::vector<double> m_columnEnd;
    QRectF m_map;
    QRectF m_panel;
    bool m_isBeside = false;  ///< the close-up stands at the right of the map, else under it
    QRectF m_bounds;
    GraphLayout m_layout;
};

}  // namespace backhand
