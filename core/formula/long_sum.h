// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/formula.h"

#include <cstddef>

namespace backhand {

/// A long sum with the terms in its middle left out: a = w₁h₁ + w₂h₂ + ⋯ + w₁₆h₁₆ + b. Keeps the
/// first `first` terms and the last `last`; a formula that is no row of more terms than these and
/// one more stays as it is.
Formula withTermsLeftOut(const Formula& formula, std::size_t first, std::size_t last);

}  // namespace backhand
