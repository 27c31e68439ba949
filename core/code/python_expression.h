// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace backhand {

/// The expression in Python, with other names for its names. Functions are those of pythonFunction().
std::string pythonExpression(const Expression& expression, const std::function<std::string(const std::string&)>& nameOf);

/// A number as Python reads it back to the same double.
std::string pythonNumber(double value);

/// The operations in an expression that Python has no operator for.
void collectFunctions(const Expression& expression, std::set<Operation>& functions);

/// How the function is defined, line by line, right at the extremes too.
std::vector<std::string> pythonFunction(Operation function);

}  // namespace backhand
