// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/pass_start.h"

#include "core/support/bits.h"

namespace backhand {

bool PassStart::operator==(const PassStart& other) const
{
    return sameBits(parameters, other.parameters) && computed == other.computed &&
           data == other.data && sample == other.sample &&
           sameBits(learningRate, other.learningRate) && optimizer == other.optimizer &&
           sameBits(moments, other.moments) && updatesBefore == other.updatesBefore &&
           sameBits(summedError, other.summedError) && notices == other.notices;
}

std::vector<double> PassStart::given() const
{
    std::vector<double> given = data->at(sample);
    given.insert(given.end(), parameters.begin(), parameters.end());
    return given;
}

}  // namespace backhand
