// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/compiled_model.h"

#include <cstddef>

namespace backhand {

/// The step of `to` that brings the same number as step `step` of `from`: the value of the
/// definition of the same name, the same partial, gradient, update or check. Where `to` has no such
/// step (the value of a single operation, in the view by functions), that of the next step that has
/// one. 0 for 0.
std::size_t counterpart(const CompiledModel& from, std::size_t step, const CompiledModel& to);

}  // namespace backhand
