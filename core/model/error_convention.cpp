// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/error_convention.h"

#include <algorithm>
#include <optional>

namespace backhand {

namespace {

bool isOneHalf(const Expression& expression)
{
    return expression.isConstant(0.5) ||
           (expression.operation() == Operation::Divide && expression.operand(0).isConstant(1.0) &&
            expression.operand(1).isConstant(2.0));
}

/// What half of is taken: x of 0.5*x, x*0.5, 1/2*x and x/2.
std::optional<Expression> doubledHalf(const Expression& expression)
{
    if (expression.operation() == Operation::Multiply) {
        for (const std::size_t half : {0U, 1U}) {
            if (isOneHalf(expression.operand(half))) {
                return expression.operand(1 - half);
            }
        }
    }
    if (expression.operation() == Operation::Divide && expression.operand(1).isConstant(2.0)) {
        return expression.operand(0);
    }
    return std::nullopt;
}

bool isSquare(const Expression& expression)
{
    return expression.operation() == Operation::Power && expression.operand(1).isConstant(2.0);
}

/// Walks over the terms of the error.
class ErrorTerms {
public:
    explicit ErrorTerms(const Model& model) : m_model(model) {}

    ErrorConvention convention() const { return conventionOf(definition().expression); }

    /// Rewrites the line of the error and of each term that has a line of its own.
    void rewrite(std::vector<std::string>& lines) const { rewriteLine(definition(), lines); }

private:
    const Definition& definition() const { return m_model.definitions().back(); }

    ErrorConvention conventionOf(const Expression& term) const
    {
        if (isSquare(term)) {
            return ErrorConvention::WholeSquare;
        }
        if (const std::optional<Expression> whole = doubledHalf(term)) {
            const bool isHalf = conventionOf(*whole) == ErrorConvention::WholeSquare;
            return isHalf ? ErrorConvention::HalfSquare : ErrorConvention::Other;
        }
        if (const Definition* own = ownLine(term)) {
            return conventionOf(own->expression);
        }
        if (term.operation() != Operation::Add) {
            return ErrorConvention::Other;
        }
        const ErrorConvention left = conventionOf(term.operand(0));
        return left == conventionOf(term.operand(1)) ? left : ErrorConvention::Other;
    }

    /// The definition that a term names, where nothing else uses it.
    const Definition* ownLine(const Expression& term) const
    {
        if (term.operation() != Operation::Variable) {
            return nullptr;
        }
        const VariableId id = m_model.find(term.name()).value();
        const auto uses = std::count_if(
            m_model.definitions().begin(), m_model.definitions().end(), [id](const auto& user) {
                return std::find(user.inputs.begin(), user.inputs.end(), id) != user.inputs.end();
            });
        return m_model.isDefined(id) && uses == 1 ? &m_model.definitionOf(id) : nullptr;
    }

    void rewriteLine(const Definition& line, std::vector<std::string>& lines) const
    {
        const std::size_t index = line.variable - m_model.givenCount();
        lines.at(index) = m_model.variable(line.variable).name + " = " +
                          languageText(rewritten(line.expression, lines));
    }

    Expression rewritten(const Expression& term, std::vector<std::string>& lines) const
    {
        if (isSquare(term)) {
            return Expression::binary(Operation::Multiply, Expression::constant(0.5), term);
        }
        if (const std::optional<Expression> whole = doubledHalf(term)) {
            return *whole;
        }
        if (const Definition* own = ownLine(term)) {
            rewriteLine(*own, lines);
            return term;
        }
        return Expression::binary(Operation::Add, rewritten(term.operand(0), lines),
                                  rewritten(term.operand(1), lines));
    }

    const Model& m_model;
};

}  // namespace

ErrorConvention errorConvention(const Model& model)
{
    return ErrorTerms(model).convention();
}

std::vector<std::string> linesInOtherConvention(const Model& model, std::vector<std::string> lines)
{
    const ErrorTerms terms(model);
    if (terms.convention() != ErrorConvention::Other) {
        terms.rewrite(lines);
    }
    return lines;
}

}  // namespace backhand
