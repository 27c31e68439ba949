// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/latex.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace backhand {

namespace {

using Entry = std::pair<std::string_view, std::string_view>;

constexpr std::array<Entry, 33> greekCommands{{
    {"α", "\\alpha"},      {"β", "\\beta"},  {"γ", "\\gamma"},   {"δ", "\\delta"},
    {"ε", "\\varepsilon"}, {"ζ", "\\zeta"},  {"η", "\\eta"},     {"θ", "\\theta"},
    {"ι", "\\iota"},       {"κ", "\\kappa"}, {"λ", "\\lambda"},  {"μ", "\\mu"},
    {"ν", "\\nu"},         {"ξ", "\\xi"},    {"π", "\\pi"},      {"ρ", "\\rho"},
    {"σ", "\\sigma"},      {"τ", "\\tau"},   {"φ", "\\varphi"},  {"χ", "\\chi"},
    {"ψ", "\\psi"},        {"ω", "\\omega"}, {"υ", "\\upsilon"}, {"Γ", "\\Gamma"},
    {"Δ", "\\Delta"},      {"Θ", "\\Theta"}, {"Λ", "\\Lambda"},  {"Ξ", "\\Xi"},
    {"Π", "\\Pi"},         {"Σ", "\\Sigma"}, {"Φ", "\\Phi"},     {"Ψ", "\\Psi"},
    {"Ω", "\\Omega"},
}};

constexpr std::array<Entry, 6> operatorCommands{{
    {"−", "-"},
    {"·", "\\cdot "},
    {"≈", "\\approx"},
    {"∂", "\\partial "},
    {"′", "'"},
    {"Σ", "\\Sigma "},
}};

constexpr std::array<Entry, 11> escapes{{
    {"\\", "\\backslash "},
    {"{", "\\{"},
    {"}", "\\}"},
    {"$", "\\$"},
    {"&", "\\&"},
    {"#", "\\#"},
    {"%", "\\%"},
    {"_", "\\_"},
    {"^", "\\wedge "},
    {"~", "\\sim "},
    {"−", "-"},
}};

constexpr std::array<std::string_view, 5> namedFunctions{"tanh", "ln", "exp", "sin", "cos"};

template <std::size_t count>
const Entry* entryIn(const std::array<Entry, count>& table, std::string_view key)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [key](const Entry& e) { return e.first == key; });
    return found == table.end() ? nullptr : &*found;
}

std::string escaped(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const auto found = std::find_if(escapes.begin(), escapes.end(), [text](const Entry& entry) {
            return text.starts_with(entry.first);
        });
        const bool isSpecial = found != escapes.end();
        result += isSpecial ? found->second : text.substr(0, 1);
        text.remove_prefix(isSpecial ? found->first.size() : 1);
    }
    return result;
}

bool isWord(std::string_view text)
{
    return text.find_first_not_of("0123456789,") != std::string_view::npos;
}

std::string baseText(std::string_view base)
{
    constexpr std::string_view combiningHat = "\u0302";
    if (base.ends_with(combiningHat)) {
        base.remove_suffix(combiningHat.size());
        return "\\hat{" + baseText(base) + "}";
    }
    if (const Entry* const greek = entryIn(greekCommands, base)) {
        return std::string(greek->second);
    }
    return base.size() > 1 ? "\\mathit{" + escaped(base) + "}" : escaped(base);
}

std::string nameText(const Formula& formula)
{
    const NameParts parts = nameParts(formula.text);
    std::string result = baseText(parts.base);
    if (isWord(parts.subscript)) {
        result += "_{\\mathrm{" + escaped(parts.subscript) + "}}";
    } else if (!parts.subscript.empty()) {
        result += parts.subscript.size() > 1 ? "_{" + parts.subscript + "}" : "_" + parts.subscript;
    }
    return formula.primed ? result + "'" : result;
}

std::string functionText(const std::string& name)
{
    if (const Entry* const greek = entryIn(greekCommands, name)) {
        return std::string(greek->second);
    }
    const bool isKnown =
        std::find(namedFunctions.begin(), namedFunctions.end(), name) != namedFunctions.end();
    return isKnown ? "\\" + name : "\\operatorname{" + escaped(name) + "}";
}

std::string operatorText(const Formula& formula)
{
    const Entry* const known = entryIn(operatorCommands, formula.text);
    std::string text = known != nullptr ? std::string(known->second) : escaped(formula.text);
    if (!formula.spaced) {
        return text;
    }
    if (text.back() == ' ') {
        text.pop_back();
    }
    return " " + text + " ";
}

bool isTall(const Formula& formula)
{
    return formula.kind == FormulaKind::Fraction ||
           std::any_of(formula.parts.begin(), formula.parts.end(),
                       [](const Formula& part) { return isTall(part); });
}

std::string parenthesesText(const Formula& formula)
{
    const bool bars = formula.text == "|";
    const std::string left = bars ? "|" : "(";
    const std::string right = bars ? "|" : ")";
    const std::string content = latex(formula.parts.at(0));
    return isTall(formula) ? "\\left" + left + " " + content + " \\right" + right
                           : left + content + right;
}

std::string superscriptText(const Formula& formula)
{
    const Formula& base = formula.parts.at(0);
    const std::string exponent = latex(formula.parts.at(1));
    const bool isRow =
        base.kind == FormulaKind::Row || base.kind == FormulaKind::Superscript || base.primed;
    const std::string baseText = isRow ? "{" + latex(base) + "}" : latex(base);
    return baseText + "^" + (exponent.size() > 1 ? "{" + exponent + "}" : exponent);
}

/// A command that ends in letters, `\sigma`, must not run into the letter that follows it.
bool runsTogether(const std::string& text, const std::string& next)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto lastOther = std::find_if_not(text.rbegin(), text.rend(), isLetter);
    return !next.empty() && isLetter(next.front()) && lastOther != text.rend() &&
           lastOther != text.rbegin() && *lastOther == '\\';
}

std::string rowText(const Formula& formula)
{
    std::string result;
    for (const Formula& part : formula.parts) {
        const std::string text = latex(part);
        result += runsTogether(result, text) ? " " : "";
        result += text;
    }
    return result;
}

}  // namespace

std::string latex(const Formula& formula)
{
    switch (formula.kind) {
    case FormulaKind::Row: return rowText(formula);
    case FormulaKind::Fraction:
        return "\\frac{" + latex(formula.parts.at(0)) + "}{" + latex(formula.parts.at(1)) + "}";
    case FormulaKind::Superscript: return superscriptText(formula);
    case FormulaKind::Parentheses: return parenthesesText(formula);
    case FormulaKind::Root: return "\\sqrt{" + latex(formula.parts.at(0)) + "}";
    case FormulaKind::Name: return nameText(formula);
    case FormulaKind::Function: return functionText(formula.text);
    case FormulaKind::Operator: return operatorText(formula);
    case FormulaKind::Undefined: return "\\text{undefined}";
    case FormulaKind::Number:
    case FormulaKind::Unknown: break;
    }
    return escaped(formula.text);
}

}  // namespace backhand
