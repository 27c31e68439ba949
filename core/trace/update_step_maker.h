// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/substitution.h"
#include "core/trace/trace.h"

namespace backhand {

/// Makes the text of the steps that come after a sample's own gradients: the sum over a batch, what
/// an optimizer computes, and the update.
class UpdateStepMaker {
public:
    UpdateStepMaker(const Trace& trace, int digits)
        : m_trace(trace), m_model(trace.model()), m_digits(digits)
    {
    }

    void fillSampleSum(Step& step) const;
    void fillQuantity(Step& step) const;
    void fillUpdate(Step& step) const;

private:
    struct Part {
        Formula symbol;
        Operand operand;
    };

    /// The rule's formula with these parts' symbols, and with their numbers put in.
    void fillByRule(Step& step, const Expression& rule) const;
    /// The numbers into the expression.
    void putIn(Step& step, const Expression& expression, const OperandOf& operandOf) const;
    Part part(const std::string& name, const Step& step) const;
    Part gradientPart(VariableId parameter) const;
    Part quantityPart(OptimizerQuantity quantity, VariableId parameter) const;
    Part quantityBeforePart(const Step& step) const;
    Part constantPart(const std::string& name, double value) const;
    double betaOf(OptimizerQuantity quantity) const;
    Formula summedGradientFormula(VariableId parameter) const;
    /// The gradient of one row's error, or of several rows' together: E₂, E₂…₁₀.
    Formula rowsGradientFormula(const OtherSamples& rows, const Reference& reference,
                                VariableId parameter) const;
    std::vector<Part> batchParts(VariableId parameter) const;
    void setResult(Step& step, double value) const;
    const std::string& nameOf(VariableId variable) const { return m_model.variable(variable).name; }

    const Trace& m_trace;
    const Model& m_model;
    int m_digits;
};

}  // namespace backhand
