// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_layout.h"

#include <algorithm>

namespace backhand {

namespace {

/// A definition's inputs in order of appearance, but of a weight and the input beside it the input
/// first: x₁, w₁, x₂, w₂, b.
std::vector<VariableId> factorsInOrder(const Model& model, VariableId definition)
{
    std::vector<VariableId> inputs = model.definitionOf(definition).inputs;
    for (std::size_t index = 0; index + 1 < inputs.size(); ++index) {
        const bool isWeight = model.variable(inputs[index]).role == Role::Parameter;
        if (isWeight && model.variable(inputs[index + 1]).role == Role::Input) {
            std::swap(inputs[index], inputs[index + 1]);
            ++index;
        }
    }
    return inputs;
}

}  // namespace

GraphMetrics GraphMetrics::compact()
{
    GraphMetrics metrics;
    metrics.pillWidth = 112.0;
    metrics.pillHeight = 32.0;
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

GraphLayout::GraphLayout(const CompiledModel& model, const GraphMetrics& metrics,
                         const CardSize& cardSize)
    : m_model(&model), m_metrics(metrics)
{
    const std::size_t variables = model.model().variables().size();
    m_column.assign(variables, 0);
    m_nodes.assign(variables, {});
    m_badges.assign(variables, {});
    m_chips.assign(model.partials().size(), {});
    m_isFlat.assign(model.partials().size(), false);
    findColumns();
    placePills();
    placeCards(cardSize);
    placePillsBeneath();
    placeBadges();
    route();
    for (const std::vector<QRectF>* rectangles : {&m_nodes, &m_badges, &m_chips}) {
        for (const QRectF& rectangle : *rectangles) {
            m_bounds |= rectangle;
        }
    }
    for (const GraphEdge& edge : m_forward) {
        m_bounds |= edge.path.boundingRect();
    }
    m_model = nullptr;  // the layout outlives the model
}

void GraphLayout::findColumns()
{
    const Model& model = m_model->model();
    for (const Definition& definition : model.definitions()) {
        int column = 0;
        for (const VariableId input : definition.inputs) {
            column = model.isDefined(input) ? std::max(column, m_column[input] + 1) : column;
        }
        m_column[definition.variable] = column;
        m_columns.resize(std::max(m_columns.size(), static_cast<std::size_t>(column) + 1));
        m_columns[static_cast<std::size_t>(column)].push_back(definition.variable);
    }
    std::vector<bool> isPlaced(model.givenCount(), false);
    for (const std::vector<VariableId>& column : m_columns) {
        for (const VariableId definition : column) {
            for (const VariableId input : factorsInOrder(model, definition)) {
                if (model.isDefined(input) || isPlaced[input]) {
                    continue;
                }
                isPlaced[input] = true;
                m_column[input] = m_column[definition];
                if (isAtLeft(input)) {
                    m_pillsAtLeft.push_back(input);
                }
            }
        }
    }
}

bool GraphLayout::isAtLeft(VariableId variable) const
{
    return m_column[variable] == 0 && m_model->model().variable(variable).role != Role::Target;
}

double GraphLayout::rowHeight(VariableId pill) const
{
    const std::size_t uses = m_model->usesOf(pill).size();
    if (uses == 0) {
        return m_metrics.pillHeight;
    }
    return m_metrics.pillHeight + 5.0 + m_metrics.badgeHeight +
           static_cast<double>(uses - 1) * chipPitch();
}

void GraphLayout::placePills()
{
    double y = 0.0;
    for (const VariableId pill : m_pillsAtLeft) {
        m_nodes[pill] = QRectF(0.0, y, m_metrics.pillWidth, m_metrics.pillHeight);
        y += rowHeight(pill) + m_metrics.rowGap;
    }
    const double height = y - m_metrics.rowGap;
    for (const VariableId pill : m_pillsAtLeft) {
        m_nodes[pill].translate(0.0, -height / 2.0);
    }
}

double GraphLayout::gapBefore(int column) const
{
    if (column == 0) {
        return m_pillsAtLeft.empty() ? 0.0
                                     : m_metrics.chipMargin + m_metrics.flatChipWidth +
                                           m_metrics.chipMargin + m_metrics.curveWidth;
    }
    return m_metrics.chipMargin + m_metrics.chipWidth + m_metrics.chipMargin;
}

void GraphLayout::placeCards(const CardSize& cardSize)
{
    double x = m_pillsAtLeft.empty() ? 0.0 : m_metrics.pillWidth;
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        x += gapBefore(static_cast<int>(index));
        double width = 0.0;
        double height = 0.0;
        const double cardGap =
            2.0 * m_metrics.rowGap + m_metrics.badgeHeight + m_metrics.chipHeight / 2.0;
        for (const VariableId card : m_columns[index]) {
            const QSizeF size = cardSize(card);
            m_nodes[card] = QRectF(QPointF(x, height), size);
            width = std::max(width, size.width());
            height += std::max(size.height(), chipsBeside(card)) + cardGap;
        }
        for (const VariableId card : m_columns[index]) {
            m_nodes[card].translate(0.0, -(height - cardGap) / 2.0);
        }
        x += width;
    }
}

/// How far down the chips reach beside a card that several cards lead to.
double GraphLayout::chipsBeside(VariableId card) const
{
    const Model& model = m_model->model();
    const std::vector<VariableId>& inputs = model.definitionOf(card).inputs;
    const auto count = std::count_if(inputs.begin(), inputs.end(),
                                     [&model](VariableId input) { return model.isDefined(input); });
    return count < 2
               ? 0.0
               : static_cast<double>(count + 1) * (m_metrics.chipHeight + chipDrop + chipRise);
}

void GraphLayout::placePillsBeneath()
{
    const Model& model = m_model->model();
    std::map<int, double> below;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        below[static_cast<int>(column)] =
            m_nodes[m_columns[column].back()].bottom() + m_metrics.badgeHeight + 26.0;
    }
    std::map<int, int> count;
    for (VariableId pill = 0; pill < model.givenCount(); ++pill) {
        if (isAtLeft(pill)) {
            continue;
        }
        const int column = m_column[pill];
        const QRectF card = m_nodes[m_columns[static_cast<std::size_t>(column)].back()];
        const double y = below[column] + count[column]++ * (rowHeight(pill) + m_metrics.rowGap);
        m_nodes[pill] = QRectF(card.center().x() - m_metrics.pillWidth / 2.0, y,
                               m_metrics.pillWidth, m_metrics.pillHeight);
    }
}

void GraphLayout::placeBadges()
{
    for (VariableId variable = 0; variable < m_nodes.size(); ++variable) {
        if (!m_model->isWalked(variable)) {
            continue;
        }
        const QRectF node = m_nodes[variable];
        const bool isCard = m_model->model().isDefined(variable);
        // A pill's badge needs more room than the pill: beneath the chip's zone there is some.
        const QRectF wide = isCard ? node : node.adjusted(-2.0, 0.0, 28.0, 0.0);
        m_badges[variable] = QRectF(wide.left(), wide.bottom() + (isCard ? 8.0 : 5.0), wide.width(),
                                    m_metrics.badgeHeight);
    }
}

PartialId GraphLayout::partialOf(const GraphEdge& edge) const
{
    const CompiledModel::PartialRange range = m_model->partialsOf(edge.to);
    for (PartialId id = range.first; id < range.end; ++id) {
        if (m_model->partial(id).wrt == edge.from) {
            return id;
        }
    }
    return noPartial;
}

void GraphLayout::route()
{
    const Model& model = m_model->model();
    std::map<VariableId, int> uses;
    for (const Definition& definition : model.definitions()) {
        const QRectF card = m_nodes[definition.variable];
        const auto isPill = [&](VariableId input) {
            return !model.isDefined(input) && isAtLeft(input);
        };
        const auto pills =
            std::count_if(definition.inputs.begin(), definition.inputs.end(), isPill);
        int port = 0;
        int cardPort = 0;
        for (const VariableId input : factorsInOrder(model, definition.variable)) {
            const GraphEdge edge{input, definition.variable, noPartial, {}};
            if (isPill(input)) {
                const double share = (port++ + 0.5) / static_cast<double>(pills);
                routeFromPill(edge, card.top() + card.height() * (0.16 + 0.62 * share));
            } else if (!model.isDefined(input)) {
                routeFromBeneath(edge, uses[input]++);
            } else {
                routeFromCard(edge, uses[input]++, cardPort++);
            }
        }
    }
}

}  // namespace backhand
