// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_layout.h"

#include <utility>

namespace backhand {

GraphMetrics GraphMetrics::compact()
{
    GraphMetrics metrics;
    metrics.pillWidth = 112.0;
    metrics.pillHeight = 37.0;
    metrics.badgeHeight = 22.0;
    metrics.chipWidth = 72.0;
    metrics.chipHeight = 58.0;
    metrics.flatChipWidth = 84.0;
    metrics.flatChipHeight = 34.0;
    metrics.chipMargin = 4.0;
    metrics.curveWidth = 26.0;
    metrics.rowGap = 7.0;
    return metrics;
}

GraphLayout::GraphLayout(const CompiledModel& model)
    : m_nodes(model.model().variables().size()), m_badges(m_nodes.size()),
      m_chips(model.partials().size()), m_isFlat(m_chips.size(), false)
{
}

void GraphLayout::setChip(PartialId partial, const QRectF& place, bool isFlat)
{
    m_chips.at(partial) = place;
    m_isFlat.at(partial) = isFlat;
}

void GraphLayout::addForward(VariableId from, VariableId to, const QPainterPath& path)
{
    m_forward.push_back({from, to, noPartial, path, {}});
}

void GraphLayout::addBackward(VariableId from, VariableId to, PartialId partial,
                              const QPainterPath& path)
{
    if (partial != noPartial) {
        m_backward.push_back({from, to, partial, path, {}});
    }
}

void GraphLayout::setOthers(Direction direction, std::vector<EdgeUse> others)
{
    std::vector<GraphEdge>& edges = direction == Direction::Forward ? m_forward : m_backward;
    edges.back().others = std::move(others);
}

void GraphLayout::close()
{
    m_bounds = {};
    for (const std::vector<QRectF>* rectangles : {&m_nodes, &m_badges, &m_chips}) {
        for (const QRectF& rectangle : *rectangles) {
            m_bounds |= rectangle;
        }
    }
    for (const GraphEdge& edge : m_forward) {
        m_bounds |= edge.path.boundingRect();
    }
}

}  // namespace backhand
