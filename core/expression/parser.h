// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"
#include "core/support/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace backhand {

constexpr std::size_t maximumNameLength = 32;
constexpr std::size_t maximumExpressionDepth = 200;
constexpr std::size_t maximumExpressionSize = 65536;
constexpr double maximumMagnitude = 1e6;  ///< of a given number: |value| <= 1e6

/// What could stand where the parser stopped: the `expected` of its UnexpectedToken and
/// UnexpectedEnd problems.
constexpr const char* expectedName = "a name";
constexpr const char* expectedEqualsSign = "=";
constexpr const char* expectedOperand = "a number, a name, a function, - or (";
constexpr const char* expectedOperatorOrEnd = "an operator or the end";
constexpr const char* expectedOperatorOrParenthesis = "an operator or )";

/// One line `name = expression`, with the places (in the line, column from 1) of the names in it.
struct ParsedDefinition {
    std::string name;
    Expression expression;
    struct NamePlace {
        std::string name;
        std::size_t column;
    };
    std::vector<NamePlace> uses;  ///< every use, in order
    std::size_t nameColumn = 1;
};

/// Parses one definition, `E = (p - t)^2`. Errors carry line `line` and a column counted in
/// characters. Grammar: sum of products of signed powers; `^` is right-associative and binds
/// tighter than unary minus, so -x^2 is -(x^2) and 2^-x is allowed; numbers have a decimal point
/// and no exponent. Never recurses deeper than maximumExpressionDepth allows.
Result<ParsedDefinition> parseDefinition(std::string_view text, std::size_t line = 1);

/// Parses an expression alone, `(p - t)^2`.
Result<Expression> parseExpression(std::string_view text);

/// True for a letter followed by letters, digits and underscores, at most maximumNameLength of
/// them, and no function's name.
bool isName(std::string_view text);

/// The expression in the model language, with as few parentheses as needed; parseExpression() of it
/// gives an equal tree (the four internal operations excepted). Numbers are the shortest that read
/// back to the same double, without exponent.
std::string languageText(const Expression& expression);

}  // namespace backhand
