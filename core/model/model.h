// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"
#include "core/expression/parser.h"
#include "core/support/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace backhand {

/// A variable's index in its model: inputs, targets and parameters in declared order, then the
/// definitions in order.
using VariableId = std::uint32_t;
constexpr VariableId noVariable = 0xFFFFFFFF;

enum class Role { Input, Target, Parameter, Definition };

struct Variable {
    std::string name;
    Role role;

    bool operator==(const Variable&) const = default;
};

/// One function of the model: what it computes, and how. Uses only what stands above it.
struct Definition {
    VariableId variable;  ///< the name that it defines
    Expression expression;
    std::vector<VariableId>
        inputs;  ///< the distinct variables it uses, in order of first appearance

    bool operator==(const Definition&) const = default;
};

/// What a scenario or an editor says of a model, as text.
struct ModelSource {
    std::vector<std::string> lines;  ///< one definition each; the last is the error
    std::vector<std::string> inputs;
    std::vector<std::string> targets;
    std::vector<std::string> parameters;

    bool operator==(const ModelSource&) const = default;
};

/// Definitions in an order that is topological, with a role for every name. Immutable.
class Model {
public:
    const std::vector<Variable>& variables() const { return m_variables; }
    const std::vector<Definition>& definitions() const { return m_definitions; }

    const Variable& variable(VariableId id) const { return m_variables.at(id); }
    std::size_t givenCount() const { return m_givenCount; }  ///< inputs, targets and parameters
    std::vector<VariableId> withRole(Role role) const;
    VariableId error() const { return m_definitions.back().variable; }
    std::optional<VariableId> find(std::string_view name) const;
    bool isDefined(VariableId id) const { return id >= m_givenCount; }
    /// The first definition that uses a variable; null where none does.
    const Definition* firstUserOf(VariableId id) const;
    /// The definition of a variable with role Definition.
    const Definition& definitionOf(VariableId id) const
    {
        return m_definitions.at(id - m_givenCount);
    }

    bool operator==(const Model& other) const;

private:
    friend Result<Model> buildModel(const ModelSource& source);

    std::vector<Variable> m_variables;
    std::vector<Definition> m_definitions;
    std::size_t m_givenCount = 0;
    std::unordered_map<std::string, VariableId> m_byName;
    std::vector<VariableId> m_firstUser;  ///< by variable; noVariable where there is none
};

constexpr std::size_t maximumDefinitions = 4096;
constexpr std::size_t maximumOperations = 65536;

/// Parses the lines and gives each name its role. Problems carry the line (index in `lines` + 1)
/// and the column; those about roles have no place.
Result<Model> buildModel(const ModelSource& source);

}  // namespace backhand
