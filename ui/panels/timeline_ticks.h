// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/compiled_model.h"

#include <cstddef>
#include <vector>

namespace backhand {

/// One mark of the timeline: the steps first to last of one act.
struct TimelineTick {
    std::size_t first;
    std::size_t last;
    Act group;  ///< the check stands with the update

    bool operator==(const TimelineTick&) const = default;
};

constexpr std::size_t mostTicksByStep = 60;

/// One tick a step; one a definition (or parameter) where the model has more than 60 steps.
std::vector<TimelineTick> timelineTicks(const CompiledModel& model);

}  // namespace backhand
