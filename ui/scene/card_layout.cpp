// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/card_layout.h"

#include <algorithm>

namespace backhand {

namespace {

constexpr double cardGap = 22.0;
constexpr double badgeGap = 8.0;        ///< between a card and its badge
constexpr double pillBadgeGap = 5.0;    ///< between a pill and its badge
constexpr double beneathGap = 26.0;     ///< between a card and a single pill beneath it
constexpr double stackGap = 14.0;       ///< between a card, or its badge, and its pills
constexpr double bendWidth = 36.0;      ///< in which edges bend to their level
constexpr double busWidth = 16.0;       ///< at the left of a stack, for the edges to its card
constexpr double badgeOverhang = 28.0;  ///< of a pill's badge, which needs more room than the pill
constexpr double levelGap = 8.0;
constexpr double plainLevel = 14.0;  ///< height of a level without a chip

}  // namespace

CardLayout::CardLayout(const CompiledModel& model, const GraphMetrics& metrics,
                       const GraphLayout::CardSize& cardSize)
    : m_model(model), m_metrics(metrics), m_columns(columnsOfCards(model.model())),
      m_graph(withLanes(m_columns.members, m_columns.links)),
      m_uses(model.model().variables().size(), 0), m_layout(model)
{
    std::vector<QSizeF> sizes(model.model().variables().size());
    for (const Definition& definition : model.model().definitions()) {
        sizes[definition.variable] = cardSize(definition.variable);
    }
    m_graph.layering = withFewCrossings(m_graph.layering);
    std::vector<Extent> extents(m_graph.layering.nodeCount(), {8.0, 18.0});
    for (VariableId variable = 0; variable < sizes.size(); ++variable) {
        extents[variable] = extentOf(variable, sizes[variable]);
    }
    m_anchors = anchorsOf(m_graph.layering, extents, m_metrics.rowGap);
    placeColumns(sizes);
    route();
    m_layout.close();
}

bool CardLayout::isPillOfGraph(VariableId variable) const
{
    return !m_model.model().isDefined(variable) && m_columns.owner[variable] == noVariable;
}

double CardLayout::rowHeight(VariableId pill) const
{
    const std::size_t uses = m_model.usesOf(pill).size();
    const double row = std::max(m_metrics.pillHeight, m_metrics.flatChipHeight);
    return uses == 0 ? m_metrics.pillHeight
                     : row + pillBadgeGap + m_metrics.badgeHeight +
                           static_cast<double>(uses - 1) * (m_metrics.flatChipHeight + 6.0);
}

Extent CardLayout::pillExtent(VariableId pill) const
{
    const double above = std::max(m_metrics.pillHeight, m_metrics.flatChipHeight) / 2.0;
    return {above, rowHeight(pill) - above};
}

/// What stands beneath a card: its badge and the pills that it owns.
double CardLayout::ownHeight(VariableId definition) const
{
    const bool isWalked = m_model.isWalked(definition);
    double height = isWalked ? badgeGap + m_metrics.badgeHeight : 0.0;
    const std::vector<VariableId> owned = m_columns.ownedBy(m_model.model(), definition);
    if (!owned.empty()) {
        height += isWalked || owned.size() > 1 ? stackGap : beneathGap + m_metrics.badgeHeight;
    }
    for (const VariableId pill : owned) {
        height += rowHeight(pill) + m_metrics.rowGap;
    }
    return height;
}

/// Whether an edge passes the gate with a chip of its own there; those of pills are beside them.
bool CardLayout::isGated(VariableId input, VariableId definition) const
{
    return m_model.model().isDefined(input) &&
           m_model.partialBetween(definition, input) != noPartial;
}

std::size_t CardLayout::chipsAt(VariableId definition) const
{
    const CompiledModel::PartialRange range = m_model.partialsOf(definition);
    std::size_t chips = 0;
    for (PartialId id = range.first; id < range.end; ++id) {
        chips += m_model.model().isDefined(m_model.partial(id).wrt) ? 1U : 0U;
    }
    return chips;
}

double CardLayout::levelHeight(VariableId definition, VariableId input) const
{
    return isGated(input, definition) ? m_metrics.flatChipHeight + levelGap : plainLevel;
}

Extent CardLayout::extentOf(VariableId variable, const QSizeF& size) const
{
    if (isPillOfGraph(variable)) {
        return pillExtent(variable);
    }
    if (!m_model.model().isDefined(variable)) {
        return {};
    }
    double levels = 0.0;
    if (chipsAt(variable) > 1) {
        for (const VariableId input : m_model.model().definitionOf(variable).inputs) {
            levels += m_columns.owner[input] == noVariable ? levelHeight(variable, input) : 0.0;
        }
    }
    const double half = std::max(size.height(), levels) / 2.0;
    const double beneath =
        std::max(half, size.height() / 2.0 + ownHeight(variable)) + cardGap - m_metrics.rowGap;
    return {half, beneath};
}

CardLayout::Gate CardLayout::gateBefore(std::size_t column, double left) const
{
    Gate gate{left, left, left, left, left};
    const std::vector<Layering::Node>& members = m_graph.layering.layers[column];
    const double margin = m_metrics.chipMargin;
    if (column == 1) {
        const bool isEmpty = m_graph.layering.layers[0].empty();
        gate.chipLeft = left + margin;
        gate.chipEnd = gate.chipLeft + m_metrics.flatChipWidth + margin;
        gate.right = isEmpty ? left : gate.chipEnd + m_metrics.curveWidth;
        return gate;
    }
    std::size_t most = 0;
    for (const Layering::Node slot : members) {
        const bool isCard = slot < m_columns.column.size();
        most = isCard ? std::max(most, chipsAt(static_cast<VariableId>(slot))) : most;
    }
    const double chip = most > 1 ? m_metrics.flatChipWidth : m_metrics.chipWidth;
    gate.bendEnd = left + (members.size() > 1 || most > 1 ? bendWidth : 0.0);
    gate.chipLeft = gate.bendEnd + margin;
    gate.chipEnd = gate.chipLeft + chip + margin;
    gate.right = gate.chipEnd + (most > 1 ? m_metrics.curveWidth : 0.0);
    return gate;
}

void CardLayout::placeColumns(const std::vector<QSizeF>& sizes)
{
    double x = 0.0;
    for (std::size_t column = 0; column < m_graph.layering.layers.size(); ++column) {
        m_gates.push_back(column == 0 ? Gate{} : gateBefore(column, x));
        x = placeColumn(column, sizes);
        m_columnEnd.push_back(x);
    }
    for (VariableId variable = 0; variable < sizes.size(); ++variable) {
        m_above = std::min(m_above, m_layout.node(variable).top() - bendWidth);
    }
}

/// Gives back the column's right end.
double CardLayout::placeColumn(std::size_t column, const std::vector<QSizeF>& sizes)
{
    const double left = m_gates[column].right;
    double right = left;
    for (const Layering::Node node : m_graph.layering.layers[column]) {
        if (node >= sizes.size()) {
            continue;
        }
        const auto variable = static_cast<VariableId>(node);
        const bool isPill = isPillOfGraph(variable);
        const QSizeF size =
            isPill ? QSizeF(m_metrics.pillWidth, m_metrics.pillHeight) : sizes[node];
        m_layout.setNode(variable,
                         QRectF(QPointF(left, m_anchors[node] - size.height() / 2.0), size));
        right = std::max(right, left + size.width());
        if (isPill) {
            placePillBadge(variable);
        } else {
            placeBeneath(variable);
        }
        for (const VariableId pill :
             isPill ? std::vector<VariableId>{} : m_columns.ownedBy(m_model.model(), variable)) {
            const double chip = m_model.isWalked(pill)
                                    ? m_metrics.chipMargin + m_metrics.flatChipWidth + busWidth
                                    : 0.0;
            right = std::max(right, m_layout.node(pill).right() + chip);
        }
    }
    return right;
}

void CardLayout::placePillBadge(VariableId pill)
{
    if (m_model.isWalked(pill)) {
        const QRectF node = m_layout.node(pill);
        m_layout.setBadge(pill, QRectF(node.left() - 2.0, node.bottom() + pillBadgeGap,
                                       node.width() + badgeOverhang + 2.0, m_metrics.badgeHeight));
    }
}

/// A card's badge and the pills that it owns: a single one under an error in the middle, others in
/// a stack with room for their edges at its left.
void CardLayout::placeBeneath(VariableId definition)
{
    const QRectF card = m_layout.node(definition);
    const std::vector<VariableId> owned = m_columns.ownedBy(m_model.model(), definition);
    double y = card.bottom();
    if (m_model.isWalked(definition)) {
        const double inset = owned.empty() ? 0.0 : busWidth;
        m_layout.setBadge(definition, QRectF(card.left() + inset, y + badgeGap,
                                             card.width() - inset, m_metrics.badgeHeight));
        y += badgeGap + m_metrics.badgeHeight;
    }
    const bool isStack = m_model.isWalked(definition) || owned.size() > 1;
    y += isStack ? stackGap : beneathGap + m_metrics.badgeHeight;
    for (const VariableId pill : owned) {
        const double x = isStack
                             ? card.left() + busWidth
                             : std::max(card.left(), card.center().x() - m_metrics.pillWidth / 2.0);
        m_layout.setNode(pill, QRectF(x, y, m_metrics.pillWidth, m_metrics.pillHeight));
        placePillBadge(pill);
        y += rowHeight(pill) + m_metrics.rowGap;
    }
}

/// Beside its pill; those of further uses beneath the pill's badge.
QRectF CardLayout::flatChip(VariableId pill, std::size_t use) const
{
    const QRectF node = m_layout.node(pill);
    const double height = m_metrics.flatChipHeight;
    const double y = use == 0 ? node.center().y() - height / 2.0
                              : node.bottom() + m_metrics.badgeHeight + 10.0 +
                                    static_cast<double>(use - 1) * (height + 6.0);
    return {node.right() + m_metrics.chipMargin, y, m_metrics.flatChipWidth, height};
}

}  // namespace backhand
