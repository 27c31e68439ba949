// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/trace.h"

namespace backhand {

/// The rule that a step uses: ui/words has a sentence for each.
enum class Rule {
    PutIn,  ///< forward: put the numbers into the formula
    DerivativeOfSquare,
    DerivativeOfSum,           ///< of a sum of products: the partial is the factor beside it
    DerivativeOfConstantTerm,  ///< the partial is 1
    DerivativeOfProduct,
    DerivativeOfQuotient,
    DerivativeOfPower,
    DerivativeOfFunction,  ///< of one named function: see `function`
    ChainInside,           ///< a function of a function within one definition
    Multiply,              ///< what came from above times the local partial
    AddPaths,
    SubtractGradient,  ///< update
    NewError,          ///< check
};

enum class Situation {
    None,
    Saturated,     ///< a sigmoid's or tanh's slope under 0.001
    DeadRelu,      ///< relu's slope is 0
    Kink,          ///< relu or abs exactly at 0: we take 0
    ZeroInput,     ///< a local partial that is an input of value 0
    ZeroGradient,  ///< a gradient of exactly 0: the update changes nothing
    ErrorRose,     ///< check: overshoot
    ErrorFell,
    ErrorSame,
};

/// What a step says beside its numbers, as data.
struct Explanation {
    Rule rule = Rule::PutIn;
    Operation function = Operation::Constant;  ///< for DerivativeOfFunction
    Situation situation = Situation::None;
};

Explanation explain(const Trace& trace, std::size_t stepNumber);

/// "Nudge w by h: the error really changes by ..., the slope says h * gradient."
struct Nudge {
    double h;
    double realChange;  ///< of the error
    double predicted;   ///< h * gradient
};
Nudge nudge(const Trace& trace, VariableId parameter, double h);

}  // namespace backhand
