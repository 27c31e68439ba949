// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/explanation.h"

namespace backhand {

/// A special situation, with what it is about.
struct SituationAt {
    Situation situation = Situation::None;
    Operation at = Operation::Constant;
    VariableId zero = noVariable;
};

/// What is special about a step at the numbers of the trace. None where its number is undefined:
/// that has reasons of its own.
SituationAt situationOf(const Trace& trace, const PlannedStep& step);

}  // namespace backhand
