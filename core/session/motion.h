// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/action.h"
#include "core/trace/compiled_model.h"

namespace backhand {

/// The step that a motion within a pass leads to, from step `step` (0 is the start). NextStep and
/// PreviousStep stay within the pass.
///   A definition's steps are its value, then in the backward act all that walks from it to its
///   inputs; each update and the check stand for themselves.
std::size_t stepAfter(const CompiledModel& model, std::size_t step, Motion motion);

}  // namespace backhand
