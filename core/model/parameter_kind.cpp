// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/parameter_kind.h"

#include <algorithm>

namespace backhand {

namespace {

ParameterKind kindWithin(const Expression& expression, const std::string& name)
{
    const std::span<const Expression> operands = expression.operands();
    const bool isOperand =
        std::any_of(operands.begin(), operands.end(),
                    [&name](const Expression& operand) { return operand.isVariable(name); });
    const Operation operation = expression.operation();
    if (isOperand && operation == Operation::Multiply) {
        return ParameterKind::Weight;
    }
    if (isOperand && (operation == Operation::Add || operation == Operation::Subtract)) {
        return ParameterKind::Bias;
    }
    for (const Expression& operand : operands) {
        if (const ParameterKind kind = kindWithin(operand, name); kind != ParameterKind::Other) {
            return kind;
        }
    }
    return ParameterKind::Other;
}

}  // namespace

ParameterKind parameterKind(const Model& model, VariableId parameter)
{
    const Definition* user = model.firstUserOf(parameter);
    return user == nullptr ? ParameterKind::Other
                           : kindWithin(user->expression, model.variable(parameter).name);
}

}  // namespace backhand
