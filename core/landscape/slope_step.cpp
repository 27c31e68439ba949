// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/slope_step.h"

#include <cmath>
#include <limits>

namespace backhand {

SlopeStep slopeStep(ErrorAlong& error, double from, double slope, double to)
{
    const double at = error.at(from);
    const double promised = at + slope * (to - from);
    return {from, to, at,
            std::isfinite(promised) ? promised : std::numeric_limits<double>::quiet_NaN(),
            std::isnan(to) ? to : error.at(to)};
}

}  // namespace backhand
