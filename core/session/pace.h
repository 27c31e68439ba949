// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>

namespace backhand {

/// How many updates a thread makes before it looks whether it is to stop.
using PaceClock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds atATime{2};  ///< so soon it hears of it

/// As many as take about `atATime`, after `count` of them took so long.
std::uint64_t nextCount(std::uint64_t count, PaceClock::duration taken);

}  // namespace backhand
