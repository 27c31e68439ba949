// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

namespace backhand {

enum class SliderScale {
    Linear,
    Logarithmic,  ///< decade by decade, each in steps of a tenth of its beginning: 0.01, 0.011, ...
                  ///< 0.099, 0.1, 0.11
};

/// The positions of a slider and the hand-friendly numbers that they stand for: the few decimals
/// that the range needs. Positions count from 0; those at the ends stand for the very ends of the
/// range.
class SliderSteps {
public:
    SliderSteps() = default;
    SliderSteps(Range range, SliderScale scale);

    int count() const { return m_count; }  ///< the last position
    double valueAt(int position) const;
    /// The nearest position, by rounding.
    int positionOf(double value) const;

private:
    double stepsFromZero(double value) const;
    double valueOfStep(long long step) const;

    Range m_range;
    SliderScale m_scale = SliderScale::Linear;
    int m_decimals = 0;     ///< Linear: a step is 10^-decimals
    long long m_first = 0;  ///< the step at position 0
    int m_count = 1;
};

}  // namespace backhand
