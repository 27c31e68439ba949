// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/formula.h"

#include <utility>

namespace backhand {

namespace {

Formula leaf(FormulaKind kind, std::string text, Reference reference = {})
{
    Formula result;
    result.kind = kind;
    result.text = std::move(text);
    result.reference = reference;
    return result;
}

Formula branch(FormulaKind kind, std::vector<Formula> parts)
{
    Formula result;
    result.kind = kind;
    result.parts = std::move(parts);
    return result;
}

std::vector<Formula> pairOf(Formula first, Formula second)
{
    std::vector<Formula> parts;
    parts.reserve(2);
    parts.push_back(std::move(first));
    parts.push_back(std::move(second));
    return parts;
}

}  // namespace

Formula Formula::row(std::vector<Formula> parts)
{
    return branch(FormulaKind::Row, std::move(parts));
}

Formula Formula::fraction(Formula numerator, Formula denominator)
{
    return branch(FormulaKind::Fraction, pairOf(std::move(numerator), std::move(denominator)));
}

Formula Formula::superscript(Formula base, Formula exponent)
{
    return branch(FormulaKind::Superscript, pairOf(std::move(base), std::move(exponent)));
}

Formula Formula::parentheses(Formula content, std::string bracket)
{
    Formula result = branch(FormulaKind::Parentheses, {});
    result.text = std::move(bracket);
    result.parts.push_back(std::move(content));
    return result;
}

Formula Formula::root(Formula content)
{
    Formula result = branch(FormulaKind::Root, {});
    result.parts.push_back(std::move(content));
    return result;
}

Formula Formula::number(std::string text, Reference reference)
{
    return leaf(FormulaKind::Number, std::move(text), reference);
}

Formula Formula::name(std::string name, Reference reference, bool primed)
{
    Formula result = leaf(FormulaKind::Name, std::move(name), reference);
    result.primed = primed;
    return result;
}

Formula Formula::function(std::string text)
{
    return leaf(FormulaKind::Function, std::move(text));
}

Formula Formula::op(std::string text, bool spaced)
{
    Formula result = leaf(FormulaKind::Operator, std::move(text));
    result.spaced = spaced;
    return result;
}

Formula Formula::unknown()
{
    return leaf(FormulaKind::Unknown, "?");
}

Formula Formula::undefined()
{
    return leaf(FormulaKind::Undefined, "undefined");
}

Formula partialFormula(const std::string& of, const std::string& wrt, Reference reference,
                       bool primed)
{
    const auto differential = [](Formula name) {
        return Formula::row(pairOf(Formula::op("∂", false), std::move(name)));
    };
    Formula result = Formula::fraction(differential(Formula::name(of, {}, primed)),
                                       differential(Formula::name(wrt)));
    result.reference = reference;
    return result;
}

}  // namespace backhand
