// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session_state.h"

namespace backhand {

/// The state with this optimizer. Where only its constants change, the shown pass is edited as by
/// any number; another kind has other steps and begins a new run with the numbers that are shown.
/// Unchanged where a share is not within [0, 1) or epsilon not above 0.
SessionState withOptimizer(SessionState state, const OptimizerSettings& optimizer);

/// A new run, at pass 1, from `start`, whose passes have the steps of these options; at the step
/// that brings the same number as before. The optimizer has kept nothing yet.
SessionState begunAgain(SessionState state, CompileOptions options, PassStart start);

}  // namespace backhand
