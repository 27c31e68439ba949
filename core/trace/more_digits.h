// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/trace.h"

namespace backhand {

/// Whether a number stands in a step's line with more digits than where it was computed or given,
/// as it does where fewer would miss the line's result.
bool standsWithMoreDigits(const Trace& trace, const Step& step, int digits);

}  // namespace backhand
