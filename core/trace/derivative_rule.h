// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/explanation.h"

#include <string>

namespace backhand {

/// Which rule a person uses to differentiate an expression by a name in it: the outermost one that
/// says something. A term without the name, a factor that stays and a minus sign are looked
/// through.
Explanation derivativeRule(const Expression& expression, const std::string& name);

}  // namespace backhand
