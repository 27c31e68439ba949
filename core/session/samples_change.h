// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/action.h"
#include "core/session/session_state.h"

namespace backhand {

/// The state with other samples from the pass that is shown on: its parameters and learning rate
/// stay, it shows the row that the order gives it, and the passes after it are gone. The scenario
/// has the samples too, so that a reset goes back to them; a single row is its values. Unchanged
/// where the model has neither inputs nor targets, or the rows are none, too many, of another
/// length than the model's, out of range, or those that are there.
SessionState withSamples(SessionState state, const SetSamples& edit);

/// Likewise with another order. A batch has other steps than single samples have: from one to the
/// other a new run begins with the numbers that are shown. Unchanged where it is that order
/// already.
SessionState withOrder(SessionState state, const SetSampleOrder& edit);

}  // namespace backhand
