// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/derivative_rule.h"

#include <algorithm>

namespace backhand {

namespace {

class RuleFinder {
public:
    explicit RuleFinder(const std::string& name) : m_name(name) {}

    Explanation find(const Expression& expression)
    {
        const Expression* next = &expression;
        while (next != nullptr) {
            next = lookInto(*next);
        }
        return m_found;
    }

private:
    bool uses(const Expression& expression) const
    {
        if (expression.operation() == Operation::Variable) {
            return expression.name() == m_name;
        }
        const std::span<const Expression> operands = expression.operands();
        return std::any_of(operands.begin(), operands.end(),
                           [this](const Expression& operand) { return uses(operand); });
    }

    /// Where to look on; null where the rule is found.
    const Expression* lookInto(const Expression& e)
    {
        switch (e.operation()) {
        case Operation::Constant:
        case Operation::Variable: return found(Rule::DerivativeOfTerm);
        case Operation::Negate: m_found.subtracted = !m_found.subtracted; return &e.operand(0);
        case Operation::Add:
        case Operation::Subtract: return lookIntoSum(e);
        case Operation::Multiply: return lookIntoProduct(e);
        case Operation::Divide: return lookIntoQuotient(e);
        case Operation::Power: return lookIntoPower(e);
        default: break;
        }
        m_found.function = e.operation();
        m_found.inside = !e.operand(0).isVariable(m_name);
        return found(Rule::DerivativeOfFunction);
    }

    const Expression* found(Rule rule)
    {
        m_found.rule = rule;
        return nullptr;
    }

    const Expression* lookIntoSum(const Expression& e)
    {
        const bool inLeft = uses(e.operand(0));
        const bool inRight = uses(e.operand(1));
        if (inLeft && inRight) {
            return found(Rule::SumRule);
        }
        m_isInSum = true;
        const bool turns = inRight && e.operation() == Operation::Subtract;
        m_found.subtracted = m_found.subtracted != turns;
        return &e.operand(inLeft ? 0 : 1);
    }

    const Expression* lookIntoProduct(const Expression& e)
    {
        const bool inLeft = uses(e.operand(0));
        if (inLeft && uses(e.operand(1))) {
            return found(Rule::DerivativeOfProduct);
        }
        if (isProductWithName(e)) {
            return found(m_isInSum ? Rule::DerivativeOfSum : Rule::DerivativeOfFactor);
        }
        m_found.scaled = true;
        m_isInSum = false;
        return &e.operand(inLeft ? 0 : 1);
    }

    /// The name itself, or the name times what does not change.
    bool isProductWithName(const Expression& e) const
    {
        if (e.operation() != Operation::Multiply) {
            return e.isVariable(m_name);
        }
        return (isProductWithName(e.operand(0)) && !uses(e.operand(1))) ||
               (isProductWithName(e.operand(1)) && !uses(e.operand(0)));
    }

    const Expression* lookIntoQuotient(const Expression& e)
    {
        const bool inBottom = uses(e.operand(1));
        if (inBottom) {
            m_found.inside = !e.operand(1).isVariable(m_name);
            return found(uses(e.operand(0)) ? Rule::DerivativeOfQuotient
                                            : Rule::DerivativeOfDenominator);
        }
        if (e.operand(0).isVariable(m_name)) {
            return found(Rule::DerivativeOfNumerator);
        }
        m_found.scaled = true;
        m_isInSum = false;
        return &e.operand(0);
    }

    const Expression* lookIntoPower(const Expression& e)
    {
        const Expression& base = e.operand(0);
        const Expression& exponent = e.operand(1);
        if (uses(exponent)) {
            m_found.inside = !exponent.isVariable(m_name);
            return found(uses(base) ? Rule::DerivativeOfBaseAndExponent
                                    : Rule::DerivativeOfExponent);
        }
        m_found.inside = !base.isVariable(m_name);
        return found(exponent.isConstant(2.0) ? Rule::DerivativeOfSquare : Rule::DerivativeOfPower);
    }

    const std::string& m_name;
    Explanation m_found;
    bool m_isInSum = false;
};

}  // namespace

Explanation derivativeRule(const Expression& expression, const std::string& name)
{
    return RuleFinder(name).find(expression);
}

}  // namespace backhand
