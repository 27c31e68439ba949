// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/action.h"

#include <type_traits>

namespace backhand {

bool isEdit(const Action& action)
{
    constexpr std::size_t firstMove = 18;
    static_assert(std::is_same_v<std::variant_alternative_t<firstMove, Action>, Move>);
    return action.index() < firstMove;
}

}  // namespace backhand
