// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/action.h"
#include "core/session/session_state.h"

namespace backhand {

/// The state after an action. Pure; an action that changes nothing gives an equal state.
SessionState reduce(const SessionState& state, const Action& action);

}  // namespace backhand
