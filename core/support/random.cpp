// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/random.h"

namespace backhand {

namespace {

constexpr std::uint64_t increment = 0x9E3779B97F4A7C15ULL;

}  // namespace

std::uint64_t RandomNumbers::next()
{
    m_state += increment;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

double RandomNumbers::unit()
{
    return static_cast<double>(next() >> 11U) * 0x1.0p-53;
}

void RandomNumbers::skip(std::uint64_t count)
{
    m_state += count * increment;
}

}  // namespace backhand
