// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_ticks.h"

#include "core/formula/shown_number.h"
#include "ui/number_text.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <iterator>
#include <limits>

namespace backhand {

namespace {

constexpr int mostTicks = 20;

/// The smallest of 1, 2, 4, 5 times a power of ten that is at least `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 4.0, 5.0}) {
        if (factor * power >= least * (1.0 - 1e-9)) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

/// A multiple of a round step, without the noise of its last bits: 3 * 0.1 is 0.3.
double cleaned(double value)
{
    if (value == 0.0) {
        return 0.0;
    }
    const double power = std::pow(10.0, 12.0 - std::ceil(std::log10(std::abs(value))));
    return std::isfinite(power) && power > 0.0 ? std::round(value * power) / power : value;
}

/// Twelve significant digits: more are the noise of the multiplication by a step.
QString tickLabel(double value)
{
    const double size = std::abs(value);
    const bool isPlain = size == 0.0 || (size >= 1e-6 && size < 1e15);
    return isPlain ? numberText(value) : computedText(value, maximumDigits);
}

ChartScale scaleOfStep(double low, double high, double step)
{
    ChartScale scale;
    const double below = cleaned(std::floor(low / step + 1e-9) * step);
    scale.low = std::isfinite(below) ? below : low;
    // Quotients: the difference of two large numbers of different sign would be infinite.
    const double count = std::max(1.0, std::ceil(high / step - scale.low / step - 1e-9));
    for (int i = 0; i <= std::min(mostTicks - 1, static_cast<int>(count)); ++i) {
        const double value = cleaned(scale.low + step * i);
        if (std::isfinite(value)) {
            scale.ticks.push_back({value, tickLabel(value)});
        }
    }
    scale.high = std::max(scale.ticks.back().position, high);
    return scale;
}

/// 20·10⁶ in place of 20000000: with the power of ten of the step, so that all labels have it.
void shortenLabels(ChartScale& scale, double step)
{
    const int exponent = static_cast<int>(std::floor(std::log10(step) + 1e-9));
    const double unit = std::pow(10.0, exponent);
    for (ChartTick& tick : scale.ticks) {
        if (tick.position != 0.0) {
            tick.label = numberText(std::round(tick.position / unit)) + QChar(0x00B7) +
                         QString::fromStdString(powerOfTenText(exponent));
        }
    }
}

}  // namespace

ChartScale linearScale(double smallest, double largest, int wanted)
{
    const double low = std::min(0.0, smallest);
    constexpr double most = std::numeric_limits<double>::max();
    const double high = std::min(largest > low ? largest : low + 1.0, most);
    const double halfSpan = high / 2.0 - low / 2.0;
    const double step = roundStep(std::max(halfSpan / std::max(2, wanted) * 2.0, 1e-300));
    return scaleOfStep(low, high, std::isfinite(step) ? step : halfSpan);
}

ChartScale logarithmicScale(double smallest, double largest, int wanted)
{
    const double low = std::floor(std::log10(smallest));
    const double high = std::max(low + 1.0, std::ceil(std::log10(largest)));
    const double stride = std::max(1.0, std::ceil((high - low) / std::max(1, wanted)));
    ChartScale scale{low, high, {}};
    for (double power = low; power <= high; power += stride) {
        const int exponent = static_cast<int>(power);
        const bool isShort = exponent >= -3 && exponent <= 3;
        const QString label = isShort ? numberText(cleaned(std::pow(10.0, power)))
                                      : QString::fromStdString(powerOfTenText(exponent));
        scale.ticks.push_back({power, label});
    }
    return scale;
}

ChartScale countingScale(double most, int wanted)
{
    const double step = std::max(1.0, roundStep(std::max(1.0, most) / std::max(1, wanted)));
    ChartScale scale = scaleOfStep(0.0, std::max(1.0, most), step);
    // A little room after the last point, so that it is whole.
    scale.high = 1.03 * std::max(most, scale.ticks.size() > 1 ? scale.ticks[1].position : 1.0);
    while (scale.ticks.back().position > scale.high) {
        scale.ticks.pop_back();
    }
    constexpr double longCount = 1e7;
    if (scale.ticks.back().position >= longCount) {
        shortenLabels(scale, step);
    }
    return scale;
}

ChartScale spanScale(double low, double high, int wanted)
{
    ChartScale scale{low, high, {}};
    const double step = roundStep(std::max((high - low) / std::max(1, wanted), 1e-300));
    const double first = std::ceil(low / step - 1e-9);
    const double last = std::floor(high / step + 1e-9);
    for (double multiple = first; multiple <= last && std::ssize(scale.ticks) < mostTicks;
         ++multiple) {
        const double value = cleaned(multiple * step);
        scale.ticks.push_back({value, tickLabel(value)});
    }
    return scale;
}

double logarithmicPlace(double count)
{
    return std::log10(count + 1.0);
}

ChartScale logarithmicCountingScale(double most, int wanted)
{
    const double last = std::floor(std::log10(std::max(1.0, most)) + 1e-9);
    // 0 and 1 stand near each other; the tick of 1 is wanted where the others stand as near.
    const double stride = std::ceil((last + 1.0) / std::max(1, wanted));
    constexpr double longPower = 7.0;
    ChartScale scale{0.0, 1.03 * logarithmicPlace(std::max(1.0, most)), {{0.0, numberText(0.0)}}};
    for (double power = stride > 1.0 ? stride : 0.0; power <= last; power += stride) {
        const double count = std::pow(10.0, power);
        const QString label = power < longPower
                                  ? numberText(count)
                                  : QString::fromStdString(powerOfTenText(static_cast<int>(power)));
        scale.ticks.push_back({logarithmicPlace(count), label});
    }
    return scale;
}

}  // namespace backhand
