// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/graph_columns.h"
#include "ui/scene/graph_layout.h"
#include "ui/scene/stacking.h"

#include <vector>

namespace backhand {

/// Lays a graph out with whole cards. What the first cards use stands at their left as pills, with
/// its chips beside it; what only one later card uses stands beneath that card. Before each column
/// is its gate: there edges bend to the level of their chip, then to the card. Every card has a
/// cell that holds its badge, its chips and its pills, and cells do not meet.
class CardLayout {
public:
    CardLayout(const CompiledModel& model, const GraphMetrics& metrics,
               const GraphLayout::CardSize& cardSize);

    const GraphLayout& layout() const { return m_layout; }
    /// The columns as they are drawn, with the places where long edges pass.
    const Layering& layering() const { return m_graph.layering; }

private:
    /// The stretch before a column, from left to right: bends, chips, bends to the ports.
    struct Gate {
        double left = 0.0;
        double bendEnd = 0.0;
        double chipLeft = 0.0;
        double chipEnd = 0.0;
        double right = 0.0;
    };
    /// How one edge comes to its card.
    struct Entry {
        double level = 0.0;  ///< at which it passes the gate
        double port = 0.0;   ///< at which it meets the card
        double drop = 0.0;   ///< from the forward to the backward edge
        PartialId partial = noPartial;
    };

    Extent extentOf(VariableId variable, const QSizeF& size) const;
    Extent pillExtent(VariableId pill) const;
    double ownHeight(VariableId definition) const;
    double rowHeight(VariableId pill) const;
    double levelHeight(VariableId definition, VariableId input) const;
    std::size_t chipsAt(VariableId definition) const;
    bool isGated(VariableId input, VariableId definition) const;
    bool isPillOfGraph(VariableId variable) const;

    void placeColumns(const std::vector<QSizeF>& sizes);
    Gate gateBefore(std::size_t column, double left) const;
    double placeColumn(std::size_t column, const std::vector<QSizeF>& sizes);
    void placeBeneath(VariableId definition);
    void placePillBadge(VariableId pill);
    QRectF flatChip(VariableId pill, std::size_t use) const;

    void route();
    void routeInto(VariableId definition);
    std::vector<VariableId> gatedInputs(VariableId definition) const;
    std::vector<Entry> entriesOf(VariableId definition,
                                 const std::vector<VariableId>& inputs) const;
    void setLevels(VariableId definition, const std::vector<VariableId>& inputs,
                   std::vector<Entry>& entries) const;
    void placeChip(VariableId input, VariableId definition, const Entry& entry);
    QPainterPath pathTo(VariableId input, VariableId definition, const Entry& entry,
                        Direction direction) const;
    double heightBefore(VariableId input, VariableId definition) const;
    void routeFromBeneath(VariableId pill, VariableId definition);

    const CompiledModel& m_model;
    GraphMetrics m_metrics;
    GraphColumns m_columns;
    LanedGraph m_graph;
    std::vector<double> m_anchors;  ///< by node of the graph
    std::vector<Gate> m_gates;      ///< by column
    std::vector<double> m_columnEnd;
    std::vector<std::size_t> m_uses;  ///< of each pill at the left, counted while edges are laid
    double m_above = 0.0;             ///< for edges without a lane: over everything
    GraphLayout m_layout;
};

}  // namespace backhand
