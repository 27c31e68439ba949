// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

namespace backhand {

/// One of about sixteen updates between each power of two and the next: kept where others are left
/// out, so that the beginning of a long training is there on a logarithmic axis.
inline bool isEarlyUpdate(std::uint64_t update)
{
    return update % std::max<std::uint64_t>(std::bit_floor(update) / 16, 1) == 0;
}

}  // namespace backhand
