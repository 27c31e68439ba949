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

    std::uint64_t next();
    double unit();  ///< in [0, 1), a multiple of 2^-53

    /// Goes on as if `count` numbers had been drawn.
    void skip(std::uint64_t count);

private:
    std::uint64_t m_state;
};

}  // namespace backhand
