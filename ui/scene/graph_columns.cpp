// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_columns.h"

#include <algorithm>
#include <utility>

namespace backhand {

namespace {

/// Which definitions use a variable.
struct Use {
    VariableId first = noVariable;  ///< of the first column that has one
    std::size_t count = 0;
};

std::vector<std::size_t> definitionColumns(const Model& model)
{
    std::vector<std::size_t> column(model.variables().size(), 0);
    for (const Definition& definition : model.definitions()) {
        std::size_t last = 0;
        for (const VariableId input : definition.inputs) {
            last = std::max(last, column[input]);
        }
        column[definition.variable] = last + 1;
    }
    return column;
}

std::vector<Use> usesIn(const Model& model, const std::vector<std::size_t>& column)
{
    std::vector<Use> uses(model.variables().size());
    for (const Definition& definition : model.definitions()) {
        for (const VariableId input : definition.inputs) {
            Use& use = uses[input];
            ++use.count;
            if (use.first == noVariable || column[definition.variable] < column[use.first]) {
                use.first = definition.variable;
            }
        }
    }
    return uses;
}

/// Definitions column by column, in declared order within one.
std::vector<VariableId> inColumnOrder(const Model& model, const std::vector<std::size_t>& column)
{
    std::vector<VariableId> definitions;
    for (const Definition& definition : model.definitions()) {
        definitions.push_back(definition.variable);
    }
    std::stable_sort(definitions.begin(), definitions.end(),
                     [&](VariableId a, VariableId b) { return column[a] < column[b]; });
    return definitions;
}

void fillColumns(const Model& model, GraphColumns& columns)
{
    std::vector<bool> isPlaced(model.variables().size(), false);
    const auto place = [&](VariableId variable) {
        if (!isPlaced[variable]) {
            isPlaced[variable] = true;
            columns.members[columns.column[variable]].push_back(variable);
        }
    };
    std::vector<VariableId> given;
    for (const VariableId definition : inColumnOrder(model, columns.column)) {
        columns.members.resize(std::max(columns.members.size(), columns.column[definition] + 1));
        place(definition);
        for (const VariableId input : factorsInOrder(model, definition)) {
            if (columns.owner[input] == noVariable) {
                columns.links.push_back({input, definition});
                given.push_back(input);
            }
        }
    }
    std::for_each(given.begin(), given.end(), place);
}

}  // namespace

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

std::vector<VariableId> GraphColumns::ownedBy(const Model& model, VariableId definition) const
{
    std::vector<VariableId> owned;
    for (const VariableId input : factorsInOrder(model, definition)) {
        if (owner[input] == definition) {
            owned.push_back(input);
        }
    }
    return owned;
}

GraphColumns columnsOfCards(const Model& model)
{
    GraphColumns columns;
    columns.column = definitionColumns(model);
    columns.owner.assign(model.variables().size(), noVariable);
    const std::vector<Use> uses = usesIn(model, columns.column);
    for (VariableId given = 0; given < model.givenCount(); ++given) {
        const Use& use = uses[given];
        const bool isBeneath =
            model.variable(given).role == Role::Target || columns.column[use.first] > 1;
        columns.owner[given] = use.count == 1 && isBeneath ? use.first : noVariable;
    }
    fillColumns(model, columns);
    return columns;
}

GraphColumns columnsOfMap(const Model& model)
{
    GraphColumns columns;
    columns.column = definitionColumns(model);
    columns.owner.assign(model.variables().size(), noVariable);
    const std::vector<Use> uses = usesIn(model, columns.column);
    for (VariableId given = 0; given < model.givenCount(); ++given) {
        const bool isOwned =
            model.variable(given).role == Role::Parameter && uses[given].count == 1;
        columns.owner[given] = isOwned ? uses[given].first : noVariable;
        columns.column[given] = columns.column[uses[given].first] - 1;
    }
    fillColumns(model, columns);
    return columns;
}

}  // namespace backhand
