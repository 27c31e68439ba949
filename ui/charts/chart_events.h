// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "core/training/training_event.h"

#include <optional>
#include <span>
#include <vector>

namespace backhand {

/// What went wrong in the run that is shown, by hand and in trainings; and at its end, where the
/// next update cannot be made.
std::vector<TrainingEvent> chartEvents(const Frame& frame);

/// The event that the shown update is about: one that begins there, else the last that began
/// before and is still so.
std::optional<TrainingEvent> eventAt(std::span<const TrainingEvent> events, std::size_t update);

/// The update of the next event after an update (or before it), where there is one.
std::optional<std::size_t> nextEventUpdate(std::span<const TrainingEvent> events,
                                           std::size_t update);
std::optional<std::size_t> previousEventUpdate(std::span<const TrainingEvent> events,
                                               std::size_t update);

}  // namespace backhand
