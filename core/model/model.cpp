// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/model.h"

#include "core/model/name_parts.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace backhand {

std::vector<VariableId> Model::withRole(Role role) const
{
    std::vector<VariableId> ids;
    for (VariableId id = 0; id < m_variables.size(); ++id) {
        if (m_variables[id].role == role) {
            ids.push_back(id);
        }
    }
    return ids;
}

std::optional<VariableId> Model::find(std::string_view name) const
{
    const auto found = m_byName.find(std::string(name));
    return found == m_byName.end() ? std::nullopt : std::optional<VariableId>(found->second);
}

const Definition* Model::firstUserOf(VariableId id) const
{
    const VariableId user = m_firstUser.at(id);
    return user == noVariable ? nullptr : &definitionOf(user);
}

bool Model::operator==(const Model& other) const
{
    return m_variables == other.m_variables && m_definitions == other.m_definitions;
}

namespace {

std::size_t operationsIn(const Expression& expression)
{
    std::size_t count = operandCount(expression.operation()) > 0 ? 1 : 0;
    for (const Expression& operand : expression.operands()) {
        count += operationsIn(operand);
    }
    return count;
}

/// Parses the lines and finds all that is wrong with the names.
class ModelReader {
public:
    explicit ModelReader(const ModelSource& source) : m_source(source) {}

    Problems check()
    {
        if (m_source.lines.empty()) {
            return {{ProblemCode::EmptyModel, {}, {}, {}}};
        }
        if (m_source.lines.size() > maximumDefinitions) {
            return {{ProblemCode::TooManyDefinitions, {}, {}, std::to_string(maximumDefinitions)}};
        }
        parseLines();
        if (m_problems.empty()) {
            collectRoles();
            checkDefinedNames();
            checkUses();
            checkWhatIsNeverUsed();
            checkLooks();
        }
        return m_problems;
    }

    const std::vector<ParsedDefinition>& parsed() const { return m_parsed; }

private:
    void add(ProblemCode code, Place place, std::string found, std::string expected = {})
    {
        m_problems.push_back({code, place, std::move(found), std::move(expected)});
    }

    void parseLines()
    {
        std::size_t operations = 0;
        for (std::size_t index = 0; index < m_source.lines.size(); ++index) {
            const Result<ParsedDefinition> parsed =
                parseDefinition(m_source.lines[index], index + 1);
            if (!parsed) {
                const Problems& problems = parsed.problems();
                m_problems.insert(m_problems.end(), problems.begin(), problems.end());
                continue;
            }
            operations += operationsIn(parsed.value().expression);
            m_parsed.push_back(parsed.value());
            if (operations > maximumOperations) {
                add(ProblemCode::ExpressionTooLarge, {index + 1, 1}, {},
                    std::to_string(maximumOperations));
                return;
            }
        }
    }

    void collectRoles()
    {
        for (const std::vector<std::string>* names :
             {&m_source.inputs, &m_source.targets, &m_source.parameters}) {
            for (const std::string& name : *names) {
                if (!m_given.insert(name).second) {
                    add(ProblemCode::TwoRoles, {}, name);
                }
            }
        }
    }

    void checkDefinedNames()
    {
        for (std::size_t index = 0; index < m_parsed.size(); ++index) {
            const ParsedDefinition& definition = m_parsed[index];
            const Place place{index + 1, definition.nameColumn};
            if (!m_lineOf.emplace(definition.name, index).second) {
                add(ProblemCode::DefinedTwice, place, definition.name);
            }
            if (m_given.contains(definition.name)) {
                add(ProblemCode::RoleForDefinition, place, definition.name);
            }
        }
    }

    void checkUses()
    {
        for (std::size_t index = 0; index < m_parsed.size(); ++index) {
            for (const ParsedDefinition::NamePlace& use : m_parsed[index].uses) {
                checkUse(use, index);
            }
        }
    }

    void checkUse(const ParsedDefinition::NamePlace& use, std::size_t line)
    {
        const Place place{line + 1, use.column};
        const auto definition = m_lineOf.find(use.name);
        m_used.insert(use.name);
        if (definition != m_lineOf.end()) {
            if (definition->second >= line) {
                add(ProblemCode::UsedBeforeDefinition, place, use.name);
            }
        } else if (!m_given.contains(use.name) && m_withoutRole.insert(use.name).second) {
            add(ProblemCode::NameWithoutRole, place, use.name);
        }
    }

    void checkWhatIsNeverUsed()
    {
        for (std::size_t index = 0; index + 1 < m_parsed.size(); ++index) {
            if (!m_used.contains(m_parsed[index].name)) {
                add(ProblemCode::NeverUsed, {index + 1, m_parsed[index].nameColumn},
                    m_parsed[index].name);
            }
        }
        for (const std::vector<std::string>* names :
             {&m_source.inputs, &m_source.targets, &m_source.parameters}) {
            for (const std::string& name : *names) {
                if (!m_used.contains(name) && !m_lineOf.contains(name)) {
                    add(ProblemCode::RoleForUnusedName, {}, name);
                }
            }
        }
    }

    /// z1 and z_1 are two names, but both are shown as z with subscript 1.
    void checkLooks()
    {
        for (const std::vector<std::string>* names :
             {&m_source.inputs, &m_source.targets, &m_source.parameters}) {
            for (const std::string& name : *names) {
                checkLook(name, {});
            }
        }
        for (std::size_t index = 0; index < m_parsed.size(); ++index) {
            checkLook(m_parsed[index].name, {index + 1, m_parsed[index].nameColumn});
        }
    }

    void checkLook(const std::string& name, Place place)
    {
        const NameParts parts = nameParts(name);
        const auto [other, isNew] = m_looks.emplace(parts.base + ' ' + parts.subscript, name);
        if (!isNew && other->second != name) {
            add(ProblemCode::LooksTheSame, place, name, other->second);
        }
    }

    const ModelSource& m_source;
    Problems m_problems;
    std::vector<ParsedDefinition> m_parsed;
    std::unordered_map<std::string, std::size_t> m_lineOf;
    std::unordered_set<std::string> m_given;
    std::unordered_set<std::string> m_used;
    std::unordered_set<std::string> m_withoutRole;
    std::unordered_map<std::string, std::string> m_looks;  ///< the first name that looks so
};

}  // namespace

Result<Model> buildModel(const ModelSource& source)
{
    ModelReader reader(source);
    if (Problems problems = reader.check(); !problems.empty()) {
        return problems;
    }
    Model model;
    const auto add = [&model](const std::string& name, Role role) {
        const auto id = static_cast<VariableId>(model.m_variables.size());
        model.m_byName.emplace(name, id);
        model.m_firstUser.push_back(noVariable);
        model.m_variables.push_back({name, role});
        return id;
    };
    for (const std::string& name : source.inputs) {
        add(name, Role::Input);
    }
    for (const std::string& name : source.targets) {
        add(name, Role::Target);
    }
    for (const std::string& name : source.parameters) {
        add(name, Role::Parameter);
    }
    model.m_givenCount = model.m_variables.size();
    for (const ParsedDefinition& parsed : reader.parsed()) {
        std::vector<VariableId> inputs;
        for (const std::string& name : variablesOf(parsed.expression)) {
            inputs.push_back(model.m_byName.at(name));
        }
        const VariableId id = add(parsed.name, Role::Definition);
        for (const VariableId input : inputs) {
            model.m_firstUser[input] = std::min(model.m_firstUser[input], id);
        }
        model.m_definitions.push_back({id, parsed.expression, std::move(inputs)});
    }
    return model;
}

}  // namespace backhand
