// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/code_names.h"
#include "core/code/code_syntax.h"
#include "core/trace/trace.h"

#include <cstddef>
#include <string>
#include <vector>

namespace backhand {

/// A name of the program and what it is set to; the step that brings its number, or 0.
struct CodeAssignment {
    std::string name;
    std::string value;
    std::size_t step = 0;
};

/// Writes what makes an update of the gradients: the sum over a batch, an optimizer's quantities,
/// the new value.
class UpdateCode {
public:
    UpdateCode(const CodeSyntax& syntax, const Trace& trace, const CodeNames& names)
        : m_syntax(syntax), m_trace(trace), m_names(names)
    {
    }

    /// What the optimizer begins with: its constants, and what it has kept so far.
    std::vector<CodeAssignment> given() const;
    /// A sample's own gradient and what the other samples add, as numbers: "g + 0.25 + (-0.5)".
    std::string sampleSum(VariableId parameter) const;
    /// For each parameter, in the order of the steps.
    std::vector<CodeAssignment> quantities() const;
    std::string newValue(VariableId parameter) const;

private:
    std::string inCode(const Expression& rule, OptimizerQuantity quantity,
                       VariableId parameter) const;
    std::string nameOf(const std::string& ruleName, OptimizerQuantity quantity,
                       VariableId parameter) const;

    const CodeSyntax& m_syntax;
    const Trace& m_trace;
    const CodeNames& m_names;
};

}  // namespace backhand
