// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/long_sum.h"

#include <algorithm>
#include <vector>

namespace backhand {

namespace {

bool isOperator(const Formula& part, const char* text)
{
    return part.kind == FormulaKind::Operator && part.spaced && part.text == text;
}

bool joinsTerms(const Formula& part)
{
    return isOperator(part, "+") || isOperator(part, "−");
}

}  // namespace

Formula withTermsLeftOut(const Formula& formula, std::size_t first, std::size_t last)
{
    if (formula.kind == FormulaKind::Row && !formula.parts.empty() &&
        formula.parts.back().kind == FormulaKind::Row) {
        Formula shorter = formula;  // a = and its sum, as a row of its own
        shorter.parts.back() = withTermsLeftOut(formula.parts.back(), first, last);
        return shorter;
    }
    std::vector<std::size_t> joints;  // the operators between terms
    for (std::size_t index = 0; index < formula.parts.size(); ++index) {
        if (joinsTerms(formula.parts[index])) {
            joints.push_back(index);
        }
    }
    if (formula.kind != FormulaKind::Row || joints.size() + 1 <= first + last + 1) {
        return formula;
    }
    const auto begin = formula.parts.begin();
    const auto joint = [&joints, begin](std::size_t number) {
        return begin + static_cast<std::ptrdiff_t>(joints[number]);
    };
    std::vector<Formula> parts(begin, joint(first - 1));
    parts.push_back(Formula::op("+", true));
    parts.push_back(Formula::op("⋯", false));
    parts.insert(parts.end(), joint(joints.size() - last), formula.parts.end());
    Formula shorter = formula;
    shorter.parts = std::move(parts);
    return shorter;
}

}  // namespace backhand
