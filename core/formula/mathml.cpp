// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/mathml.h"

#include <string_view>

namespace backhand {

namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        switch (character) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        default: result += character;
        }
    }
    return result;
}

std::string element(std::string_view tag, const std::string& content,
                    std::string_view attributes = {})
{
    const std::string name(tag);
    return "<" + name + std::string(attributes) + ">" + content + "</" + name + ">";
}

std::string written(const Formula& formula);

std::string inRow(const Formula& formula)
{
    return formula.kind == FormulaKind::Row && formula.parts.size() != 1
               ? written(formula)
               : element("mrow", written(formula));
}

std::string rowText(const Formula& formula)
{
    std::string content;
    for (const Formula& part : formula.parts) {
        content += written(part);
    }
    return formula.parts.size() == 1 ? content : element("mrow", content);
}

std::string nameText(const Formula& formula)
{
    const NameParts parts = nameParts(formula.text);
    const std::string base = element("mi", escaped(parts.base), " mathvariant=\"italic\"");
    const bool isNumber = parts.subscript.find_first_not_of("0123456789") == std::string::npos;
    const std::string lower = element(isNumber ? "mn" : "mtext", escaped(parts.subscript));
    const std::string prime = element("mo", "′");
    if (parts.subscript.empty()) {
        return formula.primed ? element("msup", base + prime) : base;
    }
    return formula.primed ? element("msubsup", base + lower + prime)
                          : element("msub", base + lower);
}

std::string parenthesesText(const Formula& formula)
{
    const bool bars = formula.text == "|";
    const std::string left = element("mo", bars ? "|" : "(", " form=\"prefix\"");
    const std::string right = element("mo", bars ? "|" : ")", " form=\"postfix\"");
    return element("mrow", left + written(formula.parts.at(0)) + right);
}

std::string operatorText(const Formula& formula)
{
    return element("mo", escaped(formula.text), formula.spaced ? "" : " lspace=\"0\" rspace=\"0\"");
}

std::string written(const Formula& formula)
{
    switch (formula.kind) {
    case FormulaKind::Row: return rowText(formula);
    case FormulaKind::Fraction:
        return element("mfrac", inRow(formula.parts.at(0)) + inRow(formula.parts.at(1)));
    case FormulaKind::Superscript:
        return element("msup", inRow(formula.parts.at(0)) + inRow(formula.parts.at(1)));
    case FormulaKind::Parentheses: return parenthesesText(formula);
    case FormulaKind::Root: return element("msqrt", written(formula.parts.at(0)));
    case FormulaKind::Number: return element("mn", escaped(formula.text));
    case FormulaKind::Name: return nameText(formula);
    case FormulaKind::Function:
        return element("mi", escaped(formula.text), " mathvariant=\"normal\"");
    case FormulaKind::Operator: return operatorText(formula);
    case FormulaKind::Unknown:
    case FormulaKind::Undefined: break;
    }
    return element("mtext", escaped(formula.text));
}

}  // namespace

std::string mathml(const Formula& formula)
{
    return element("math", written(formula), " xmlns=\"http://www.w3.org/1998/Math/MathML\"");
}

}  // namespace backhand
