// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/code_syntax.h"
#include "core/code/program_text.h"
#include "core/scenario/scenario.h"
#include "core/trace/trace.h"

namespace backhand {

/// Python 3, with its standard library alone. What is undefined is written as NaN, where Python
/// would stop with an exception.
class PythonSyntax : public CodeSyntax {
public:
    std::string number(double value) const override;
    std::string functionName(Operation function) const override;
    bool hasPowerOperator() const override { return true; }
    std::string undefined(const std::string& expression) const override;
    std::string variable(const std::string& name, const std::string& value) const override;
    std::string list(const std::string& name, const std::string& values) const override;
    std::string comment(const std::string& text) const override;
    std::vector<std::string> opening(const std::set<Operation>& functions,
                                     bool hasUndefined) const override;
    std::vector<std::string> closing(const std::vector<PrintedNumber>& numbers) const override;
};

/// The trace's computation as a Python 3 program; see writeProgram().
std::vector<CodeLine> pythonProgram(const Scenario& scenario, const Trace& trace, int digits);

}  // namespace backhand
