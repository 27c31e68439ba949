// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/substitution.h"
#include "core/trace/trace.h"

#include <functional>
#include <span>

namespace backhand {

/// Makes the text of single steps of a trace: symbol, formula, numbers put in, result, what is lit.
class StepMaker {
public:
    StepMaker(const Trace& trace, int digits)
        : m_trace(trace), m_compiled(trace.compiled()), m_model(trace.model()), m_digits(digits)
    {
    }

    Step make(std::size_t number) const;
    /// As the check step, of any definition; it has no number.
    Step makeRecomputed(VariableId definition) const;

private:
    void fillValue(Step& step) const;
    void fillLocalPartial(Step& step) const;
    std::optional<Formula> slopeByValue(const Partial& partial) const;
    void fillProduct(Step& step) const;
    void fillPathSum(Step& step) const;
    void fillCheck(Step& step) const;

    void setResult(Step& step, double value) const;
    void setUndefinedReason(Step& step, const Expression& expression) const;
    /// The numbers into the expression.
    void putIn(Step& step, const Expression& expression) const;
    Operand operandFor(VariableId variable, bool afterUpdate) const;
    Operand gradientOperand(VariableId variable) const;
    Operand partialOperand(PartialId id) const;
    bool isShownAsGiven(const Partial& partial) const;
    const std::string& nameOf(VariableId variable) const { return m_model.variable(variable).name; }
    Formula nameFormula(VariableId variable, bool afterUpdate = false) const;
    Formula gradientFormula(VariableId variable) const;
    Formula partialFormulaOf(PartialId id) const;
    std::vector<Reference> valuesIn(const Expression& expression, bool afterUpdate) const;

    /// The numbers as they stand in a line whose result `compute` gives. Where they have values and
    /// the result has none, it is too large, and the step's reason becomes that.
    using Compute = std::function<double(std::span<const double>)>;
    std::vector<Formula> multipliedOut(Step& step, const std::vector<Operand>& operands,
                                       const Compute& compute) const;

    const Trace& m_trace;
    const CompiledModel& m_compiled;
    const Model& m_model;
    int m_digits;
};

}  // namespace backhand
