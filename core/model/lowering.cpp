// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/lowering.h"

#include <unordered_set>

namespace backhand {

namespace {

/// A name as it looks: an underscore before a subscript is not shown.
std::string withoutUnderscores(std::string name)
{
    std::erase(name, '_');
    return name;
}

bool isSignedNumber(const Expression& e)
{
    return e.operation() == Operation::Negate && e.operand(0).operation() == Operation::Constant;
}

bool isOperation(const Expression& e)
{
    return operandCount(e.operation()) > 0 && !isSignedNumber(e);
}

class Lowering {
public:
    explicit Lowering(const Model& model) : m_model(model)
    {
        for (const Variable& variable : model.variables()) {
            m_taken.insert(withoutUnderscores(variable.name));
        }
    }

    ModelSource run()
    {
        for (const Definition& definition : m_model.definitions()) {
            const std::string& name = m_model.variable(definition.variable).name;
            add(name, ofSingleOperation(definition.expression));
        }
        m_source.inputs = namesOf(Role::Input);
        m_source.targets = namesOf(Role::Target);
        m_source.parameters = namesOf(Role::Parameter);
        return std::move(m_source);
    }

private:
    /// The node with a name in place of each operand that is an operation itself.
    Expression ofSingleOperation(const Expression& e)
    {
        if (!isOperation(e)) {
            return e;
        }
        const Expression left = leafFor(e.operand(0));
        if (operandCount(e.operation()) == 1) {
            return Expression::unary(e.operation(), left);
        }
        return Expression::binary(e.operation(), left, leafFor(e.operand(1)));
    }

    Expression leafFor(const Expression& e)
    {
        if (!isOperation(e)) {
            return e;
        }
        const Expression operation = ofSingleOperation(e);
        const std::string name = nextName();
        add(name, operation);
        return Expression::variable(name);
    }

    void add(const std::string& name, const Expression& expression)
    {
        m_source.lines.push_back(name + " = " + languageText(expression));
    }

    std::string nextName()
    {
        std::string name;
        do {
            name = "u" + std::to_string(++m_number);
        } while (m_taken.contains(name));
        return name;
    }

    std::vector<std::string> namesOf(Role role) const
    {
        std::vector<std::string> names;
        for (const VariableId id : m_model.withRole(role)) {
            names.push_back(m_model.variable(id).name);
        }
        return names;
    }

    const Model& m_model;
    ModelSource m_source;
    std::unordered_set<std::string> m_taken;
    std::size_t m_number = 0;
};

}  // namespace

Result<Model> lowered(const Model& model)
{
    return buildModel(Lowering(model).run());
}

}  // namespace backhand
