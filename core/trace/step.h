// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/formula.h"
#include "core/formula/shown_number.h"
#include "core/trace/compiled_model.h"

#include <optional>
#include <vector>

namespace backhand {

/// Why a number does not exist.
enum class UndefinedReason {
    None,
    DivisionByZero,
    LogarithmOfNonPositive,
    RootOfNegative,
    PowerUndefined,  ///< 0 to a negative power, or a negative number to a fraction
    TooLarge,        ///< beyond the largest double
    DependsOnUndefined,
};

/// One thing that a teacher would say: one new number.
struct Step {
    std::size_t number = 0;  ///< from 1
    Act act = Act::Forward;
    StepKind kind = StepKind::Value;
    VariableId of =
        noVariable;  ///< Value, Check: the definition; LocalPartial: what is differentiated;
                     ///< Product, PathSum, SampleSum: the error; Optimizer, Update: the parameter
    VariableId wrt = noVariable;
    VariableId via =
        noVariable;  ///< Product of one path among several: the definition that it came through
    PartialId partial = noPartial;
    OptimizerQuantity quantity = OptimizerQuantity::None;  ///< Optimizer
    bool isGradient = false;  ///< the result is d error / d wrt, whole (also where a local partial
                              ///< of the error is that)
    bool othersFixed = false;
    std::size_t indexInAct = 0;  ///< from 1: "5 of 9"
    std::size_t sizeOfAct = 0;

    Formula symbol;   ///< ∂E/∂p
    Formula formula;  ///< 2(p − t)
    /// The same by the function's own value, where that is shorter: p(1 − p) for σ(z)(1 − σ(z)), 1
    /// − a² for 1 − tanh²(x).
    std::optional<Formula> byValue;
    Formula substituted;  ///< 2(0.871019 − 0)
    /// Its numbers stand with more digits than elsewhere, so that the line multiplies out.
    bool hasMoreDigits = false;
    ShownNumber result;  ///< 1.742038, rounded
    double value = 0.0;  ///< NaN where undefined
    UndefinedReason reason = UndefinedReason::None;
    std::vector<Reference> operands;  ///< what the step uses, to be lit
    Reference subject;                ///< what the step brings

    /// A step with an undefined value equals none.
    bool operator==(const Step&) const = default;
};

}  // namespace backhand
