// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/derivative.h"

#include "core/expression/simplify.h"

namespace backhand {

namespace {

using enum Operation;

Expression number(double value)
{
    return Expression::constant(value);
}

Expression made(Operation operation, const Expression& a, const Expression& b)
{
    return simplifyNode(Expression::binary(operation, a, b));
}

Expression made(Operation operation, const Expression& a)
{
    return simplifyNode(Expression::unary(operation, a));
}

/// The slope of a function of one operand, at `u`.
Expression slopeOf(Operation function, const Expression& u)
{
    switch (function) {
    case Negate: return number(-1.0);
    case Sigmoid: return made(SigmoidSlope, u);
    case Tanh: return made(TanhSlope, u);
    case Relu: return made(Step, u);
    case Softplus: return made(Sigmoid, u);
    case Exp: return made(Exp, u);
    case Ln: return made(Divide, number(1.0), u);
    case Sqrt: return made(Divide, number(1.0), made(Multiply, number(2.0), made(Sqrt, u)));
    case Sin: return made(Cos, u);
    case Cos: return made(Negate, made(Sin, u));
    case Abs: return made(Sign, u);
    case SigmoidSlope:  // s(1 - s)(1 - 2s)
        return made(Multiply, made(SigmoidSlope, u),
                    made(Subtract, number(1.0), made(Multiply, number(2.0), made(Sigmoid, u))));
    case TanhSlope:
        return made(Multiply, number(-2.0), made(Multiply, made(Tanh, u), made(TanhSlope, u)));
    default: return number(0.0);
    }
}

/// Differentiates bottom up, simplifying as it goes, and gives up where a result grows too large.
class Differentiator {
public:
    explicit Differentiator(const std::string& name) : m_name(name) {}

    bool isTooLarge() const { return m_isTooLarge; }

    Expression differentiate(const Expression& e)
    {
        const Expression result = m_isTooLarge ? number(0.0) : differentiateNode(e);
        m_isTooLarge = m_isTooLarge || result.size() > maximumDerivativeSize ||
                       result.depth() > maximumDerivativeDepth;
        return result;
    }

private:
    Expression differentiateNode(const Expression& e)
    {
        switch (e.operation()) {
        case Constant: return number(0.0);
        case Variable: return number(e.isVariable(m_name) ? 1.0 : 0.0);
        case Add:
        case Subtract:
            return made(e.operation(), differentiate(e.operand(0)), differentiate(e.operand(1)));
        case Multiply: return ofProduct(e.operand(0), e.operand(1));
        case Divide: return ofQuotient(e.operand(0), e.operand(1));
        case Power: return ofPower(e);
        case Negate: return made(Negate, differentiate(e.operand(0)));
        default: return ofFunction(e.operation(), e.operand(0));
        }
    }

    /// (uv)' = u'v + uv'
    Expression ofProduct(const Expression& u, const Expression& v)
    {
        const Expression du = differentiate(u);
        const Expression dv = differentiate(v);
        if (dv.isConstant(0.0)) {
            return made(Multiply, du, simplify(v));
        }
        return made(Add, made(Multiply, du, simplify(v)), made(Multiply, simplify(u), dv));
    }

    /// (u/v)' = u'/v where v is fixed, else (u'v - uv')/v^2
    Expression ofQuotient(const Expression& u, const Expression& v)
    {
        const Expression du = differentiate(u);
        const Expression dv = differentiate(v);
        if (dv.isConstant(0.0)) {
            return made(Divide, du, v);
        }
        const Expression numerator = made(Subtract, made(Multiply, du, v), made(Multiply, u, dv));
        return made(Divide, numerator, made(Power, v, number(2.0)));
    }

    /// (u^v)' = v u^(v - 1) u' where v is fixed, u^v ln(u) v' where u is, else u^v (v' ln(u) + v
    /// u'/u)
    Expression ofPower(const Expression& e)
    {
        const Expression& u = e.operand(0);
        const Expression v = simplify(e.operand(1));
        const Expression du = differentiate(u);
        const Expression dv = differentiate(v);
        if (dv.isConstant(0.0)) {
            if (du.isConstant(0.0)) {
                return du;
            }
            const Expression lowered = made(Power, u, made(Subtract, v, number(1.0)));
            return made(Multiply, made(Multiply, v, lowered), du);
        }
        const Expression ofExponent = made(Multiply, dv, made(Ln, u));
        if (du.isConstant(0.0)) {
            return made(Multiply, e, ofExponent);
        }
        const Expression ofBase = made(Divide, made(Multiply, v, du), u);
        return made(Multiply, e, made(Add, ofExponent, ofBase));
    }

    /// f(u)' = f'(u) u'. The derivative of a constant is 0 even where the slope does not exist.
    Expression ofFunction(Operation function, const Expression& u)
    {
        const Expression du = differentiate(u);
        if (du.isConstant(0.0)) {
            return du;
        }
        const Expression slope = slopeOf(function, u);
        if (slope.operation() == Divide && slope.operand(0).isConstant(1.0)) {
            return made(Divide, du, slope.operand(1));
        }
        return made(Multiply, slope, du);
    }

    const std::string& m_name;
    bool m_isTooLarge = false;
};

}  // namespace

Result<Expression> derivative(const Expression& expression, const std::string& name)
{
    Differentiator differentiator(name);
    Expression result = differentiator.differentiate(expression);
    if (differentiator.isTooLarge()) {
        return Problem{
            ProblemCode::DerivativeTooLarge, {}, name, std::to_string(maximumDerivativeSize)};
    }
    return result;
}

}  // namespace backhand
