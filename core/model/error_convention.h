// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"

#include <string>
#include <vector>

namespace backhand {

/// How the error is written: (p - t)^2, whose partial has a 2, or 0.5*(p - t)^2, whose partial has
/// none. `Other`: neither, or some terms so and some so.
enum class ErrorConvention { Other, WholeSquare, HalfSquare };

/// Looks at the error's terms; a term that is the name of a definition that nothing else uses
/// counts as written there (E = E1 + E2).
ErrorConvention errorConvention(const Model& model);

/// The model's lines with the error in the other convention; unchanged where it is Other.
std::vector<std::string> linesInOtherConvention(const Model& model, std::vector<std::string> lines);

}  // namespace backhand
