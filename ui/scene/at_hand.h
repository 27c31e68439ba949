// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

namespace backhand {

/// What the current step is about: the definition that it computes or differentiates, and the
/// given variable where it is about one.
struct AtHand {
    VariableId definition = noVariable;
    VariableId given = noVariable;

    bool operator==(const AtHand&) const = default;
};

/// At step 0 the first definition; for a sum over paths the definition itself, or the first that
/// uses the parameter; for an update a definition that uses the parameter.
AtHand atHand(const Frame& frame);

}  // namespace backhand
