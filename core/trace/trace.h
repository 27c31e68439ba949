// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/compiled_model.h"
#include "core/trace/step.h"
#include "core/trace/update_start.h"

#include <memory>
#include <span>
#include <vector>

namespace backhand {

/// All steps of one forward pass, backward pass, update and check, by number. Immutable; a step's
/// text is made on demand.
class Trace {
public:
    /// `given` holds inputs, targets and parameters in VariableId order; the update is by the
    /// optimizer that the model was compiled for. `computed` says which parameters (in declared
    /// order) came out of an update and are shown rounded; empty: none.
    Trace(std::shared_ptr<const CompiledModel> model, std::vector<double> given, UpdateStart update,
          std::vector<bool> computed = {});

    const CompiledModel& compiled() const { return *m_compiled; }
    const Model& model() const { return m_compiled->model(); }
    std::size_t stepCount() const { return m_compiled->steps().size(); }
    double learningRate() const { return m_update.learningRate; }
    const UpdateStart& update() const { return m_update; }
    std::span<const double> given() const { return m_given; }
    /// A person gave this variable's value.
    bool isGiven(VariableId variable) const;
    /// So it is shown as given, unless it is long: 1.7071067811865475 is shown rounded, as a
    /// computed number.
    bool isShownAsGiven(VariableId variable) const;

    /// NaN where undefined, in all of these; never infinite.
    double value(VariableId variable) const { return m_values.at(variable); }
    double newValue(VariableId variable) const
    {
        return m_newValues.at(variable);
    }  ///< after the update
    double partialValue(PartialId id) const { return m_partialValues.at(id); }
    double contribution(PartialId id) const { return m_contributions.at(id); }
    double gradient(VariableId variable) const
    {
        return m_gradients.at(variable);
    }  ///< d error / d variable
    /// What the update takes: the gradient, in a batch summed over all samples.
    double updateGradient(VariableId parameter) const
    {
        return m_updateGradients.at(parameterIndex(parameter));
    }
    /// What the optimizer computes for a parameter, and what a velocity or moment was before; NaN
    /// where undefined.
    double quantity(OptimizerQuantity quantity, VariableId parameter) const;
    double quantityBefore(OptimizerQuantity quantity, VariableId parameter) const;
    const std::vector<double>& newMoments() const { return m_newMoments; }
    /// A parameter's place in the declared order.
    std::size_t parameterIndex(VariableId parameter) const { return parameter - firstParameter(); }

    double error() const { return value(model().error()); }
    double newError() const { return newValue(model().error()); }
    std::vector<double> newGiven() const;  ///< the given values with the updated parameters

    /// The number that a step brings.
    double stepValue(std::size_t number) const;
    /// Step `number`, 1 to stepCount(), with its numbers at `digits` digits after the point.
    Step step(std::size_t number, int digits = defaultDigits) const;
    /// A definition computed again with the updated parameters, as the check does with the error.
    Step recomputed(VariableId definition, int digits = defaultDigits) const;

private:
    std::size_t firstParameter() const { return model().givenCount() - m_updateGradients.size(); }
    std::size_t momentIndex(OptimizerQuantity quantity, VariableId parameter) const;
    void makeUpdate();

    std::shared_ptr<const CompiledModel> m_compiled;
    std::vector<double> m_given;
    UpdateStart m_update;
    std::vector<bool> m_computed;
    std::vector<double> m_values;
    std::vector<double> m_newValues;
    std::vector<double> m_partialValues;
    std::vector<double> m_contributions;
    std::vector<double> m_gradients;
    std::vector<double> m_updateGradients;  ///< in declared order, as are the next two
    std::vector<double> m_newParameters;
    std::vector<double> m_newMoments;
};

}  // namespace backhand
