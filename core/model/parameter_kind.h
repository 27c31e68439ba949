// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"

namespace backhand {

/// What a parameter is called: a weight multiplies something, a bias stands alone as a term of a
/// sum.
enum class ParameterKind { Weight, Bias, Other };

/// By the first definition that uses the parameter.
ParameterKind parameterKind(const Model& model, VariableId parameter);

}  // namespace backhand
