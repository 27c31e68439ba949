// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/pace.h"

#include <algorithm>

namespace backhand {

namespace {

constexpr std::uint64_t mostAtATime = 1ULL << 20U;

}  // namespace

std::uint64_t nextCount(std::uint64_t count, PaceClock::duration taken)
{
    if (taken > 2 * atATime) {
        return std::max<std::uint64_t>(count / 2, 1);
    }
    return taken < atATime ? std::min(2 * count, mostAtATime) : count;
}

}  // namespace backhand
