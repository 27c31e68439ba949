// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/slopes.h"
#include "core/trace/trace.h"

namespace backhand {

/// The rule that a step uses: ui/words has a sentence for each.
enum class Rule {
    PutIn,                ///< forward: put the numbers into the formula; `function` is applied last
    Compute,              ///< forward: one operation alone, see `function`
    ComputeSquare,        ///< forward: u^2 alone
    DerivativeOfTerm,     ///< w: the partial is 1
    DerivativeOfSum,      ///< w*x + ...: the partial is the factor beside it
    SumRule,              ///< (u + v)' = u' + v'
    DerivativeOfFactor,   ///< w*x: the partial is the other factor
    DerivativeOfProduct,  ///< (uv)' = u'v + uv'
    DerivativeOfNumerator,    ///< w/x
    DerivativeOfDenominator,  ///< x/w
    DerivativeOfQuotient,     ///< (u/v)' = (u'v - uv')/v^2
    DerivativeOfSquare,
    DerivativeOfPower,            ///< w^3
    DerivativeOfExponent,         ///< 2^w
    DerivativeOfBaseAndExponent,  ///< w^w
    DerivativeOfFunction,         ///< of one named function: see `function`
    Multiply,                     ///< what came from above times the local partial
    AddPaths,
    AddSamples,       ///< of a batch
    KeepVelocity,     ///< momentum
    AverageGradient,  ///< Adam, as are the next two
    AverageSquare,
    CorrectBias,
    SubtractGradient,  ///< update, as are the next two
    SubtractVelocity,
    SubtractScaledMean,
    NewError,  ///< check
};

enum class Situation {
    None,
    Saturated,      ///< a sigmoid's or tanh's slope under saturatedSlope; `at` says which
    DeadRelu,       ///< a relu with an input below 0: the gradient stops there
    Kink,           ///< relu or abs exactly at 0: we take 0; `at` says which
    ZeroInput,      ///< the local partial is an input of value 0, `zero`
    ZeroFactor,     ///< the local partial is another number of value 0, `zero`
    TargetMet,      ///< the slope is 0 because the prediction equals the target
    LevelHere,      ///< the slope is 0 for another reason
    ZeroFromAbove,  ///< a product of 0 and the local partial
    ZeroThrough,    ///< a product with a local partial of 0
    ZeroGradient,   ///< a gradient of exactly 0: the update changes nothing
    ErrorRose,      ///< check: overshoot
    OwnErrorRose,   ///< the same in a batch: of this sample alone
    ErrorFell,
    ErrorSame,
};

/// What a step says beside its numbers, as data.
struct Explanation {
    Rule rule = Rule::PutIn;
    Operation function = Operation::Constant;
    bool inside = false;      ///< chain rule: then times the derivative of what stands inside
    bool scaled = false;      ///< a factor or divisor that does not change stands beside it
    bool subtracted = false;  ///< a minus stands before it
    Situation situation = Situation::None;
    Operation at = Operation::Constant;  ///< the function that the situation is about
    VariableId zero = noVariable;
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
