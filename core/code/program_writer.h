// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/code_syntax.h"
#include "core/code/program_text.h"
#include "core/scenario/scenario.h"
#include "core/trace/trace.h"

#include <vector>

namespace backhand {

/// The trace's computation as a program in this language: forward pass, backward pass, update and
/// check, with the scenario's code names and vectors. Run, it prints each step's number as it is
/// shown with these digits; a step that is undefined has the value NaN and is printed so.
std::vector<CodeLine> writeProgram(const CodeSyntax& syntax, const Scenario& scenario,
                                   const Trace& trace, int digits);

}  // namespace backhand
