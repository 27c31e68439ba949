// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace backhand {

/// A line of an axis: where, and what stands beside it.
struct ChartTick {
    double position;
    QString label;

    bool operator==(const ChartTick&) const = default;
};

/// One axis: its ends and at most 20 ticks, the first at the low end.
struct ChartScale {
    double low = 0.0;
    double high = 1.0;
    std::vector<ChartTick> ticks;

    bool operator==(const ChartScale&) const = default;
};

/// An axis from 0 (or below, where a number is negative) to a round number above all; about
/// `wanted` ticks.
ChartScale linearScale(double smallest, double largest, int wanted);

/// Positions are powers of ten: the tick of 0.01 stands at -2. Both numbers are above 0.
ChartScale logarithmicScale(double smallest, double largest, int wanted);

/// Whole numbers from 0 to at least `most`.
ChartScale countingScale(double most, int wanted);

/// From `low` to `high` exactly, with ticks at round numbers within.
ChartScale spanScale(double low, double high, int wanted);
/// Where a count stands on a logarithmic axis that has a place for 0: log10(count + 1).
double logarithmicPlace(double count);

/// 0, then powers of ten from 1 to at most `most`, at logarithmicPlace(); the axis ends a little
/// after `most`.
ChartScale logarithmicCountingScale(double most, int wanted);

}  // namespace backhand
