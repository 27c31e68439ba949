// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/compiled_model.h"

#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <map>
#include <vector>

namespace backhand {

/// Sizes of the parts of the graph, px at zoom 1.
struct GraphMetrics {
    double pillWidth = 120.0;
    double pillHeight = 36.0;
    double badgeHeight = 24.0;
    double chipWidth = 80.0;  ///< of a chip between two cards
    double chipHeight = 64.0;
    double flatChipWidth = 98.0;  ///< of a chip beside a pill
    double flatChipHeight = 40.0;
    double chipMargin = 8.0;   ///< on both sides of a chip
    double curveWidth = 44.0;  ///< in which edges from pills bend towards their card
    double rowGap = 10.0;

    static GraphMetrics roomy() { return {}; }
    static GraphMetrics compact();
};

enum class Direction { Forward, Backward };

/// One use of a variable by a definition, forward; or one partial, backward.
struct GraphEdge {
    VariableId from = noVariable;
    VariableId to = noVariable;
    PartialId partial = noPartial;  ///< of a backward edge
    QPainterPath path;              ///< ends at the arrow's tip
};

/// Where everything stands: layered columns, the same for the same model. Pills of what the first
/// column uses stand at its left; pills of what later columns use stand beneath them; chips stand
/// on the backward edges.
class GraphLayout {
public:
    static constexpr double chipDrop = 30.0;  ///< from a forward edge to the backward one under it
    static constexpr double chipRise = 24.0;  ///< around a chip between cards, above and beneath

    using CardSize = std::function<QSizeF(VariableId definition)>;

    GraphLayout() = default;
    GraphLayout(const CompiledModel& model, const GraphMetrics& metrics, const CardSize& cardSize);

    QRectF node(VariableId variable) const { return m_nodes.at(variable); }
    /// Under its node; empty where no gradient comes to the variable.
    QRectF badge(VariableId variable) const { return m_badges.at(variable); }
    QRectF chip(PartialId partial) const { return m_chips.at(partial); }
    /// A chip beside a pill has its number at the right of its fraction, one between cards beneath
    /// it.
    bool isFlat(PartialId partial) const { return m_isFlat.at(partial); }
    const std::vector<GraphEdge>& forwardEdges() const { return m_forward; }
    const std::vector<GraphEdge>& backwardEdges() const { return m_backward; }
    QRectF bounds() const { return m_bounds; }

private:
    void findColumns();
    void placePills();
    void placeCards(const CardSize& cardSize);
    void placePillsBeneath();
    void placeBadges();
    void route();
    void routeFromPill(const GraphEdge& edge, double port);
    void routeFromBeneath(const GraphEdge& edge, int use);
    void routeFromCard(const GraphEdge& edge, int use, int port);
    void addBackward(const GraphEdge& forward, const QPainterPath& path, const QRectF& chip,
                     bool isFlat);
    PartialId partialOf(const GraphEdge& edge) const;
    double rowHeight(VariableId pill) const;
    double chipPitch() const { return m_metrics.flatChipHeight + 6.0; }
    QRectF flatChip(const QRectF& pill, int use) const;
    double chipsBeside(VariableId card) const;
    bool isAtLeft(VariableId variable) const;
    double gapBefore(int column) const;

    const CompiledModel* m_model = nullptr;
    GraphMetrics m_metrics;
    std::vector<int> m_column;  ///< by variable; of a pill: that of its first user
    std::vector<std::vector<VariableId>> m_columns;
    std::vector<VariableId> m_pillsAtLeft;
    std::vector<QRectF> m_nodes;
    std::vector<QRectF> m_badges;
    std::vector<QRectF> m_chips;
    std::vector<bool> m_isFlat;
    std::vector<GraphEdge> m_forward;
    std::vector<GraphEdge> m_backward;
    std::map<VariableId, int> m_usesBeneath;
    QRectF m_bounds;
};

}  // namespace backhand
