// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/interval.h"

#include <optional>

namespace backhand {

/// What a map shows of one parameter, so that it keeps still while things move within it. It begins
/// as the slider's range, grows where what is `needed` leaves it, with a tenth of room, and begins
/// anew where it has become more than three times as wide as what it is to hold. `shown`: what it
/// showed before.
Interval keptRange(const std::optional<Interval>& shown, const Interval& slider,
                   const Interval& needed);

/// The stretch of two parameters that a map shows.
struct MapWindow {
    Interval across;
    Interval up;
    /// A unit is as long across as up, so that a gradient stands at right angles to the contours.
    bool hasEqualUnits = false;

    bool operator==(const MapWindow&) const = default;
};

/// Both ranges on an area that is `aspect` times as wide as high: the one that has room to spare is
/// widened around its middle until units are equal. Where that would be by more than a factor of
/// five they stay as they are.
MapWindow mapWindow(const Interval& across, const Interval& up, double aspect);

}  // namespace backhand
