// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/card_layout.h"

#include <algorithm>

namespace backhand {

namespace {

constexpr double chipDrop = 30.0;   ///< from a forward edge to the backward one, where one chip is
constexpr double pairDrop = 10.0;   ///< the same where the chip stands on the pair
constexpr double startShare = 0.2;  ///< of a card's height, where edges leave it

/// An even curve that leaves and arrives level.
void bend(QPainterPath& path, QPointF to)
{
    const QPointF from = path.currentPosition();
    const double middle = (from.x() + to.x()) / 2.0;
    path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
}

}  // namespace

void CardLayout::route()
{
    for (const Definition& definition : m_model.model().definitions()) {
        routeInto(definition.variable);
        for (const VariableId pill : m_columns.ownedBy(m_model.model(), definition.variable)) {
            routeFromBeneath(pill, definition.variable);
        }
    }
}

/// What comes to a card through its gate, from top to bottom.
std::vector<VariableId> CardLayout::gatedInputs(VariableId definition) const
{
    std::vector<VariableId> inputs;
    for (const VariableId input : factorsInOrder(m_model.model(), definition)) {
        if (m_columns.owner[input] == noVariable) {
            inputs.push_back(input);
        }
    }
    std::stable_sort(inputs.begin(), inputs.end(), [&](VariableId a, VariableId b) {
        return heightBefore(a, definition) < heightBefore(b, definition);
    });
    return inputs;
}

/// Where a value stands in the column before its user: itself, or its lane.
double CardLayout::heightBefore(VariableId input, VariableId definition) const
{
    const std::size_t span = m_columns.column[definition] - m_columns.column[input];
    if (span == 1) {
        return m_anchors[input];
    }
    const std::vector<Layering::Node>& lane = m_graph.lanes[input];
    return span - 2 < lane.size() ? m_anchors[lane[span - 2]] : m_above;
}

std::vector<CardLayout::Entry> CardLayout::entriesOf(VariableId definition,
                                                     const std::vector<VariableId>& inputs) const
{
    const QRectF card = m_layout.node(definition);
    const std::size_t chips = chipsAt(definition);
    std::vector<Entry> entries;
    for (const VariableId input : inputs) {
        const double share =
            (static_cast<double>(entries.size()) + 0.5) / static_cast<double>(inputs.size());
        Entry entry;
        entry.partial = m_model.partialBetween(definition, input);
        entry.drop = entry.partial == noPartial ? 0.0 : pairDrop;
        entry.port = card.top() + card.height() * (0.16 + 0.62 * share);
        if (chips == 1 && isGated(input, definition)) {
            entry.drop = chipDrop;
            entry.port = card.top() + startShare * card.height();
        }
        entry.level = entry.port;
        entries.push_back(entry);
    }
    if (chips > 1) {
        setLevels(definition, inputs, entries);
    }
    return entries;
}

/// One beneath the other, as high as their chips, around the card's middle.
void CardLayout::setLevels(VariableId definition, const std::vector<VariableId>& inputs,
                           std::vector<Entry>& entries) const
{
    double sum = 0.0;
    for (const VariableId input : inputs) {
        sum += levelHeight(definition, input);
    }
    double y = m_layout.node(definition).center().y() - sum / 2.0;
    for (std::size_t at = 0; at < inputs.size(); ++at) {
        const double height = levelHeight(definition, inputs[at]);
        entries[at].level = y + height / 2.0;
        y += height;
    }
}

void CardLayout::routeInto(VariableId definition)
{
    const std::vector<VariableId> inputs = gatedInputs(definition);
    const std::vector<Entry> entries = entriesOf(definition, inputs);
    for (std::size_t at = 0; at < inputs.size(); ++at) {
        const VariableId input = inputs[at];
        m_layout.addForward(input, definition,
                            pathTo(input, definition, entries[at], Direction::Forward));
        m_layout.addBackward(
            definition, input, entries[at].partial,
            pathTo(input, definition, entries[at], Direction::Backward).toReversed());
        placeChip(input, definition, entries[at]);
    }
}

void CardLayout::placeChip(VariableId input, VariableId definition, const Entry& entry)
{
    if (entry.partial == noPartial) {
        return;
    }
    if (isPillOfGraph(input)) {
        m_layout.setChip(entry.partial, flatChip(input, m_uses[input]++), true);
        return;
    }
    const Gate& gate = m_gates[m_columns.column[definition]];
    const bool isStacked = entry.drop == chipDrop;
    const QSizeF size = isStacked ? QSizeF(m_metrics.chipWidth, m_metrics.chipHeight)
                                  : QSizeF(m_metrics.flatChipWidth, m_metrics.flatChipHeight);
    const double x = gate.chipEnd - m_metrics.chipMargin - size.width();
    const double y = isStacked ? entry.level + chipDrop + 10.0 : entry.level - size.height() / 2.0;
    m_layout.setChip(entry.partial, QRectF(QPointF(x, y), size), !isStacked);
}

/// From what is used to its user, through the gates and lanes between. Where a pill has further
/// chips, the backward edge comes through its own.
QPainterPath CardLayout::pathTo(VariableId input, VariableId definition, const Entry& entry,
                                Direction direction) const
{
    const bool isBack = direction == Direction::Backward;
    const QRectF from = m_layout.node(input);
    const bool isPill = isPillOfGraph(input);
    const bool isStacked = entry.drop == chipDrop;
    const double pair = isStacked ? (isBack ? chipDrop : 0.0) : (isBack ? 0.5 : -0.5) * entry.drop;
    const double start = isPill ? from.center().y() + pair
                                : from.top() + startShare * from.height() + (isBack ? chipDrop : 0);
    QPainterPath path(QPointF(from.right(), start));
    if (isPill && isBack && m_uses[input] > 0) {
        const double turn = from.right() + m_metrics.chipMargin / 2.0;
        path.lineTo(turn, start);
        path.lineTo(turn, flatChip(input, m_uses[input]).center().y());
    }
    const std::size_t first = m_columns.column[input] + 1;
    const std::size_t last = m_columns.column[definition];
    for (std::size_t column = first; column <= last; ++column) {
        const Gate& gate = m_gates[column];
        const std::vector<Layering::Node>& lane = m_graph.lanes[input];
        const double passing =
            column - first < lane.size() ? m_anchors[lane[column - first]] : m_above;
        const double y = column == last ? entry.level + pair : passing + (isBack ? pairDrop : 0.0);
        const bool isFirstGate = column == 1;
        path.lineTo(isFirstGate ? gate.chipEnd : gate.left, path.currentPosition().y());
        const bool isWide = gate.bendEnd > gate.left;
        bend(path, {isFirstGate ? gate.right : (isWide ? gate.bendEnd : gate.right), y});
        if (column < last) {
            path.lineTo(m_columnEnd[column], y);
        }
    }
    if (last > 1) {
        path.lineTo(m_gates[last].chipEnd, path.currentPosition().y());
        bend(path, {m_gates[last].right, entry.port + pair});
    }
    return path;
}

/// A pill beneath its card: straight up where it stands alone; else its value goes along the
/// stack's left, and the gradient comes along its right.
void CardLayout::routeFromBeneath(VariableId pill, VariableId definition)
{
    const QRectF node = m_layout.node(pill);
    const QRectF card = m_layout.node(definition);
    const PartialId partial = m_model.partialBetween(definition, pill);
    const bool isStack =
        m_model.isWalked(definition) || m_columns.ownedBy(m_model.model(), definition).size() > 1;
    QPainterPath up(isStack ? QPointF(node.left(), node.center().y())
                            : QPointF(node.center().x(), node.top()));
    const double rail = isStack ? card.left() + 4.0 : up.currentPosition().x();
    up.lineTo(rail, up.currentPosition().y());
    up.lineTo(rail, card.bottom());
    m_layout.addForward(pill, definition, up);
    if (partial == noPartial) {
        return;
    }
    const QRectF chip = flatChip(pill, 0);
    const double right = std::max(card.right(), chip.right()) + 8.0;
    QPainterPath down(QPointF(card.right(), card.bottom() - 14.0));
    down.lineTo(right, card.bottom() - 14.0);
    down.lineTo(right, node.center().y());
    down.lineTo(node.right(), node.center().y());
    m_layout.addBackward(definition, pill, partial, down);
    m_layout.setChip(partial, chip, true);
}

}  // namespace backhand
