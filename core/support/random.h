// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

namespace backhand {

/// splitmix64 (S. Vigna, public domain, 2015): the same numbers from a seed on every machine.
/// Written out in docs/model.md.
class RandomNumbers {
public:
    explicit RandomNumbers(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += increment;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }
    double unit();  ///< in [0, 1), a multiple of 2^-53

    /// Goes on as if `count` numbers had been drawn.
    void skip(std::uint64_t count);

private:
    static constexpr std::uint64_t increment = 0x9E3779B97F4A7C15ULL;

    std::uint64_t m_state;
};

}  // namespace backhand
