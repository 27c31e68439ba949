// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/trace/trace.h"

#include <string>
#include <vector>

namespace backhand {

/// One line of a program, and the steps whose numbers it computes.
struct CodeLine {
    std::string text;
    std::vector<std::size_t> steps;

    bool operator==(const CodeLine&) const = default;
};

/// The trace's computation as a Python 3 program that needs the standard library alone: forward
/// pass, backward pass, update and check, with the scenario's code names and vectors. Run, it
/// prints each step's number as it is shown with these digits; a step that is undefined is set to
/// NaN and printed so.
std::vector<CodeLine> pythonProgram(const Scenario& scenario, const Trace& trace, int digits);

/// All lines, each with its line break.
std::string programText(const std::vector<CodeLine>& lines);

}  // namespace backhand
