// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/random_expressions.h"

#include "core/expression/parser.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

namespace backhand::testing {

namespace {

constexpr Operation binaryOperations[] = {Operation::Add, Operation::Subtract, Operation::Multiply,
                                          Operation::Divide};
constexpr Operation unaryOperations[] = {Operation::Negate, Operation::Sigmoid,  Operation::Tanh,
                                         Operation::Relu,   Operation::Softplus, Operation::Exp,
                                         Operation::Ln,     Operation::Sqrt,     Operation::Sin,
                                         Operation::Cos,    Operation::Abs};

Expression randomLeaf(const std::vector<std::string>& names)
{
    if (*rc::gen::inRange(0, 4) == 0) {
        return Expression::constant(*rc::gen::inRange(0, 9) / 2.0);
    }
    return Expression::variable(*rc::gen::elementOf(names));
}

/// Smooth everywhere and tame, so that a whole model stays comparable with differences.
Expression smoothTerm(const std::vector<std::string>& names)
{
    const Expression a = Expression::variable(*rc::gen::elementOf(names));
    const Expression b = Expression::variable(*rc::gen::elementOf(names));
    switch (*rc::gen::inRange(0, 7)) {
    case 0: return Expression::binary(Operation::Multiply, a, b);
    case 1: return Expression::unary(Operation::Sigmoid, a);
    case 2: return Expression::unary(Operation::Tanh, Expression::binary(Operation::Add, a, b));
    case 3: return Expression::binary(Operation::Power, a, Expression::constant(2.0));
    case 4: return Expression::unary(Operation::Sin, a);
    case 5:
        return Expression::unary(Operation::Softplus,
                                 Expression::binary(Operation::Subtract, a, b));
    default: return a;
    }
}

/// Tame, and of every operation; has kinks at relu and abs.
Expression deepTerm(const Expression& a, const Expression& b)
{
    const auto unary = [](Operation operation, const Expression& e) {
        return Expression::unary(operation, e);
    };
    const auto binary = [](Operation operation, const Expression& left, const Expression& right) {
        return Expression::binary(operation, left, right);
    };
    const Expression squared = binary(Operation::Power, b, Expression::constant(2.0));
    const Expression above1 = binary(Operation::Add, Expression::constant(1.5), squared);
    switch (*rc::gen::inRange(0, 14)) {
    case 0: return binary(Operation::Multiply, a, unary(Operation::Cos, b));
    case 1: return binary(Operation::Divide, a, above1);
    case 2: return binary(Operation::Multiply, a, unary(Operation::Ln, above1));
    case 3: return binary(Operation::Subtract, a, unary(Operation::Sqrt, above1));
    case 4: return unary(Operation::Exp, unary(Operation::Negate, unary(Operation::Sigmoid, a)));
    case 5: return unary(Operation::Relu, binary(Operation::Subtract, a, b));
    case 6: return unary(Operation::Abs, binary(Operation::Add, a, b));
    case 7: return unary(Operation::Sin, binary(Operation::Add, a, b));
    case 8: return unary(Operation::Tanh, binary(Operation::Multiply, a, b));
    case 9: return unary(Operation::Softplus, binary(Operation::Subtract, b, a));
    case 10: return binary(Operation::Power, above1, unary(Operation::Sigmoid, a));
    case 11: return binary(Operation::Multiply, unary(Operation::Tanh, a), b);
    case 12: return binary(Operation::Multiply, a, unary(Operation::Sigmoid, a));
    default: return binary(Operation::Subtract, Expression::constant(0.5), a);
    }
}

/// Of two names that differ: of a - a the tape adds up two contributions where there is none.
Expression deepTermWith(const std::string& first, std::vector<std::string> names)
{
    std::erase(names, first);
    return deepTerm(Expression::variable(first), Expression::variable(*rc::gen::elementOf(names)));
}

std::string deepLine(const std::string& name, const std::vector<std::string>& names)
{
    Expression sum = deepTermWith(names.back(), names);
    for (int term = *rc::gen::inRange(0, 3); term > 0; --term) {
        const std::string first = *rc::gen::elementOf(names);
        sum = Expression::binary(Operation::Add, sum, deepTermWith(first, names));
    }
    return name + " = " + languageText(sum);
}

std::string definitionLine(const std::string& name, const std::vector<std::string>& names)
{
    Expression sum = smoothTerm(names);
    for (int term = *rc::gen::inRange(0, 3); term > 0; --term) {
        sum = Expression::binary(Operation::Add, sum, smoothTerm(names));
    }
    return name + " = " + languageText(sum);
}

/// The error uses everything that nothing else does.
std::string errorLine(const std::vector<std::string>& lines, const std::vector<std::string>& names)
{
    std::string sum;
    for (const std::string& name : names) {
        const bool isUsed = std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
            const std::vector<std::string> uses =
                variablesOf(parseDefinition(line).value().expression);
            return std::find(uses.begin(), uses.end(), name) != uses.end();
        });
        sum += isUsed ? "" : (sum.empty() ? "" : " + ") + name;
    }
    return "E = (" + (sum.empty() ? names.back() : sum) + " - t)^2";
}

/// `count` lines and the error, of two inputs, a target and three parameters.
template <typename Line>
Scenario scenarioOfLines(int count, Line lineOf)
{
    Scenario scenario;
    scenario.title = "Random";
    scenario.model = {{}, {"x1", "x2"}, {"t"}, {"w1", "w2", "b"}};
    std::vector<std::string> names = {"x1", "x2", "w1", "w2", "b"};
    for (int index = count; index > 0; --index) {
        const std::string name = "d" + std::to_string(index);
        scenario.model.lines.push_back(lineOf(name, names));
        names.push_back(name);
    }
    scenario.model.lines.push_back(errorLine(scenario.model.lines, names));
    for (const char* name : {"x1", "x2", "t", "w1", "w2", "b"}) {
        scenario.values[name] = randomValue();
    }
    scenario.learningRate = *rc::gen::inRange(1, 101) / 100.0;
    return scenario;
}

}  // namespace

Expression randomExpression(const std::vector<std::string>& names, int depth)
{
    const int kind = depth <= 1 ? 0 : *rc::gen::inRange(0, 6);
    if (kind == 0) {
        return randomLeaf(names);
    }
    if (kind == 1) {
        return Expression::binary(Operation::Power, randomExpression(names, depth - 1),
                                  Expression::constant(*rc::gen::inRange(1, 4)));
    }
    if (kind <= 3) {
        return Expression::binary(*rc::gen::elementOf(std::vector(std::begin(binaryOperations),
                                                                  std::end(binaryOperations))),
                                  randomExpression(names, depth - 1),
                                  randomExpression(names, depth - 1));
    }
    return Expression::unary(
        *rc::gen::elementOf(std::vector(std::begin(unaryOperations), std::end(unaryOperations))),
        randomExpression(names, depth - 1));
}

double randomValue()
{
    return *rc::gen::inRange(-300, 301) / 100.0;
}

Scenario randomScenario()
{
    return scenarioOfLines(*rc::gen::inRange(1, 5), definitionLine);
}

Scenario randomDeepScenario()
{
    const auto count = rc::gen::resize(rc::kNominalSize, rc::gen::inRange(1, 12));
    return scenarioOfLines(*count, deepLine);
}

double valueOf(const Expression& expression, const std::map<std::string, double>& values)
{
    switch (expression.operation()) {
    case Operation::Constant: return expression.value();
    case Operation::Variable: return values.at(expression.name());
    default: break;
    }
    const double a = valueOf(expression.operand(0), values);
    const bool isBinary = operandCount(expression.operation()) == 2;
    const double b = isBinary ? valueOf(expression.operand(1), values) : a;
    const bool isDefined = std::isfinite(a) && std::isfinite(b);
    return isDefined ? applyOperation(expression.operation(), a, b) : std::nan("");
}

double largestWithin(const Expression& expression, const std::map<std::string, double>& values)
{
    double largest = std::abs(valueOf(expression, values));
    for (const Expression& operand : expression.operands()) {
        largest = std::max(largest, largestWithin(operand, values));
    }
    return largest;
}

}  // namespace backhand::testing
