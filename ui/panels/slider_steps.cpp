// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/slider_steps.h"

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr double wantedPositions = 500.0;
constexpr long long stepsPerDecade = 90;  ///< 1.0, 1.1, ... 9.9

/// `digits` times 10^-decimals, rounded once: exactly the double that the decimal text means.
double decimal(long long digits, int decimals)
{
    const auto whole = static_cast<double>(digits);
    return decimals >= 0 ? whole / std::pow(10.0, decimals) : whole * std::pow(10.0, -decimals);
}

}  // namespace

SliderSteps::SliderSteps(Range range, SliderScale scale) : m_range(range), m_scale(scale)
{
    if (m_scale == SliderScale::Logarithmic && m_range.minimum <= 0.0) {
        m_scale = SliderScale::Linear;
    }
    const double extent = m_range.maximum - m_range.minimum;
    m_decimals = -static_cast<int>(std::lround(std::log10(extent / wantedPositions)));
    m_first = std::llround(std::floor(stepsFromZero(m_range.minimum) + 1e-9));
    const long long last = std::llround(std::ceil(stepsFromZero(m_range.maximum) - 1e-9));
    m_count = static_cast<int>(std::max(1LL, last - m_first));
}

double SliderSteps::stepsFromZero(double value) const
{
    if (m_scale == SliderScale::Linear) {
        return value * std::pow(10.0, m_decimals);
    }
    const double decade = std::floor(std::log10(value) + 1e-12);
    return decade * stepsPerDecade + (value / std::pow(10.0, decade) - 1.0) * 10.0;
}

double SliderSteps::valueOfStep(long long step) const
{
    if (m_scale == SliderScale::Linear) {
        return decimal(step, m_decimals);
    }
    const long long within = (step % stepsPerDecade + stepsPerDecade) % stepsPerDecade;
    const long long decade = (step - within) / stepsPerDecade;
    return decimal(10 + within, 1 - static_cast<int>(decade));
}

double SliderSteps::valueAt(int position) const
{
    return std::clamp(valueOfStep(m_first + position), m_range.minimum, m_range.maximum);
}

int SliderSteps::positionOf(double value) const
{
    const double inside = std::clamp(value, m_range.minimum, m_range.maximum);
    const long long step = std::llround(stepsFromZero(inside)) - m_first;
    return static_cast<int>(std::clamp(step, 0LL, static_cast<long long>(m_count)));
}

}  // namespace backhand
