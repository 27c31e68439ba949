// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/plain_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace backhand {

namespace {

using Script = std::pair<std::string_view, std::string_view>;

constexpr std::array<Script, 28> subscripts{{
    {"0", "₀"}, {"1", "₁"}, {"2", "₂"}, {"3", "₃"}, {"4", "₄"}, {"5", "₅"}, {"6", "₆"},
    {"7", "₇"}, {"8", "₈"}, {"9", "₉"}, {",", ","}, {"a", "ₐ"}, {"e", "ₑ"}, {"h", "ₕ"},
    {"i", "ᵢ"}, {"j", "ⱼ"}, {"k", "ₖ"}, {"l", "ₗ"}, {"m", "ₘ"}, {"n", "ₙ"}, {"o", "ₒ"},
    {"p", "ₚ"}, {"r", "ᵣ"}, {"s", "ₛ"}, {"t", "ₜ"}, {"u", "ᵤ"}, {"v", "ᵥ"}, {"x", "ₓ"},
}};

constexpr std::array<Script, 13> superscripts{{
    {"0", "⁰"},
    {"1", "¹"},
    {"2", "²"},
    {"3", "³"},
    {"4", "⁴"},
    {"5", "⁵"},
    {"6", "⁶"},
    {"7", "⁷"},
    {"8", "⁸"},
    {"9", "⁹"},
    {"−", "⁻"},
    {"n", "ⁿ"},
    {"i", "ⁱ"},
}};

/// The text in small raised or lowered characters, or nothing where one of them has none.
template <std::size_t count>
std::optional<std::string> inScript(std::string_view text, const std::array<Script, count>& script)
{
    std::string result;
    while (!text.empty()) {
        const auto found = std::find_if(script.begin(), script.end(), [text](const Script& entry) {
            return text.starts_with(entry.first);
        });
        if (found == script.end()) {
            return std::nullopt;
        }
        result += found->second;
        text.remove_prefix(found->first.size());
    }
    return result;
}

/// What stands side by side once rows in rows are opened.
void appendItems(const Formula& formula, std::vector<const Formula*>& items)
{
    if (formula.kind != FormulaKind::Row) {
        items.push_back(&formula);
        return;
    }
    for (const Formula& part : formula.parts) {
        appendItems(part, items);
    }
}

std::vector<const Formula*> itemsOf(const Formula& formula)
{
    std::vector<const Formula*> items;
    appendItems(formula, items);
    return items;
}

bool isOperator(const Formula& item, std::string_view text)
{
    return item.kind == FormulaKind::Operator && item.text == text;
}

bool beginsWithMinus(const std::vector<const Formula*>& items)
{
    return !items.empty() && items.front()->text.starts_with("−");
}

bool isFunctionBefore(const Formula& item)
{
    return item.kind == FormulaKind::Function || (item.kind == FormulaKind::Superscript &&
                                                  item.parts.front().kind == FormulaKind::Function);
}

bool readsAsOneFactor(const std::vector<const Formula*>& items)
{
    if (items.size() == 2) {
        return isOperator(*items.front(), "∂") || isFunctionBefore(*items.front());
    }
    return items.size() == 1 && items.front()->kind != FormulaKind::Fraction;
}

bool readsAsProduct(const std::vector<const Formula*>& items)
{
    return std::all_of(items.begin(), items.end(), [](const Formula* item) {
        return item->kind != FormulaKind::Fraction &&
               (item->kind != FormulaKind::Operator || item->text == "·" || item->text == "∂" ||
                item->text == "Σ");
    });
}

std::string sideOfFraction(const Formula& side, bool isDenominator)
{
    const std::vector<const Formula*> items = itemsOf(side);
    const bool reads = isDenominator ? readsAsOneFactor(items) : readsAsProduct(items);
    return reads && !beginsWithMinus(items) ? plainText(side) : "(" + plainText(side) + ")";
}

std::string superscriptText(const Formula& formula)
{
    const std::string exponent = plainText(formula.parts.at(1));
    const std::optional<std::string> raised = inScript(exponent, superscripts);
    return plainText(formula.parts.at(0)) + (raised ? *raised : "^(" + exponent + ")");
}

std::string parenthesesText(const Formula& formula)
{
    const std::string content = plainText(formula.parts.at(0));
    return formula.text == "|" ? "|" + content + "|" : "(" + content + ")";
}

std::string rowText(const Formula& formula)
{
    std::string result;
    for (const Formula& part : formula.parts) {
        result += plainText(part);
    }
    return result;
}

}  // namespace

std::string plainText(const Formula& formula)
{
    switch (formula.kind) {
    case FormulaKind::Row: return rowText(formula);
    case FormulaKind::Fraction:
        return sideOfFraction(formula.parts.at(0), false) + "/" +
               sideOfFraction(formula.parts.at(1), true);
    case FormulaKind::Superscript: return superscriptText(formula);
    case FormulaKind::Parentheses: return parenthesesText(formula);
    case FormulaKind::Root: return "√(" + plainText(formula.parts.at(0)) + ")";
    case FormulaKind::Name: return plainName(formula.text, formula.primed);
    case FormulaKind::Operator: return formula.spaced ? " " + formula.text + " " : formula.text;
    case FormulaKind::Number:
    case FormulaKind::Function:
    case FormulaKind::Unknown:
    case FormulaKind::Undefined: break;
    }
    return formula.text;
}

std::string plainName(std::string_view name, bool primed)
{
    const NameParts parts = nameParts(name);
    const std::optional<std::string> lowered = inScript(parts.subscript, subscripts);
    const std::string prime = primed ? "′" : "";
    return parts.base + (lowered ? *lowered : "_" + parts.subscript) + prime;
}

}  // namespace backhand
