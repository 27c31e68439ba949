// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "core/training/training_event.h"

#include <QString>

#include <span>

namespace backhand::words {

// What goes wrong in a training, on the error chart.

/// The name of an event beside its mark: "overshoot", "saturated: p", "stopped: w₁ would leave
/// ±1000000".
QString eventLabel(const Frame& frame, const Notice& notice);
/// What happened, with its numbers.
QString eventSentence(const Frame& frame, const TrainingEvent& event);
/// "Marked: overshoot (update 3), dead relu: h₂ (update 5)."
QString eventsSoFar(const Frame& frame, std::span<const TrainingEvent> events);
QString eventLineHelp();

}  // namespace backhand::words
