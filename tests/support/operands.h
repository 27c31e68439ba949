// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/rewrites.h"

#include <optional>
#include <string>

namespace backhand::testing {

/// An expression from its text, a minus before a number taken into the number, as derivatives have
/// it: (-2)*x is the product of -2 and x.
Expression operandOf(const std::string& text);

/// The expression in the language; "nothing" where there is none.
std::string textOf(const std::optional<Expression>& expression);

using BinaryRewrite = rewrites::Rewritten (*)(const Expression&, const Expression&);

/// What the rewrite makes of two operands, as text.
std::string rewrittenBy(BinaryRewrite rewrite, const std::string& a, const std::string& b);

/// Whether the rewrite of two RapidCheck expressions, where it fits, has the value that the
/// operation has of them.
bool keepsTheValue(Operation operation, BinaryRewrite rewrite);

}  // namespace backhand::testing
