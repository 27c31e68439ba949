// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/map_window.h"

namespace backhand {

namespace {

constexpr double mostWidening = 5.0;

Interval widened(const Interval& range, double width)
{
    return {range.middle() - width / 2.0, range.middle() + width / 2.0};
}

}  // namespace

Interval keptRange(const std::optional<Interval>& shown, const Interval& slider,
                   const Interval& needed)
{
    constexpr double mostWidth = 3.0;
    constexpr double room = 0.1;
    const Interval whole = slider.with(needed.low).with(needed.high);
    const bool isUsable = shown && shown->width() <= mostWidth * whole.width();
    Interval range = isUsable ? *shown : slider;
    if (whole.low < range.low) {
        range.low = whole.low - room * whole.width();
    }
    if (whole.high > range.high) {
        range.high = whole.high + room * whole.width();
    }
    return range;
}

MapWindow mapWindow(const Interval& across, const Interval& up, double aspect)
{
    const double acrossWanted = up.width() * aspect;
    const double upWanted = across.width() / aspect;
    if (acrossWanted >= across.width()) {
        const bool isNear = acrossWanted <= mostWidening * across.width();
        return {isNear ? widened(across, acrossWanted) : across, up, isNear};
    }
    const bool isNear = upWanted <= mostWidening * up.width();
    return {across, isNear ? widened(up, upWanted) : up, isNear};
}

}  // namespace backhand
