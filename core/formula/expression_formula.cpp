// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/expression_formula.h"

#include "core/formula/formula_piece.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <utility>

namespace backhand {

namespace {

bool isOneLetter(const NameParts& name)
{
    const auto isLead = [](char character) {
        return (static_cast<unsigned char>(character) & 0xC0U) != 0x80U;
    };
    return std::count_if(name.base.begin(), name.base.end(), isLead) == 1 &&
           name.subscript.find_first_not_of("0123456789,") == std::string::npos;
}

Piece leafPiece(Leaf leaf)
{
    const FormulaKind kind = leaf.formula.kind;
    if (leaf.isNumber) {
        const Level level =
            kind == FormulaKind::Row ? Level::Product : Level::Atom;  // a Row is a power of ten
        Piece piece = single(std::move(leaf.formula), level, Edge::PutIn);
        piece.isNegativeNumber = leaf.isNegative;
        return piece;
    }
    if (kind == FormulaKind::Name) {
        const Edge edge = isOneLetter(nameParts(leaf.formula.text)) ? Edge::Letter : Edge::Other;
        return single(std::move(leaf.formula), Level::Atom, edge);
    }
    if (kind == FormulaKind::Fraction) {
        return single(std::move(leaf.formula), Level::Product, Edge::Fraction);
    }
    return single(std::move(leaf.formula), kind == FormulaKind::Row ? Level::Sum : Level::Atom,
                  Edge::PutIn);
}

Piece constantPiece(double value)
{
    const ShownNumber number = shownGiven(value);
    Piece piece = single(number.formula(), number.exponent == 0 ? Level::Atom : Level::Product,
                         Edge::Constant);
    piece.startsWithMinus = number.isNegative();
    return piece;
}

std::string functionText(Operation operation)
{
    return operation == Operation::Sigmoid ? "σ" : wordOf(operation);
}

Piece functionCall(Operation operation, Piece argument)
{
    return call(Formula::function(functionText(operation)), std::move(argument));
}

Piece squaredCall(Operation operation, Formula exponent, Piece argument)
{
    return call(
        Formula::superscript(Formula::function(functionText(operation)), std::move(exponent)),
        std::move(argument));
}

bool isNatural(const Expression& expression)
{
    return expression.operation() == Operation::Constant && expression.value() >= 0.0 &&
           expression.value() == std::floor(expression.value());
}

bool takesRaisedPower(Operation function)
{
    return function == Operation::Tanh || function == Operation::Sin || function == Operation::Cos;
}

/// Builds the pieces of an expression bottom up.
class FormulaBuilder {
public:
    explicit FormulaBuilder(const LeafOf& leafOf) : m_leafOf(leafOf) {}

    Piece build(const Expression& expression) const
    {
        switch (operandCount(expression.operation())) {
        case 0: return leaf(expression);
        case 1: return unary(expression.operation(), build(expression.operand(0)));
        default: return binary(expression);
        }
    }

private:
    Piece leaf(const Expression& expression) const
    {
        return expression.operation() == Operation::Constant
                   ? constantPiece(expression.value())
                   : leafPiece(m_leafOf(expression.name()));
    }

    static Piece unary(Operation operation, Piece operand)
    {
        switch (operation) {
        case Operation::Negate: return negation(std::move(operand));
        case Operation::Sqrt: return root(std::move(operand));
        case Operation::Abs:
            return single(Formula::parentheses(formulaIn(std::move(operand)), "|"), Level::Atom,
                          Edge::Other);
        case Operation::SigmoidSlope: return sigmoidSlope(operand);
        case Operation::TanhSlope:
            return sum(constantPiece(1.0), "−",
                       squaredCall(Operation::Tanh, Formula::number("2"), std::move(operand)));
        default: return functionCall(operation, std::move(operand));
        }
    }

    static Piece root(Piece operand)
    {
        Piece piece = single(Formula::root(formulaIn(std::move(operand))), Level::Atom, Edge::Call);
        piece.last = Edge::Other;
        return piece;
    }

    static Piece sigmoidSlope(const Piece& operand)
    {
        const Piece sigmoid = functionCall(Operation::Sigmoid, operand);
        return product(sigmoid, sum(constantPiece(1.0), "−", sigmoid));
    }

    Piece binary(const Expression& expression) const
    {
        const Expression& left = expression.operand(0);
        const Expression& right = expression.operand(1);
        switch (expression.operation()) {
        case Operation::Add: return sum(build(left), "+", build(right));
        case Operation::Subtract: return sum(build(left), "−", build(right));
        case Operation::Multiply: return product(build(left), build(right));
        case Operation::Divide: return quotient(build(left), build(right));
        case Operation::Power: return powerOf(left, right);
        default: throw std::logic_error("A binary operation has no way of being written.");
        }
    }

    Piece powerOf(const Expression& base, const Expression& exponent) const
    {
        if (takesRaisedPower(base.operation()) && isNatural(exponent)) {
            return squaredCall(base.operation(), formulaIn(build(exponent)),
                               build(base.operand(0)));
        }
        return power(build(base), build(exponent), isNatural(exponent));
    }

    const LeafOf& m_leafOf;
};

}  // namespace

Formula formulaOf(const Expression& expression, const LeafOf& leafOf)
{
    return formulaIn(FormulaBuilder(leafOf).build(expression));
}

Formula symbolicFormula(const Expression& expression, const Model& model,
                        const std::function<bool(VariableId)>& primed)
{
    const auto leafOf = [&](const std::string& name) {
        const std::optional<VariableId> id = model.find(name);
        if (!id) {
            return Leaf{Formula::name(name)};
        }
        const bool isNew = primed && primed(*id);
        const Meaning meaning = isNew ? Meaning::NewValue : Meaning::Value;
        return Leaf{Formula::name(name, {meaning, *id, noVariable}, isNew)};
    };
    return formulaOf(expression, leafOf);
}

}  // namespace backhand
