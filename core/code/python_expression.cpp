// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/python_expression.h"

#include <array>
#include <charconv>
#include <set>

namespace backhand {

namespace {

/// As in the model language: Python's operators bind the same way.
enum Precedence { Sum = 1, Product, Sign, Power, Primary };

Precedence precedenceOf(const Expression& e)
{
    switch (e.operation()) {
    case Operation::Add:
    case Operation::Subtract: return Sum;
    case Operation::Multiply:
    case Operation::Divide: return Product;
    case Operation::Negate: return Sign;
    case Operation::Power: return Power;
    case Operation::Constant: return e.value() < 0.0 ? Sign : Primary;
    default: return Primary;
    }
}

const char* functionName(Operation operation)
{
    switch (operation) {
    case Operation::SigmoidSlope: return "sigmoid_deriv";
    case Operation::TanhSlope: return "tanh_deriv";
    case Operation::Step: return "relu_deriv";
    case Operation::Sign: return "abs_deriv";
    case Operation::Tanh: return "math.tanh";
    case Operation::Exp: return "math.exp";
    case Operation::Ln: return "math.log";
    case Operation::Sqrt: return "math.sqrt";
    case Operation::Sin: return "math.sin";
    case Operation::Cos: return "math.cos";
    default: return wordOf(operation);
    }
}

class Writer {
public:
    explicit Writer(const std::function<std::string(const std::string&)>& nameOf) : m_nameOf(nameOf)
    {
    }

    std::string write(const Expression& e) const
    {
        switch (e.operation()) {
        case Operation::Constant: return pythonNumber(e.value());
        case Operation::Variable: return m_nameOf(e.name());
        case Operation::Add:
        case Operation::Subtract: return binary(e, Sum, Product);
        case Operation::Multiply:
        case Operation::Divide: return binary(e, Product, Sign);
        case Operation::Power:
            return atLeast(e.operand(0), Primary) + " ** " + atLeast(e.operand(1), Sign);
        case Operation::Negate: return "-" + atLeast(e.operand(0), Sign);
        default: return std::string(functionName(e.operation())) + "(" + write(e.operand(0)) + ")";
        }
    }

private:
    std::string binary(const Expression& e, Precedence left, Precedence right) const
    {
        return atLeast(e.operand(0), left) + " " + wordOf(e.operation()) + " " +
               atLeast(e.operand(1), right);
    }

    std::string atLeast(const Expression& e, Precedence precedence) const
    {
        return precedenceOf(e) >= precedence ? write(e) : "(" + write(e) + ")";
    }

    const std::function<std::string(const std::string&)>& m_nameOf;
};

/// The operations in an expression, and those that their Python functions use.
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

std::vector<std::string> pythonFunction(Operation function)
{
    switch (function) {
    case Operation::Sigmoid:
        return {"def sigmoid(x):", "    if x >= 0:  # so that exp cannot overflow",
                "        return 1 / (1 + math.exp(-x))",
                "    return math.exp(x) / (1 + math.exp(x))"};
    case Operation::SigmoidSlope:
        return {"def sigmoid_deriv(x):",
                "    return sigmoid(x) * sigmoid(-x)  # sigmoid(-x) is 1 - sigmoid(x)"};
    case Operation::TanhSlope:
        return {"def tanh_deriv(x):",
                "    return 1 / math.cosh(x) ** 2 if abs(x) < 350 else 0.0  # 1 - tanh(x) ** 2"};
    case Operation::Relu: return {"def relu(x):", "    return max(x, 0.0)"};
    case Operation::Step: return {"def relu_deriv(x):", "    return 1.0 if x > 0 else 0.0"};
    case Operation::Sign: return {"def abs_deriv(x):", "    return (x > 0) - (x < 0)"};
    case Operation::Softplus:
        return {"def softplus(x):", "    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))"};
    default: return {};
    }
}

}  // namespace

std::string pythonNumber(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    const std::string shortest(text.data(), end);
    return shortest == "-0" ? "-0.0" : shortest;  // -0 is a whole number, and 0, in Python
}

std::string pythonExpression(const Expression& expression,
                             const std::function<std::string(const std::string&)>& nameOf)
{
    return Writer(nameOf).write(expression);
}

std::vector<std::string> pythonFunctions(const CompiledModel& model)
{
    std::set<Operation> functions;
    for (const Definition& definition : model.model().definitions()) {
        collectFunctions(definition.expression, functions);
    }
    for (const Partial& partial : model.partials()) {
        collectFunctions(partial.expression, functions);
    }
    std::vector<std::string> program;
    for (const Operation function : functions) {
        const std::vector<std::string> lines = pythonFunction(function);
        program.insert(program.end(), lines.begin(), lines.end());
        if (!lines.empty()) {
            program.emplace_back();
        }
    }
    return program;
}

}  // namespace backhand
