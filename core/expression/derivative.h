// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"
#include "core/support/result.h"

#include <string>

namespace backhand {

constexpr std::size_t maximumDerivativeSize = 20000;
constexpr std::size_t maximumDerivativeDepth = 400;

/// The partial derivative of an expression with respect to a name, all other names held fixed, as a
/// person would write it: 2(p - t) for (p - t)^2, sigmoid(z)(1 - sigmoid(z)) (a SigmoidSlope node)
/// for sigmoid(z), x1 for w1*x1 + b. At the kinks relu'(0) = 0 and abs'(0) = 0. Too large a result
/// is a DerivativeTooLarge problem.
Result<Expression> derivative(const Expression& expression, const std::string& name);

}  // namespace backhand
