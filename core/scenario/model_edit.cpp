// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/model_edit.h"

#include "core/model/role_guess.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

namespace backhand {

namespace {

// Small, distinct, not symmetric: products and sums of them can be done by hand.
constexpr std::array inputValues{1.0, 2.0, 0.5, 1.5};
constexpr std::array targetValues{1.0, 0.0};
constexpr std::array parameterValues{0.5, -0.4, 0.8, -0.2, 0.3, 0.6};

constexpr std::array givenRoles{Role::Input, Role::Target, Role::Parameter};

double friendlyValue(Role role, std::size_t index)
{
    std::span<const double> values = parameterValues;
    if (role != Role::Parameter) {
        values = role == Role::Input ? std::span<const double>(inputValues)
                                     : std::span<const double>(targetValues);
    }
    return values[index % values.size()];
}

/// The names of a source that have this role; of a const one, const.
template <typename Source>
auto& namesOf(Source& source, Role role)
{
    if (role == Role::Input) {
        return source.inputs;
    }
    return role == Role::Target ? source.targets : source.parameters;
}

/// The lines that are not blank, without the blanks around them.
struct TextLines {
    std::vector<std::string> lines;
    std::vector<std::size_t> numbers;  ///< of each in the text, from 1
    std::vector<std::size_t> indents;  ///< blanks before each
};

TextLines linesOf(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    TextLines result;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        if (const std::size_t first = line.find_first_not_of(blanks); first != line.npos) {
            const std::size_t last = line.find_last_not_of(blanks);
            result.lines.emplace_back(line.substr(first, last - first + 1));
            result.numbers.push_back(number);
            result.indents.push_back(first);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

/// Gives each name that no line defines a role.
class RoleGiver {
public:
    RoleGiver(const ModelSource& before, const std::map<std::string, Role>& chosen)
    {
        for (const Role role : givenRoles) {
            for (const std::string& name : namesOf(before, role)) {
                m_roles.emplace(name, role);
                m_declared.push_back(name);
            }
        }
        for (const auto& [name, role] : chosen) {
            m_roles.insert_or_assign(name, role);
        }
    }

    /// Names that were there keep their order; new ones follow in the order of their appearance.
    ModelSource withRoles(std::vector<std::string> lines) const
    {
        std::vector<std::string> used;
        std::set<std::string> defined;
        for (const std::string& line : lines) {
            if (const Result<ParsedDefinition> parsed = parseDefinition(line); parsed.ok()) {
                defined.insert(parsed.value().name);
                const std::vector<std::string> names = variablesOf(parsed.value().expression);
                used.insert(used.end(), names.begin(), names.end());
            }
        }
        ModelSource source;
        source.lines = std::move(lines);
        std::set<std::string> given(used.begin(), used.end());
        for (const std::vector<std::string>* names : {&m_declared, &std::as_const(used)}) {
            for (const std::string& name : *names) {
                if (!defined.contains(name) && given.erase(name) > 0) {
                    namesOf(source, roleOf(name)).push_back(name);
                }
            }
        }
        return source;
    }

private:
    Role roleOf(const std::string& name) const
    {
        const auto found = m_roles.find(name);
        return found == m_roles.end() ? guessedRole(name) : found->second;
    }

    std::map<std::string, Role> m_roles;
    std::vector<std::string> m_declared;
};

/// Takes what a scenario says of names over to one whose model has other names.
class NameCarrier {
public:
    NameCarrier(const Scenario& before, ModelSource source) : m_before(before), m_result(before)
    {
        m_result.model = std::move(source);
        for (const Role role : givenRoles) {
            const std::vector<std::string>& names = namesOf(m_result.model, role);
            m_given.insert(names.begin(), names.end());
        }
        for (const std::string& line : m_result.model.lines) {
            m_defined.insert(parseDefinition(line).value().name);
        }
    }

    Scenario result() &&
    {
        carryNumbers();
        std::erase_if(m_result.ranges, [this](const auto& it) { return !isGiven(it.first); });
        std::erase_if(m_result.titles,
                      [this](const auto& it) { return !m_defined.contains(it.first); });
        carryCodeNames();
        carryVectors();
        if (!isGiven(m_result.followFirst)) {
            m_result.followFirst.clear();
        }
        return std::move(m_result);
    }

private:
    bool isGiven(const std::string& name) const { return m_given.contains(name); }
    bool isName(const std::string& name) const { return isGiven(name) || m_defined.contains(name); }

    static std::map<std::string, std::size_t> columnsOf(const Scenario& scenario)
    {
        std::map<std::string, std::size_t> columns;
        for (const Role role : {Role::Input, Role::Target}) {
            for (const std::string& name : namesOf(scenario.model, role)) {
                columns.emplace(name, columns.size());
            }
        }
        return columns;
    }

    void carryNumbers()
    {
        m_result.values.clear();
        Dataset rows(m_before.samples.size());
        const std::map<std::string, std::size_t> columns = columnsOf(m_before);
        for (const Role role : givenRoles) {
            const std::vector<std::string>& names = namesOf(m_result.model, role);
            for (std::size_t index = 0; index < names.size(); ++index) {
                const auto column = columns.find(names[index]);
                const std::size_t place = column == columns.end() ? noColumn : column->second;
                const double value = valueOf(names[index], role, index, place);
                if (rows.empty() || role == Role::Parameter) {
                    m_result.values.emplace(names[index], value);
                } else {
                    appendColumn(rows, place, value);
                }
            }
        }
        m_result.samples = std::move(rows);
    }

    static constexpr std::size_t noColumn = ~std::size_t{0};

    double valueOf(const std::string& name, Role role, std::size_t index, std::size_t column) const
    {
        const auto known = m_before.values.find(name);
        if (known != m_before.values.end()) {
            return known->second;
        }
        const bool wasColumn = column != noColumn && !m_before.samples.empty();
        return wasColumn ? m_before.samples.front()[column] : friendlyValue(role, index);
    }

    void appendColumn(Dataset& rows, std::size_t column, double value) const
    {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const bool isKnown = column != noColumn;
            rows[row].push_back(isKnown ? m_before.samples[row][column] : value);
        }
    }

    /// A name of the model that is now also a code name of another takes it.
    void carryCodeNames()
    {
        std::erase_if(m_result.codeNames, [this](const auto& it) {
            return !isName(it.first) || (it.second != it.first && isName(it.second));
        });
    }

    void carryVectors()
    {
        for (auto& [name, members] : m_result.vectors) {
            std::erase_if(members, [this](const std::string& member) { return !isGiven(member); });
        }
        std::erase_if(m_result.vectors,
                      [this](const auto& it) { return isName(it.first) || it.second.empty(); });
    }

    const Scenario& m_before;
    Scenario m_result;
    std::set<std::string> m_given;
    std::set<std::string> m_defined;
};

}  // namespace

std::string modelText(const ModelSource& source)
{
    std::string text;
    for (const std::string& line : source.lines) {
        text += (text.empty() ? "" : "\n") + line;
    }
    return text;
}

Result<Scenario> withModelText(const Scenario& scenario, std::string_view text,
                               const std::map<std::string, Role>& roles)
{
    TextLines lines = linesOf(text);
    ModelSource source = RoleGiver(scenario.model, roles).withRoles(std::move(lines.lines));
    if (Result<Model> model = buildModel(source); !model) {
        Problems problems = std::move(model).problems();
        for (Problem& problem : problems) {
            if (problem.place.line > 0) {
                problem.place.column += lines.indents.at(problem.place.line - 1);
                problem.place.line = lines.numbers.at(problem.place.line - 1);
            }
        }
        return problems;
    }
    return NameCarrier(scenario, std::move(source)).result();
}

}  // namespace backhand
