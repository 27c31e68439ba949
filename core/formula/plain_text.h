// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/formula.h"

#include <string>

namespace backhand {

/// The formula in one line of Unicode text: w₁x₁ + w₂x₂ + b, 2(p − t), ∂E/∂p · ∂p/∂z, (0.871019 −
/// 0)².
std::string plainText(const Formula& formula);

/// A name with Unicode subscripts where they exist: w₁, α, w₁,₂; with a prime w₁′.
std::string plainName(std::string_view name, bool primed = false);

}  // namespace backhand
