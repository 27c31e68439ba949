// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/edge_walk.h"

#include "ui/scene/graph_columns.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace backhand {

EdgeWalk::EdgeWalk(const Model& model, std::vector<NodePlace> places)
    : m_model(model), m_places(std::move(places))
{
}

VariableId EdgeWalk::operandOf(VariableId node, VariableId preferred) const
{
    if (node >= m_model.variables().size() || !m_model.isDefined(node)) {
        return noVariable;
    }
    const std::vector<VariableId> inputs = factorsInOrder(m_model, node);
    const bool isPreferred = std::find(inputs.begin(), inputs.end(), preferred) != inputs.end();
    const VariableId first = inputs.empty() ? noVariable : inputs.front();
    return isPreferred ? preferred : first;
}

VariableId EdgeWalk::userOf(VariableId node, VariableId preferred) const
{
    VariableId first = noVariable;
    for (const Definition& definition : m_model.definitions()) {
        const std::vector<VariableId>& inputs = definition.inputs;
        if (std::find(inputs.begin(), inputs.end(), node) == inputs.end()) {
            continue;
        }
        if (definition.variable == preferred) {
            return preferred;
        }
        first = first == noVariable ? definition.variable : first;
    }
    return first;
}

VariableId EdgeWalk::siblingOf(VariableId node, int direction) const
{
    const auto here = std::find_if(m_places.begin(), m_places.end(),
                                   [node](const NodePlace& place) { return place.id == node; });
    if (here == m_places.end()) {
        return noVariable;
    }
    VariableId nearest = noVariable;
    double distance = 0.0;
    for (const NodePlace& other : m_places) {
        const bool isInColumn = std::abs(other.place.left() - here->place.left()) < 1.0;
        const double away = direction * (other.place.center().y() - here->place.center().y());
        if (isInColumn && away > 0.0 && (nearest == noVariable || away < distance)) {
            nearest = other.id;
            distance = away;
        }
    }
    return nearest;
}

}  // namespace backhand
