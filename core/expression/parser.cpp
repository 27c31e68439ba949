// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/parser.h"

#include "core/expression/tokenizer.h"

#include <algorithm>
#include <array>
#include <optional>

namespace backhand {

namespace {

constexpr std::array functions = {
    Operation::Sigmoid, Operation::Tanh, Operation::Relu, Operation::Softplus, Operation::Exp,
    Operation::Ln,      Operation::Sqrt, Operation::Sin,  Operation::Cos,      Operation::Abs};

std::optional<Operation> functionNamed(std::string_view name)
{
    const auto found =
        std::find_if(functions.begin(), functions.end(),
                     [name](Operation operation) { return name == wordOf(operation); });
    return found == functions.end() ? std::nullopt : std::optional<Operation>(*found);
}

/// Recursive descent. Each function gives nothing once there is a problem, and the first problem
/// stays.
class Parser {
public:
    Parser(std::vector<Token> tokens, std::size_t line) : m_tokens(std::move(tokens)), m_line(line)
    {
    }

    std::optional<ParsedDefinition> definition()
    {
        const Token name = current();
        if (!expectDefinedName() || !expectSymbol("=", expectedEqualsSign)) {
            return std::nullopt;
        }
        std::optional<Expression> right = whole();
        if (!right) {
            return std::nullopt;
        }
        return ParsedDefinition{name.text, *std::move(right), std::move(m_uses), name.column};
    }

    std::optional<Expression> whole()
    {
        std::optional<Expression> expression = sum();
        if (expression && current().kind != TokenKind::End) {
            failHere(expectedOperatorOrEnd);
            return std::nullopt;
        }
        return expression;
    }

    const Problem& problem() const { return *m_problem; }

private:
    /// Counts how deep the calls are nested while it lives.
    class Level {
    public:
        explicit Level(std::size_t& depth) : m_depth(depth) { ++m_depth; }
        ~Level() { --m_depth; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;

    private:
        std::size_t& m_depth;
    };

    std::optional<Expression> sum()
    {
        std::optional<Expression> left = product();
        while (left && (isSymbol("+") || isSymbol("-"))) {
            const Operation operation = take().text == "+" ? Operation::Add : Operation::Subtract;
            left = joined(operation, std::move(left), product());
        }
        return left;
    }

    std::optional<Expression> product()
    {
        std::optional<Expression> left = signedPower();
        while (left && (isSymbol("*") || isSymbol("/"))) {
            const Operation operation =
                take().text == "*" ? Operation::Multiply : Operation::Divide;
            left = joined(operation, std::move(left), signedPower());
        }
        return left;
    }

    std::optional<Expression> signedPower()
    {
        const Level level(m_depth);
        if (isTooDeep()) {
            return std::nullopt;
        }
        if (!isSymbol("-")) {
            return power();
        }
        take();
        return applied(Operation::Negate, signedPower());
    }

    std::optional<Expression> power()
    {
        std::optional<Expression> base = primary();
        if (!base || !isSymbol("^")) {
            return base;
        }
        take();
        return joined(Operation::Power, std::move(base), signedPower());
    }

    std::optional<Expression> primary()
    {
        if (current().kind == TokenKind::Number) {
            return checked(Expression::constant(take().value));
        }
        if (current().kind == TokenKind::Name) {
            return named();
        }
        if (isSymbol("(")) {
            return parenthesized();
        }
        failHere(expectedOperand);
        return std::nullopt;
    }

    std::optional<Expression> named()
    {
        const Token name = take();
        const std::optional<Operation> function = functionNamed(name.text);
        if (isSymbol("(")) {
            if (!function) {
                fail({ProblemCode::UnknownFunction, {m_line, name.column}, name.text, {}});
                return std::nullopt;
            }
            return applied(*function, parenthesized());
        }
        if (function) {
            fail({ProblemCode::NameIsFunction, {m_line, name.column}, name.text, {}});
            return std::nullopt;
        }
        m_uses.push_back({name.text, name.column});
        return checked(Expression::variable(name.text));
    }

    std::optional<Expression> parenthesized()
    {
        take();
        std::optional<Expression> inside = sum();
        if (!inside || !expectSymbol(")", expectedOperatorOrParenthesis)) {
            return std::nullopt;
        }
        return inside;
    }

    std::optional<Expression> joined(Operation operation, std::optional<Expression> left,
                                     std::optional<Expression> right)
    {
        if (!left || !right) {
            return std::nullopt;
        }
        return checked(Expression::binary(operation, *std::move(left), *std::move(right)));
    }

    std::optional<Expression> applied(Operation operation, std::optional<Expression> operand)
    {
        if (!operand) {
            return std::nullopt;
        }
        return checked(Expression::unary(operation, *std::move(operand)));
    }

    std::optional<Expression> checked(Expression expression)
    {
        if (expression.depth() > maximumExpressionDepth) {
            failTooDeep();
            return std::nullopt;
        }
        if (expression.size() > maximumExpressionSize) {
            fail({ProblemCode::ExpressionTooLarge,
                  here(),
                  {},
                  std::to_string(maximumExpressionSize)});
            return std::nullopt;
        }
        return expression;
    }

    bool isTooDeep()
    {
        if (m_depth > maximumExpressionDepth) {
            failTooDeep();
        }
        return m_problem.has_value();
    }

    bool expectDefinedName()
    {
        const Token& token = current();
        if (token.kind != TokenKind::Name) {
            failHere(expectedName);
            return false;
        }
        if (functionNamed(token.text)) {
            fail({ProblemCode::NameIsFunction, here(), token.text, {}});
            return false;
        }
        take();
        return true;
    }

    bool expectSymbol(std::string_view symbol, const char* expected)
    {
        if (!isSymbol(symbol)) {
            failHere(expected);
            return false;
        }
        take();
        return true;
    }

    const Token& current() const { return m_tokens[m_at]; }
    bool isSymbol(std::string_view text) const
    {
        return current().kind == TokenKind::Symbol && current().text == text;
    }
    const Token& take() { return m_tokens[m_at++]; }
    Place here() const { return {m_line, current().column}; }

    void failHere(const char* expected)
    {
        const bool isEnd = current().kind == TokenKind::End;
        const ProblemCode code = isEnd ? ProblemCode::UnexpectedEnd : ProblemCode::UnexpectedToken;
        fail({code, here(), current().text, expected});
    }

    void failTooDeep()
    {
        fail({ProblemCode::ExpressionTooDeep, here(), {}, std::to_string(maximumExpressionDepth)});
    }

    void fail(Problem problem)
    {
        if (!m_problem) {
            m_problem = std::move(problem);
        }
    }

    std::vector<Token> m_tokens;
    std::size_t m_line;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    std::vector<ParsedDefinition::NamePlace> m_uses;
    std::optional<Problem> m_problem;
};

}  // namespace

Result<ParsedDefinition> parseDefinition(std::string_view text, std::size_t line)
{
    Result<std::vector<Token>> tokens = tokenize(text, line);
    if (!tokens) {
        return tokens.problems();
    }
    Parser parser(std::move(tokens).value(), line);
    std::optional<ParsedDefinition> definition = parser.definition();
    return definition ? Result<ParsedDefinition>(*std::move(definition))
                      : Result<ParsedDefinition>(parser.problem());
}

Result<Expression> parseExpression(std::string_view text)
{
    Result<std::vector<Token>> tokens = tokenize(text, 1);
    if (!tokens) {
        return tokens.problems();
    }
    Parser parser(std::move(tokens).value(), 1);
    std::optional<Expression> expression = parser.whole();
    return expression ? Result<Expression>(*std::move(expression))
                      : Result<Expression>(parser.problem());
}

bool isName(std::string_view text)
{
    const Result<std::vector<Token>> tokens = tokenize(text, 1);
    return tokens && tokens.value().size() == 2 && tokens.value()[0].kind == TokenKind::Name &&
           tokens.value()[0].text == text && !functionNamed(text);
}

}  // namespace backhand
