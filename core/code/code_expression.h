// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/code_syntax.h"
#include "core/trace/compiled_model.h"

#include <functional>
#include <set>
#include <string>

namespace backhand {

/// The expression in this language, with other names for its names.
std::string codeExpression(const CodeSyntax& syntax, const Expression& expression,
                           const std::function<std::string(const std::string&)>& nameOf);

/// All operations that the model, its partials and its update use, and those that these are made
/// of.
std::set<Operation> functionsOf(const CompiledModel& model);

/// The shortest text that reads back to the same double: "1.45", "2", "-0", "5e-324".
std::string shortestNumber(double value);

}  // namespace backhand
