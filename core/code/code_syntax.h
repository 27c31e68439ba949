// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"

#include <set>
#include <string>
#include <vector>

namespace backhand {

/// A number that a program prints, and how: fixed with so many decimals, or as a power of ten.
struct PrintedNumber {
    std::size_t step = 0;
    std::string name;
    std::size_t decimals = 0;
    bool isPowerOfTen = false;
};

/// How one language writes the parts of a program. What the parts are, their order and their names
/// are the same in every language: see writeProgram().
class CodeSyntax {
public:
    virtual ~CodeSyntax() = default;

    /// A number as the language reads it back to the same double.
    virtual std::string number(double value) const = 0;
    /// What a function of the model is called: "math.tanh".
    virtual std::string functionName(Operation function) const = 0;
    /// base ** exponent; else the function named for Operation::Power is called with both.
    virtual bool hasPowerOperator() const = 0;

    /// What stands where an expression has no value.
    virtual std::string undefined(const std::string& expression) const = 0;
    /// The statement that gives a value a name.
    virtual std::string variable(const std::string& name, const std::string& value) const = 0;
    /// The statement that gives a list of values, "a, b", a name.
    virtual std::string list(const std::string& name, const std::string& values) const = 0;
    virtual std::string comment(const std::string& text) const = 0;

    /// All that stands before the first statement, with a definition of each of these functions
    /// that the language does not have. They are right at the extremes too.
    virtual std::vector<std::string> opening(const std::set<Operation>& functions,
                                             bool hasUndefined) const = 0;
    /// What prints the numbers, a line each ("4 1.742038", "nan" for none), and all that stands
    /// after it.
    virtual std::vector<std::string> closing(const std::vector<PrintedNumber>& numbers) const = 0;
};

}  // namespace backhand
