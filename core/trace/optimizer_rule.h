// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/expression/expression.h"
#include "core/training/training_settings.h"

#include <span>
#include <string>

namespace backhand {

class Model;

/// What an optimizer computes for each parameter between its gradient and its update.
enum class OptimizerQuantity {
    None,
    Velocity,               ///< momentum
    FirstMoment,            ///< Adam, as are the next three: of the gradient
    SecondMoment,           ///< of its square
    CorrectedFirstMoment,   ///< without the bias to 0 that it began with
    CorrectedSecondMoment,  ///< likewise
};

/// An optimizer's quantities in the order in which they are computed; none for gradient descent.
std::span<const OptimizerQuantity> quantitiesOf(OptimizerKind kind);

/// The names that stand in the rules below. They are no model's names: each has a space before it.
namespace rule_name {
inline constexpr const char* value = " value";        ///< of the parameter, before the update
inline constexpr const char* gradient = " gradient";  ///< d error / d parameter
inline constexpr const char* rate = " rate";          ///< the learning rate
inline constexpr const char* beta = " beta";          ///< momentum's, or that of the moment at hand
inline constexpr const char* old = " old";            ///< the quantity before this update
inline constexpr const char* velocity = " velocity";
inline constexpr const char* first = " first";            ///< the new first moment
inline constexpr const char* second = " second";          ///< the new second moment
inline constexpr const char* count = " count";            ///< the number of the update, from 1
inline constexpr const char* correctedFirst = " first^";  ///< the corrected moments
inline constexpr const char* correctedSecond = " second^";
inline constexpr const char* epsilon = " epsilon";
}  // namespace rule_name

/// How a quantity is computed, as in core/training/optimizer.h.
///   velocity        beta old + gradient
///   first moment    beta old + (1 - beta) gradient
///   second moment   beta old + (1 - beta) gradient^2
///   corrected       moment / (1 - beta^count)
const Expression& ruleOf(OptimizerQuantity quantity);

/// How the new value is computed.
///   gradient descent   value - rate gradient
///   momentum           value - rate velocity
///   Adam               value - rate first^ / (sqrt(second^) + epsilon)
const Expression& updateRuleOf(OptimizerKind kind);

/// The quantity that such a name stands for; None where it stands for something else.
OptimizerQuantity quantityNamed(const std::string& ruleName);

/// The constant by which a quantity's past fades.
double decayOf(const OptimizerSettings& optimizer, OptimizerQuantity quantity);

/// What a quantity of a parameter is called beside the model's names, to be written as a name: v
/// (velocity), m and v (moments) with the parameter as subscript, the corrected ones with a hat.
std::string quantityName(OptimizerQuantity quantity, const std::string& parameter);

/// What an optimizer's constants are called beside this model's names: beta or mu for momentum;
/// beta1 and beta2, or rho1 and rho2, for Adam; epsilon or delta; n or k for the count of updates.
std::string betaName(const Model& model, OptimizerQuantity quantity);
std::string epsilonName(const Model& model);
std::string countName(const Model& model);

}  // namespace backhand
