// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/substitution.h"

#include "core/formula/expression_formula.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace backhand {

namespace {

constexpr int enoughFurtherDigits =
    16;  // from 2 digits, or 3 significant ones, to 17 significant ones

using Numbers = std::vector<ShownNumber>;
using Compute = std::function<double(std::span<const double>)>;

/// An expression with the numbers that stand for its names, ready to be computed again and again.
class Line {
public:
    Line(const Expression& expression, const OperandOf& operandOf) : m_expression(expression)
    {
        compile(expression, operandOf);
    }

    std::span<const Operand> operands() const { return m_operands; }

    double compute(std::span<const double> values) const
    {
        std::vector<double> stack;
        for (const Instruction& instruction : m_instructions) {
            const int count = operandCount(instruction.operation);
            if (count == 0) {
                const bool isName = instruction.operation == Operation::Variable;
                stack.push_back(isName ? values[instruction.operand] : instruction.constant);
                continue;
            }
            const double last = stack.back();
            stack.pop_back();
            if (count == 1) {
                stack.push_back(applyOperation(instruction.operation, last));
            } else {
                stack.back() = applyOperation(instruction.operation, stack.back(), last);
            }
        }
        return stack.back();
    }

    Formula formula(const Numbers& shown) const
    {
        return formulaOf(m_expression, [&](const std::string& name) {
            const std::size_t index = m_indexOf.at(name);
            const Formula formula = shown[index].formula(m_operands[index].reference);
            return Leaf{formula, !std::isnan(shown[index].shown), shown[index].isNegative()};
        });
    }

private:
    struct Instruction {
        Operation operation;
        double constant = 0.0;
        std::size_t operand = 0;
    };

    void compile(const Expression& expression, const OperandOf& operandOf)
    {
        for (const Expression& operand : expression.operands()) {
            compile(operand, operandOf);
        }
        Instruction instruction{expression.operation()};
        if (expression.operation() == Operation::Constant) {
            instruction.constant = expression.value();
        } else if (expression.operation() == Operation::Variable) {
            instruction.operand = indexOf(expression.name(), operandOf);
        }
        m_instructions.push_back(instruction);
    }

    std::size_t indexOf(const std::string& name, const OperandOf& operandOf)
    {
        const auto [place, isNew] = m_indexOf.try_emplace(name, m_operands.size());
        if (isNew) {
            m_operands.push_back(operandOf(name));
        }
        return place->second;
    }

    Expression m_expression;
    std::vector<Instruction> m_instructions;
    std::vector<Operand> m_operands;
    std::unordered_map<std::string, std::size_t> m_indexOf;
};

double valueOf(const Expression& expression, const OperandOf& operandOf)
{
    const Line line(expression, operandOf);
    std::vector<double> values;
    for (const Operand& operand : line.operands()) {
        values.push_back(operand.value);
    }
    return line.compute(values);
}

enum class SlopeForm {
    AsWritten,    ///< p(1 - p), 1 - a^2
    BothFactors,  ///< where 1 - p loses the slope: the small factor as a number of its own
};

/// Writes the slopes of sigmoid and tanh by the values of sigmoid and tanh themselves, as a person
/// does who has just computed them; each value becomes a name that no model can have.
class SlopeWriter {
public:
    SlopeWriter(const OperandOf& operandOf, SlopeForm form) : m_operandOf(operandOf), m_form(form)
    {
    }

    Expression write(const Expression& expression)
    {
        switch (expression.operation()) {
        case Operation::SigmoidSlope: return sigmoidSlope(expression.operand(0));
        case Operation::TanhSlope: return tanhSlope(expression.operand(0));
        default: return withOperandsWritten(expression);
        }
    }

    Operand operand(const std::string& name) const
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? m_operandOf(name) : found->second;
    }

    bool wroteSlopes() const { return !m_values.empty(); }

private:
    Expression withOperandsWritten(const Expression& expression)
    {
        switch (operandCount(expression.operation())) {
        case 0: return expression;
        case 1: return Expression::unary(expression.operation(), write(expression.operand(0)));
        default: {
            Expression left = write(expression.operand(0));
            return Expression::binary(expression.operation(), std::move(left),
                                      write(expression.operand(1)));
        }
        }
    }

    Expression sigmoidSlope(const Expression& inner)
    {
        const double u = valueOf(inner, m_operandOf);
        const Expression value = newName(applyOperation(Operation::Sigmoid, u), inner);
        const Expression rest =
            m_form == SlopeForm::AsWritten
                ? Expression::binary(Operation::Subtract, Expression::constant(1.0), value)
                : newName(applyOperation(Operation::Sigmoid, -u), inner);
        return Expression::binary(Operation::Multiply, value, rest);
    }

    /// 1 - a^2, or (1 + a)(1 - a) with the small factor as a number: 1 - tanh(u) = 2 sigmoid(-2u).
    Expression tanhSlope(const Expression& inner)
    {
        const double u = valueOf(inner, m_operandOf);
        const Expression one = Expression::constant(1.0);
        const Expression value = newName(applyOperation(Operation::Tanh, u), inner);
        if (m_form == SlopeForm::AsWritten) {
            const Expression square =
                Expression::binary(Operation::Power, value, Expression::constant(2.0));
            return Expression::binary(Operation::Subtract, one, square);
        }
        const Expression small =
            newName(2.0 * applyOperation(Operation::Sigmoid, -2.0 * std::abs(u)), inner);
        const Operation largeSign = u < 0.0 ? Operation::Subtract : Operation::Add;
        return Expression::binary(Operation::Multiply, Expression::binary(largeSign, one, value),
                                  small);
    }

    Expression newName(double value, const Expression& inner)
    {
        const bool isName = inner.operation() == Operation::Variable;
        const Reference reference = isName ? m_operandOf(inner.name()).reference : Reference{};
        const std::string name = "#" + std::to_string(m_values.size());
        m_values.emplace(name, Operand{value, false, reference});
        return Expression::variable(name);
    }

    const OperandOf& m_operandOf;
    SlopeForm m_form;
    std::unordered_map<std::string, Operand> m_values;
};

Numbers shownWith(std::span<const Operand> operands, int digits, int more)
{
    Numbers numbers;
    numbers.reserve(operands.size());
    for (const Operand& operand : operands) {
        numbers.push_back(operand.given ? shownGiven(operand.value)
                                        : shownWithMoreDigits(operand.value, digits, more));
    }
    return numbers;
}

Numbers shownInFull(std::span<const Operand> operands)
{
    Numbers numbers;
    numbers.reserve(operands.size());
    for (const Operand& operand : operands) {
        numbers.push_back(shownGiven(operand.value));
    }
    return numbers;
}

bool multipliesOut(const Numbers& numbers, const Compute& compute, const ShownNumber& result)
{
    std::vector<double> values;
    values.reserve(numbers.size());
    for (const ShownNumber& number : numbers) {
        values.push_back(number.shown);
    }
    const double allowed = result.unit > 0.0 ? result.unit : 5e-12 * std::abs(result.shown);
    return std::abs(compute(values) - result.shown) <= allowed;
}

/// What is shown of one way to write the line, and whether it multiplies out.
struct Attempt {
    Substitution line;
    bool multipliesOut = false;
    bool wroteSlopes = false;
};

Attempt attempt(const Expression& expression, const OperandOf& operandOf, const ShownNumber& result,
                int digits, SlopeForm form)
{
    SlopeWriter writer(operandOf, form);
    const Expression written = writer.write(expression);
    const Line line(written, [&](const std::string& name) { return writer.operand(name); });
    const Compute compute = [&line](std::span<const double> values) {
        return line.compute(values);
    };
    const Numbers numbers = operandsThatMultiplyOut(line.operands(), compute, result, digits);
    return {{line.formula(numbers), haveMoreDigits(numbers, line.operands(), digits)},
            multipliesOut(numbers, compute, result),
            writer.wroteSlopes()};
}

}  // namespace

Substitution substitutedFormula(const Expression& expression, const OperandOf& operandOf,
                                const ShownNumber& result, int digits)
{
    Attempt written = attempt(expression, operandOf, result, digits, SlopeForm::AsWritten);
    if (written.multipliesOut || !written.wroteSlopes || std::isnan(result.shown)) {
        return std::move(written.line);
    }
    return attempt(expression, operandOf, result, digits, SlopeForm::BothFactors).line;
}

std::vector<ShownNumber> operandsThatMultiplyOut(std::span<const Operand> operands,
                                                 const Compute& compute, const ShownNumber& result,
                                                 int digits)
{
    Numbers numbers = shownWith(operands, digits, 0);
    if (std::isnan(result.shown) || multipliesOut(numbers, compute, result)) {
        return numbers;
    }
    for (int more = 1; more <= enoughFurtherDigits; ++more) {
        numbers = shownWith(operands, digits, more);
        if (multipliesOut(numbers, compute, result)) {
            return numbers;
        }
    }
    return shownInFull(operands);
}

bool haveMoreDigits(std::span<const ShownNumber> shown, std::span<const Operand> operands,
                    int digits)
{
    const auto isSpeltAlike = [](const ShownNumber& one, const ShownNumber& other) {
        return one.mantissa == other.mantissa && one.exponent == other.exponent;
    };
    return !std::ranges::equal(shown, shownWith(operands, digits, 0), isSpeltAlike);
}

}  // namespace backhand
