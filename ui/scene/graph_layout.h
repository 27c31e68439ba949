// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/compiled_model.h"

#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <functional>
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

/// One use of a variable by a definition, with its partial where the backward pass walks there.
struct EdgeUse {
    VariableId from = noVariable;
    VariableId to = noVariable;
    PartialId partial = noPartial;

    bool operator==(const EdgeUse&) const = default;
};

/// One use of a variable by a definition, forward; or one partial, backward.
struct GraphEdge {
    VariableId from = noVariable;
    VariableId to = noVariable;
    PartialId partial = noPartial;  ///< of a backward edge
    QPainterPath path;              ///< ends at the arrow's tip
    std::vector<EdgeUse> others;    ///< what it stands for too, where a layer is folded
};

/// Where everything stands: layered columns, the same for the same model, nothing on another.
class GraphLayout {
public:
    using CardSize = std::function<QSizeF(VariableId definition)>;

    GraphLayout() = default;
    explicit GraphLayout(const CompiledModel& model);

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

    void setNode(VariableId variable, const QRectF& place) { m_nodes.at(variable) = place; }
    void setBadge(VariableId variable, const QRectF& place) { m_badges.at(variable) = place; }
    void setChip(PartialId partial, const QRectF& place, bool isFlat);
    void addForward(VariableId from, VariableId to, const QPainterPath& path);
    /// Beside the forward edge of the same two; does nothing for noPartial.
    void addBackward(VariableId from, VariableId to, PartialId partial, const QPainterPath& path);
    /// What the last edge of that direction stands for too.
    void setOthers(Direction direction, std::vector<EdgeUse> others);
    /// Sets the bounds to all that stands somewhere.
    void close();

private:
    std::vector<QRectF> m_nodes;
    std::vector<QRectF> m_badges;
    std::vector<QRectF> m_chips;
    std::vector<bool> m_isFlat;
    std::vector<GraphEdge> m_forward;
    std::vector<GraphEdge> m_backward;
    QRectF m_bounds;
};

}  // namespace backhand
