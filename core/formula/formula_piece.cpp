// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/formula_piece.h"

#include <iterator>
#include <utility>

namespace backhand {

namespace {

Edge edgeInParentheses(const Piece& piece)
{
    if (piece.isNegativeNumber) {
        return Edge::PutIn;
    }
    const bool isNumber =
        piece.parts.size() == 1 && piece.parts.front().kind == FormulaKind::Number;
    return isNumber ? Edge::Constant : Edge::Group;
}

Piece inParentheses(Piece piece)
{
    const Edge edge = edgeInParentheses(piece);
    return single(Formula::parentheses(formulaIn(std::move(piece))), Level::Atom, edge);
}

Piece asOperand(Piece piece)
{
    return piece.isNegativeNumber ? inParentheses(std::move(piece)) : piece;
}

Piece asLaterOperand(Piece piece)
{
    return piece.isNegativeNumber || piece.startsWithMinus ? inParentheses(std::move(piece))
                                                           : piece;
}

void append(Piece& piece, Piece&& more)
{
    piece.parts.insert(piece.parts.end(), std::make_move_iterator(more.parts.begin()),
                       std::make_move_iterator(more.parts.end()));
    piece.last = more.last;
}

bool standWithoutDot(Edge left, Edge right)
{
    switch (left) {
    case Edge::Constant:
        return right == Edge::Letter || right == Edge::Group || right == Edge::Call;
    case Edge::Letter: return right == Edge::Letter;
    case Edge::Group: return right == Edge::Letter || right == Edge::Group;
    case Edge::Call: return right == Edge::Group;
    case Edge::PutIn:
    case Edge::Fraction:
    case Edge::Other: break;
    }
    return false;
}

bool isSameName(const Formula& left, const Formula& right)
{
    return left.kind == FormulaKind::Name && left == right;
}

}  // namespace

Formula formulaIn(Piece piece)
{
    return piece.parts.size() == 1 ? std::move(piece.parts.front())
                                   : Formula::row(std::move(piece.parts));
}

Piece single(Formula formula, Level level, Edge edge)
{
    Piece piece;
    piece.parts.push_back(std::move(formula));
    piece.level = level;
    piece.first = edge;
    piece.last = edge;
    return piece;
}

Piece sum(Piece left, const std::string& sign, Piece right)
{
    Piece result = asOperand(std::move(left));
    Piece term = asLaterOperand(std::move(right));
    if (term.level == Level::Sum && sign != "+") {
        term = inParentheses(std::move(term));
    }
    result.parts.push_back(Formula::op(sign, true));
    append(result, std::move(term));
    result.level = Level::Sum;
    return result;
}

Piece negation(Piece operandPiece)
{
    Piece operand = asLaterOperand(std::move(operandPiece));
    const Formula& first = operand.parts.front();
    const bool isZero = first.kind == FormulaKind::Number && first.text == "0";
    if (operand.level == Level::Sum || isZero) {
        operand = inParentheses(std::move(operand));  // −(0), since there is no number −0
    }
    Piece result = single(Formula::op("−", false), Level::Product, operand.first);
    append(result, std::move(operand));
    result.startsWithMinus = true;
    return result;
}

Piece product(Piece left, Piece right)
{
    Piece result = asOperand(std::move(left));
    Piece factor = asLaterOperand(std::move(right));
    result = result.level == Level::Sum ? inParentheses(std::move(result)) : std::move(result);
    factor = factor.level == Level::Sum ? inParentheses(std::move(factor)) : std::move(factor);
    if (!standWithoutDot(result.last, factor.first) ||
        isSameName(result.parts.back(), factor.parts.front())) {
        const bool besideFraction = result.last == Edge::Fraction || factor.first == Edge::Fraction;
        result.parts.push_back(Formula::op("·", besideFraction));
    }
    append(result, std::move(factor));
    result.level = Level::Product;
    return result;
}

Piece quotient(Piece numerator, Piece denominator)
{
    Formula fraction =
        Formula::fraction(formulaIn(std::move(numerator)), formulaIn(std::move(denominator)));
    return single(std::move(fraction), Level::Product, Edge::Fraction);
}

Piece call(Formula function, Piece argument)
{
    Piece piece = single(std::move(function), Level::Atom, Edge::Call);
    piece.parts.push_back(Formula::parentheses(formulaIn(std::move(argument))));
    return piece;
}

Piece power(Piece base, Piece exponent, bool isNaturalExponent)
{
    Piece raised = asLaterOperand(std::move(base));
    if (raised.level != Level::Atom || raised.parts.size() > 1 ||
        raised.parts.front().kind == FormulaKind::Superscript ||
        raised.parts.front().kind == FormulaKind::Root) {
        raised = inParentheses(std::move(raised));
    }
    const Edge first = raised.first;
    const bool closes = isNaturalExponent &&
                        (first == Edge::Letter || first == Edge::Group || first == Edge::Constant);
    Formula formula =
        Formula::superscript(formulaIn(std::move(raised)), formulaIn(std::move(exponent)));
    Piece result = single(std::move(formula), Level::Atom, first);
    result.last = closes ? Edge::Group : Edge::Other;
    return result;
}

}  // namespace backhand
