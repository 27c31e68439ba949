// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/code_syntax.h"
#include "core/code/program_text.h"
#include "core/scenario/scenario.h"
#include "core/trace/trace.h"

namespace backhand {

/// C++20, with its standard library alone; compiles without a warning. Where multiplication and
/// addition are one instruction, it needs -ffp-contract=off to round as this program does.
class CppSyntax : public CodeSyntax {
public:
    std::string number(double value) const override;
    std::string functionName(Operation function) const override;
    bool hasPowerOperator() const override { return false; }
    std::string undefined(const std::string& expression) const override;
    std::string variable(const std::string& name, const std::string& value) const override;
    std::string list(const std::string& name, const std::string& values) const override;
    std::string comment(const std::string& text) const override;
    std::vector<std::string> opening(const std::set<Operation>& functions,
                                     bool hasUndefined) const override;
    std::vector<std::string> closing(const std::vector<PrintedNumber>& numbers) const override;
};

/// The trace's computation as a C++20 program; see writeProgram().
std::vector<CodeLine> cppProgram(const Scenario& scenario, const Trace& trace, int digits);

}  // namespace backhand
