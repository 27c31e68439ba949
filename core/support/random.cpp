// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/random.h"

namespace backhand {

double RandomNumbers::unit()
{
    return static_cast<double>(next() >> 11U) * 0x1.0p-53;
}

void RandomNumbers::skip(std::uint64_t count)
{
    m_state += count * increment;
}

}  // namespace backhand
