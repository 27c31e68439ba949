// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/expression/parser.h"

#include <array>
#include <charconv>

namespace backhand {

namespace {

enum Precedence {
    SumPrecedence = 1,
    ProductPrecedence,
    SignPrecedence,
    PowerPrecedence,
    PrimaryPrecedence
};

Precedence precedenceOf(const Expression& e)
{
    switch (e.operation()) {
    case Operation::Add:
    case Operation::Subtract: return SumPrecedence;
    case Operation::Multiply:
    case Operation::Divide: return ProductPrecedence;
    case Operation::Negate: return SignPrecedence;
    case Operation::Power: return PowerPrecedence;
    case Operation::Constant: return e.value() < 0.0 ? SignPrecedence : PrimaryPrecedence;
    default: return PrimaryPrecedence;
    }
}

std::string numberText(double value)
{
    std::array<char, 400> text{};  // the longest is a denormal's
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed).ptr;
    return {text.data(), end};
}

class Writer {
public:
    void write(const Expression& e)
    {
        switch (e.operation()) {
        case Operation::Constant: text += numberText(e.value()); return;
        case Operation::Variable: text += e.name(); return;
        case Operation::Add:
        case Operation::Subtract: writeBinary(e, SumPrecedence, ProductPrecedence, true); return;
        case Operation::Multiply:
        case Operation::Divide: writeBinary(e, ProductPrecedence, SignPrecedence, false); return;
        case Operation::Power: writeBinary(e, PrimaryPrecedence, SignPrecedence, false); return;
        case Operation::Negate:
            text += '-';
            writeAtLeast(e.operand(0), SignPrecedence);
            return;
        default:
            text += wordOf(e.operation());
            writeAtLeast(e.operand(0), NeverBare);
            return;
        }
    }

    std::string text;

private:
    static constexpr int NeverBare = PrimaryPrecedence + 1;

    void writeBinary(const Expression& e, int left, int right, bool isSpaced)
    {
        writeAtLeast(e.operand(0), left);
        text += isSpaced ? " " : "";
        text += wordOf(e.operation());
        text += isSpaced ? " " : "";
        writeAtLeast(e.operand(1), right);
    }

    void writeAtLeast(const Expression& e, int precedence)
    {
        const bool isBare = precedenceOf(e) >= precedence;
        text += isBare ? "" : "(";
        write(e);
        text += isBare ? "" : ")";
    }
};

}  // namespace

std::string languageText(const Expression& expression)
{
    Writer writer;
    writer.write(expression);
    return writer.text;
}

}  // namespace backhand
