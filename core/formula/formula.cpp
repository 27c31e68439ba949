// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/formula.h"

#include <algorithm>
#include <array>
#include <utility>

namespace backhand {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 34> greekLetters{{
    {"alpha", "α"},   {"beta", "β"},   {"gamma", "γ"}, {"delta", "δ"},   {"epsilon", "ε"},
    {"zeta", "ζ"},    {"eta", "η"},    {"theta", "θ"}, {"iota", "ι"},    {"kappa", "κ"},
    {"lambda", "λ"},  {"mu", "μ"},     {"nu", "ν"},    {"xi", "ξ"},      {"pi", "π"},
    {"rho", "ρ"},     {"sigma", "σ"},  {"tau", "τ"},   {"upsilon", "υ"}, {"phi", "φ"},
    {"chi", "χ"},     {"psi", "ψ"},    {"omega", "ω"}, {"Gamma", "Γ"},   {"Delta", "Δ"},
    {"Theta", "Θ"},   {"Lambda", "Λ"}, {"Xi", "Ξ"},    {"Pi", "Π"},      {"Sigma", "Σ"},
    {"Upsilon", "Υ"}, {"Phi", "Φ"},    {"Psi", "Ψ"},   {"Omega", "Ω"},
}};

std::string baseOf(std::string_view letters)
{
    const auto* const found =
        std::find_if(greekLetters.begin(), greekLetters.end(),
                     [letters](const auto& entry) { return entry.first == letters; });
    return std::string(found == greekLetters.end() ? letters : found->second);
}

bool endsTheBase(char character)
{
    return character == '_' || (character >= '0' && character <= '9');
}

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

NameParts nameParts(std::string_view name)
{
    const auto baseEnd = static_cast<std::size_t>(
        std::find_if(name.begin(), name.end(), endsTheBase) - name.begin());
    NameParts result{baseOf(name.substr(0, baseEnd)), {}};
    std::string_view rest = name.substr(baseEnd);
    if (!rest.empty() && rest.find_first_not_of('_') == std::string_view::npos) {
        result.subscript =
            rest;  // nothing but underscores: they alone tell the name from its neighbour
        return result;
    }
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('_'), rest.size());
        if (end > 0) {
            result.subscript += result.subscript.empty() ? "" : ",";
            result.subscript += rest.substr(0, end);
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return result;
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
