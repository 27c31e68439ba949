// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"
#include "core/trace/compiled_model.h"

#include <functional>
#include <string>
#include <vector>

namespace backhand {

/// The expression in Python, with other names for its names. Functions are those of
/// pythonFunction().
std::string pythonExpression(const Expression& expression,
                             const std::function<std::string(const std::string&)>& nameOf);

/// A number as Python reads it back to the same double.
std::string pythonNumber(double value);

/// The definitions of all functions that the model and its partials use and Python does not have,
/// an empty line after each. They are right at the extremes too.
std::vector<std::string> pythonFunctions(const CompiledModel& model);

}  // namespace backhand
