// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"

#include <QRectF>

#include <vector>

namespace backhand {

/// Something of the graph that can have the focus: a variable, or a folded layer with a number
/// after those of the variables.
struct NodePlace {
    VariableId id = noVariable;
    QRectF place;
};

/// Where the arrows lead from a focused card or pill. Each gives noVariable where there is nothing.
class EdgeWalk {
public:
    EdgeWalk(const Model& model, std::vector<NodePlace> places);

    /// What a definition uses: `preferred` where it is one of that, else the first.
    VariableId operandOf(VariableId node, VariableId preferred) const;
    /// What uses a variable: `preferred` where it does, else the first that does.
    VariableId userOf(VariableId node, VariableId preferred) const;
    /// The next above (direction -1) or beneath (1) in its column.
    VariableId siblingOf(VariableId node, int direction) const;

private:
    const Model& m_model;
    std::vector<NodePlace> m_places;
};

}  // namespace backhand
