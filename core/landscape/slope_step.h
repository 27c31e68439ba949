// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/error_along.h"

namespace backhand {

/// The step that an update takes along one parameter, with all others held where they are: where
/// the tangent says that it leads, and where it really does.
struct SlopeStep {
    double from = 0.0;
    double to = 0.0;
    double error = 0.0;     ///< at `from`; NaN where undefined, as are the next two
    double promised = 0.0;  ///< error + slope (to - from): on the tangent
    double landing = 0.0;   ///< the error at `to`: on the curve
};

/// `slope` is d error / d parameter at `from`.
SlopeStep slopeStep(ErrorAlong& error, double from, double slope, double to);

}  // namespace backhand
