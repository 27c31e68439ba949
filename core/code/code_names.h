// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/trace/compiled_model.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace backhand {

/// What variables and derivatives are called in the program: weights[0], derror_dweights[0],
/// derror_dprediction. All distinct.
class CodeNames {
public:
    CodeNames(const Scenario& scenario, const CompiledModel& model);

    const std::string& variable(VariableId variable) const { return m_variables.at(variable); }
    const std::string& newVariable(VariableId variable) const
    {
        return m_newVariables.at(variable);
    }
    const std::string& partial(PartialId partial) const { return m_partials.at(partial); }
    const std::string& contribution(PartialId partial) const { return m_contributions.at(partial); }
    const std::string& gradient(VariableId variable) const { return m_gradients.at(variable); }
    /// What the update takes: the gradient, in a batch the sum over all samples.
    const std::string& updateGradient(VariableId parameter) const;
    const std::string& quantity(OptimizerQuantity quantity, VariableId parameter) const
    {
        return m_quantities.at({quantity, parameter});
    }
    /// Of a velocity or moment, before the update.
    const std::string& quantityBefore(OptimizerQuantity quantity, VariableId parameter) const
    {
        return m_quantitiesBefore.at({quantity, parameter});
    }
    static constexpr const char* learningRate = "learning_rate";
    const std::string& decay(OptimizerQuantity quantity) const;
    const std::string& epsilon() const { return m_epsilon; }
    const std::string& updateCount() const { return m_updateCount; }
    /// What a step brings.
    const std::string& step(std::size_t number) const;

    /// A list of the program. Where all its members are parameters of one definition, used once, so
    /// are its derivatives.
    struct Vector {
        std::string name;
        std::vector<VariableId> members;
        std::string newName;
        std::string partials;  ///< the list of local partials; empty: each has a name of its own
        std::string gradients;
    };
    const std::vector<Vector>& vectors() const { return m_vectors; }
    const Vector* vectorOf(VariableId member) const;

private:
    void nameVectors(const Scenario& scenario);
    void nameVariables(const Scenario& scenario);
    void nameDerivatives();
    void nameSampleSums();
    void nameOptimizer();
    bool sharesDerivatives(const Vector& vector) const;
    std::string unique(std::string name);
    std::string derivativeName(VariableId of, const std::string& wrt) const;

    const CompiledModel& m_model;
    std::set<std::string> m_taken;
    std::vector<Vector> m_vectors;
    std::vector<std::string> m_shortNames;  ///< layer1
    std::vector<std::string> m_variables;
    std::vector<std::string> m_newVariables;
    std::vector<std::string> m_partials;
    std::vector<std::string> m_contributions;
    std::vector<std::string> m_gradients;
    std::map<VariableId, std::string> m_sampleSums;
    using QuantityNames = std::map<std::pair<OptimizerQuantity, VariableId>, std::string>;
    QuantityNames m_quantities;
    QuantityNames m_quantitiesBefore;
    std::map<bool, std::string> m_decays;  ///< by whether it is that of second moments
    std::string m_epsilon;
    std::string m_updateCount;
};

}  // namespace backhand
