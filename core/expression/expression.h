// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace backhand {

/// What one node of an expression does. The last four are not words of the language: they appear in
/// derivatives only.
enum class Operation {
    Constant,
    Variable,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Negate,
    Sigmoid,  ///< 1 / (1 + e^-x)
    Tanh,
    Relu,      ///< max(x, 0)
    Softplus,  ///< ln(1 + e^x)
    Exp,
    Ln,
    Sqrt,
    Sin,
    Cos,
    Abs,
    SigmoidSlope,  ///< sigmoid(x) * sigmoid(-x), written sigmoid(x)(1 - sigmoid(x))
    TanhSlope,     ///< 1 / cosh(x)^2, written 1 - tanh(x)^2
    Step,          ///< relu'(x): 1 for x > 0, else 0 (so relu'(0) = 0)
    Sign,          ///< abs'(x): -1, 0 or 1 (so abs'(0) = 0)
};

/// How many operands an operation takes: 0, 1 or 2.
int operandCount(Operation operation);

/// The immutable tree of one definition's right side. Cheap to copy (nodes are shared); equality is
/// structural.
class Expression {
public:
    static Expression constant(double value);
    static Expression variable(std::string name);
    static Expression unary(Operation operation, Expression operand);
    static Expression binary(Operation operation, Expression left, Expression right);

    Operation operation() const;
    double value() const;             ///< of a Constant; a logic error elsewhere
    const std::string& name() const;  ///< of a Variable; a logic error elsewhere
    std::span<const Expression> operands() const;
    const Expression& operand(std::size_t index) const;

    std::size_t size() const;   ///< how many nodes the tree has
    std::size_t depth() const;  ///< nodes on the longest way down, 1 for a leaf

    bool isConstant(double value) const;
    bool isVariable(const std::string& name) const;

    bool operator==(const Expression& other) const;

private:
    struct Node;
    explicit Expression(std::shared_ptr<const Node> node);

    std::shared_ptr<const Node> m_node;
};

/// The distinct names in an expression, in the order of their first appearance.
std::vector<std::string> variablesOf(const Expression& expression);

/// One operation on numbers, by the formulas that stay right at the extremes: sigmoid never
/// overflows, softplus is max(x, 0) + log1p(e^-|x|), SigmoidSlope is sigmoid(x) * sigmoid(-x). May
/// give NaN or infinity (ln of 0). `b` is ignored by unary operations.
double applyOperation(Operation operation, double a, double b = 0.0);

/// How the language writes an operation: "sigmoid", "+"; for the internal four "sigmoid_slope",
/// "tanh_slope", "step", "sign".
const char* wordOf(Operation operation);

}  // namespace backhand
