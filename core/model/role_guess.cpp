// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/role_guess.h"

#include "core/model/name_parts.h"

namespace backhand {

Role guessedRole(std::string_view name)
{
    if (name.starts_with('x')) {
        return Role::Input;
    }
    // tau and theta are parameters: of the names with t and y only those that are a letter with a
    // subscript are targets.
    const std::string base = nameParts(std::string(name)).base;
    const bool isTarget = base == "t" || base == "y" || name.starts_with("target");
    return isTarget ? Role::Target : Role::Parameter;
}

}  // namespace backhand
