// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/action.h"
#include "core/session/session_state.h"

namespace backhand {

// What the actions about earlier runs do; an id that there is none of changes nothing.
void editRuns(SessionState& state, const RenameRun& action);
void editRuns(SessionState& state, const DeleteRun& action);
void editRuns(SessionState& state, const OpenRun& action);
void editRuns(SessionState& state, const AddRuns& action);
void editRuns(SessionState& state, const HideRun& action);

/// `after`, with the run of `before` among the earlier ones where updates of it were dropped. One
/// that says nothing beside the others is not kept: it is made as another one and no longer. So the
/// same run, trained once more, takes the place of what it was.
SessionState withDroppedRun(const SessionState& before, SessionState after);

}  // namespace backhand
