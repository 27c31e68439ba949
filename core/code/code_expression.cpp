// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/code_expression.h"

#include <array>
#include <charconv>
#include <cmath>

namespace backhand {

namespace {

/// As in the model language: the operators of Python and C++ bind the same way.
enum Precedence { Sum = 1, Product, Sign, Power, Primary };

class Writer {
public:
    Writer(const CodeSyntax& syntax, const std::function<std::string(const std::string&)>& nameOf)
        : m_syntax(syntax), m_nameOf(nameOf)
    {
    }

    std::string write(const Expression& e) const
    {
        switch (e.operation()) {
        case Operation::Constant: return m_syntax.number(e.value());
        case Operation::Variable: return m_nameOf(e.name());
        case Operation::Add:
        case Operation::Subtract: return binary(e, Sum, Product);
        case Operation::Multiply:
        case Operation::Divide: return binary(e, Product, Sign);
        case Operation::Power: return power(e);
        case Operation::Negate: return "-" + atLeast(e.operand(0), Power);  // never --, a decrement
        default: return m_syntax.functionName(e.operation()) + "(" + write(e.operand(0)) + ")";
        }
    }

private:
    std::string binary(const Expression& e, Precedence left, Precedence right) const
    {
        return atLeast(e.operand(0), left) + " " + wordOf(e.operation()) + " " +
               atLeast(e.operand(1), right);
    }

    std::string power(const Expression& e) const
    {
        if (m_syntax.hasPowerOperator()) {
            return atLeast(e.operand(0), Primary) + " ** " + atLeast(e.operand(1), Sign);
        }
        return m_syntax.functionName(Operation::Power) + "(" + write(e.operand(0)) + ", " +
               write(e.operand(1)) + ")";
    }

    std::string atLeast(const Expression& e, Precedence precedence) const
    {
        return precedenceOf(e) >= precedence ? write(e) : "(" + write(e) + ")";
    }

    Precedence precedenceOf(const Expression& e) const
    {
        switch (e.operation()) {
        case Operation::Add:
        case Operation::Subtract: return Sum;
        case Operation::Multiply:
        case Operation::Divide: return Product;
        case Operation::Negate: return Sign;
        case Operation::Power: return m_syntax.hasPowerOperator() ? Power : Primary;
        case Operation::Constant: return std::signbit(e.value()) ? Sign : Primary;
        default: return Primary;
        }
    }

    const CodeSyntax& m_syntax;
    const std::function<std::string(const std::string&)>& m_nameOf;
};

/// The operations in an expression, and those that their functions use.
void collectFunctions(const Expression& expression, std::set<Operation>& functions)
{
    functions.insert(expression.operation());
    if (expression.operation() == Operation::SigmoidSlope ||
        expression.operation() == Operation::Softplus) {
        functions.insert(Operation::Sigmoid);
    }
    for (const Expression& operand : expression.operands()) {
        collectFunctions(operand, functions);
    }
}

}  // namespace

std::string shortestNumber(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

std::string codeExpression(const CodeSyntax& syntax, const Expression& expression,
                           const std::function<std::string(const std::string&)>& nameOf)
{
    return Writer(syntax, nameOf).write(expression);
}

std::set<Operation> functionsOf(const CompiledModel& model)
{
    std::set<Operation> functions;
    for (const Definition& definition : model.model().definitions()) {
        collectFunctions(definition.expression, functions);
    }
    for (const Partial& partial : model.partials()) {
        collectFunctions(partial.expression, functions);
    }
    const OptimizerKind optimizer = model.options().optimizer;
    collectFunctions(updateRuleOf(optimizer), functions);
    for (const OptimizerQuantity quantity : quantitiesOf(optimizer)) {
        collectFunctions(ruleOf(quantity), functions);
    }
    return functions;
}

}  // namespace backhand
