// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"
#include "core/session/scale.h"

#include <cstdint>
#include <string>
#include <variant>

namespace backhand {

// Edits: undoable; each keeps the step and drops the passes after the one shown.
struct SetValue {
    VariableId variable;  ///< an input, target or parameter
    double value;         ///< finite, |value| <= 1e6; anything else changes nothing
};
struct SetLearningRate {
    double value;  ///< > 0, <= 1e6
};
struct ResetValue {
    VariableId variable;
};
struct ResetLearningRate {};
struct ResetAll {};  ///< everything as the scenario says, at pass 1
struct Randomize {
    std::uint64_t seed;  ///< of hand-friendly numbers within the sliders' ranges
};
struct SetFollowFirst {
    std::string name;  ///< a parameter, or empty
};
/// Finishes the pass silently and begins the next at the same step. Does nothing where
/// updateRefusal() names a reason.
struct UpdateOnce {};

// Moves: never undoable.
enum class Motion {
    NextStep,  ///< after the last step it begins the next pass at its step 0
    PreviousStep,
    FirstStep,
    LastStep,
    NextDefinition,
    PreviousDefinition,
    NextAct,
    PreviousAct,
};
struct Move {
    Motion motion;
};
struct Seek {
    std::size_t pass;
    std::size_t step;
};

// How it is shown.
struct Follow {
    VariableId parameter;  ///< noVariable: follow the step
};
struct SetDigits {
    int digits;
};
struct SetLogarithmic {
    bool on;
};
/// Keeps the step where it has a counterpart. Does nothing where the document has no model of that
/// scale.
struct SetScale {
    Scale scale;
};

using Action = std::variant<SetValue, SetLearningRate, ResetValue, ResetLearningRate, ResetAll,
                            Randomize, SetFollowFirst, UpdateOnce, Move, Seek, Follow, SetDigits,
                            SetLogarithmic, SetScale>;

/// True for what belongs on the undo stack.
bool isEdit(const Action& action);

}  // namespace backhand
