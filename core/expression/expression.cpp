// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/expression.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <stdexcept>
#include <unordered_set>
#include <utility>

namespace backhand {

struct Expression::Node {
    Operation operation = Operation::Constant;
    double value = 0.0;
    std::string name;
    std::vector<Expression> operands;
    std::size_t size = 1;
    std::size_t depth = 1;

    Node() = default;
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;

    /// Takes the tree apart from a list of its own: the destructors of a deep tree would nest as
    /// deep as it is.
    ~Node()
    {
        std::vector<Expression> orphans = std::move(operands);
        while (!orphans.empty()) {
            std::shared_ptr<const Node> node = std::move(orphans.back().m_node);
            orphans.pop_back();
            if (node.use_count() == 1) {
                auto& children = const_cast<Node&>(*node).operands;
                std::move(children.begin(), children.end(), std::back_inserter(orphans));
                children.clear();
            }
        }
    }
};

int operandCount(Operation operation)
{
    switch (operation) {
    case Operation::Constant:
    case Operation::Variable: return 0;
    case Operation::Add:
    case Operation::Subtract:
    case Operation::Multiply:
    case Operation::Divide:
    case Operation::Power: return 2;
    default: return 1;
    }
}

Expression::Expression(std::shared_ptr<const Node> node) : m_node(std::move(node)) {}

Expression Expression::constant(double value)
{
    auto node = std::make_shared<Node>();
    node->value = value;
    return Expression(std::move(node));
}

Expression Expression::variable(std::string name)
{
    auto node = std::make_shared<Node>();
    node->operation = Operation::Variable;
    node->name = std::move(name);
    return Expression(std::move(node));
}

Expression Expression::unary(Operation operation, Expression operand)
{
    if (operandCount(operation) != 1) {
        throw std::logic_error("Expression::unary() needs an operation of one operand.");
    }
    auto node = std::make_shared<Node>();
    node->operation = operation;
    node->size = operand.size() + 1;
    node->depth = operand.depth() + 1;
    node->operands.push_back(std::move(operand));
    return Expression(std::move(node));
}

Expression Expression::binary(Operation operation, Expression left, Expression right)
{
    if (operandCount(operation) != 2) {
        throw std::logic_error("Expression::binary() needs an operation of two operands.");
    }
    auto node = std::make_shared<Node>();
    node->operation = operation;
    node->size = left.size() + right.size() + 1;
    node->depth = std::max(left.depth(), right.depth()) + 1;
    node->operands.push_back(std::move(left));
    node->operands.push_back(std::move(right));
    return Expression(std::move(node));
}

Operation Expression::operation() const
{
    return m_node->operation;
}

double Expression::value() const
{
    if (operation() != Operation::Constant) {
        throw std::logic_error("Only a constant has a value.");
    }
    return m_node->value;
}

const std::string& Expression::name() const
{
    if (operation() != Operation::Variable) {
        throw std::logic_error("Only a variable has a name.");
    }
    return m_node->name;
}

std::span<const Expression> Expression::operands() const
{
    return m_node->operands;
}

const Expression& Expression::operand(std::size_t index) const
{
    return m_node->operands.at(index);
}

std::size_t Expression::size() const
{
    return m_node->size;
}

std::size_t Expression::depth() const
{
    return m_node->depth;
}

bool Expression::isConstant(double value) const
{
    return operation() == Operation::Constant && m_node->value == value;
}

bool Expression::isVariable(const std::string& name) const
{
    return operation() == Operation::Variable && m_node->name == name;
}

bool Expression::operator==(const Expression& other) const
{
    if (m_node == other.m_node) {
        return true;
    }
    const Node& a = *m_node;
    const Node& b = *other.m_node;
    return a.operation == b.operation && a.size == b.size && a.name == b.name &&
           std::bit_cast<std::uint64_t>(a.value) == std::bit_cast<std::uint64_t>(b.value) &&
           a.operands == b.operands;
}

std::vector<std::string> variablesOf(const Expression& expression)
{
    std::vector<std::string> names;
    std::unordered_set<std::string> seen;
    std::vector<Expression> open = {expression};
    while (!open.empty()) {
        const Expression next = std::move(open.back());
        open.pop_back();
        if (next.operation() == Operation::Variable && seen.insert(next.name()).second) {
            names.push_back(next.name());
        }
        const std::span<const Expression> operands = next.operands();
        std::copy(operands.rbegin(), operands.rend(), std::back_inserter(open));
    }
    return names;
}

}  // namespace backhand
