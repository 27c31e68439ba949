// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/pass_start.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace backhand {

namespace {

/// By bits: NaN equals itself, and 0 is not -0, so that a diverged state equals itself and an edit
/// to -0 is one.
bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

}  // namespace

bool PassStart::operator==(const PassStart& other) const
{
    return std::equal(parameters.begin(), parameters.end(), other.parameters.begin(),
                      other.parameters.end(), sameBits) &&
           computed == other.computed && data == other.data && sample == other.sample &&
           sameBits(learningRate, other.learningRate) && sameBits(summedError, other.summedError);
}

std::vector<double> PassStart::given() const
{
    std::vector<double> given = data->at(sample);
    given.insert(given.end(), parameters.begin(), parameters.end());
    return given;
}

}  // namespace backhand
