// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/action.h"
#include "core/session/session_state.h"
#include "core/trace/trace.h"
#include "core/training/update_refusal.h"

namespace backhand {

/// The state after an action. Pure; an action that changes nothing gives an equal state.
SessionState reduce(const SessionState& state, const Action& action);

/// Why a pass cannot be updated.
UpdateRefusal updateRefusal(const Trace& trace);

}  // namespace backhand
