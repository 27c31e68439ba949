// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"

#include <string_view>

namespace backhand {

/// What a name that no line defines probably is: x, x1, x_in an input; t, y, t1, y_2, target a
/// target; all else (w1, b, theta) a parameter.
Role guessedRole(std::string_view name);

}  // namespace backhand
