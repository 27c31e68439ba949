// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"
#include "core/support/bits.h"

#include <cstdint>
#include <optional>

namespace backhand {

/// What can go wrong in a training; docs/model.md has the rules.
enum class EventKind {
    Overshoot,     ///< an update raised the error that it was made for
    Saturated,     ///< a function whose sigmoids and tanhs are flat on every sample
    DeadRelu,      ///< a function whose relus are 0 on every sample
    ZeroGradient,  ///< nothing pulls at any parameter, though there is an error
    Stopped        ///< the next update cannot be made
};

/// Something that goes wrong at one point of a training, with its numbers.
struct Notice {
    EventKind kind = EventKind::Overshoot;
    VariableId variable = noVariable;  ///< the function; of Stopped the parameter
    double before = 0.0;  ///< Overshoot, ZeroGradient: the error; Stopped: the parameter
    /// Overshoot: the error after. Saturated: the largest slope. DeadRelu: the largest input.
    /// ZeroGradient: the largest |gradient|. Stopped: what the parameter would become, which need
    /// not be finite.
    double now = 0.0;

    bool operator==(const Notice& other) const  ///< doubles by bits
    {
        return kind == other.kind && variable == other.variable && sameBits(before, other.before) &&
               sameBits(now, other.now);
    }
};

/// A notice, from the update after which it was first so to the first after which it no longer was.
struct TrainingEvent {
    Notice notice;
    std::uint64_t update = 0;
    std::optional<std::uint64_t> end;

    /// It is so after `after` updates.
    bool isOnAt(std::uint64_t after) const { return update <= after && (!end || after < *end); }

    bool operator==(const TrainingEvent&) const = default;
};

}  // namespace backhand
