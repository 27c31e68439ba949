// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/formula.h"

#include <string>

namespace backhand {

/// The formula as LaTeX mathematics, without dollar signs: \frac{\partial E}{\partial p} = 2(p -
/// t).
std::string latex(const Formula& formula);

}  // namespace backhand
