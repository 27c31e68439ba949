// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/compiled_model.h"
#include "ui/scene/layering.h"

#include <cstddef>
#include <vector>

namespace backhand {

/// A definition's inputs in order of appearance, but of a weight and the input beside it the input
/// first: x₁, w₁, x₂, w₂, b.
std::vector<VariableId> factorsInOrder(const Model& model, VariableId definition);

/// How a model's variables stand in columns from left to right: column 0 has what is given, a
/// definition stands one column after the last thing that it uses.
struct GraphColumns {
    std::vector<std::size_t> column;  ///< by variable
    std::vector<VariableId> owner;    ///< by variable: the one definition that a given number
                                      ///< stands with; noVariable where it has a place of its own
    std::vector<std::vector<Layering::Node>> members;  ///< by column, in declared order; owned
                                                       ///< variables are left out
    std::vector<Layering::Link> links;                 ///< from what is used to the definition

    /// What one definition owns, in the order of its formula.
    std::vector<VariableId> ownedBy(const Model& model, VariableId definition) const;
};

/// For whole cards: a target that one definition uses, and whatever else only one definition of a
/// later column uses, stand with that definition.
GraphColumns columnsOfCards(const Model& model);

/// For the map of a large graph: each parameter that one definition uses stands with it; a given
/// number that is none stands in the column before the first definition that uses it.
GraphColumns columnsOfMap(const Model& model);

}  // namespace backhand
