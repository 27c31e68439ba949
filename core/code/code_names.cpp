// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/code_names.h"

#include "core/code/reserved_names.h"
#include "core/scenario/identifiers.h"

#include <algorithm>

namespace backhand {

namespace {

/// layer_1 is layer1 within a derivative's name.
std::string withoutUnderscores(std::string name)
{
    std::erase(name, '_');
    return name;
}

std::string element(const std::string& list, std::size_t index)
{
    return list + "[" + std::to_string(index) + "]";
}

std::string codeWordOf(OptimizerQuantity quantity)
{
    switch (quantity) {
    case OptimizerQuantity::Velocity: return "velocity";
    case OptimizerQuantity::FirstMoment: return "first_moment";
    case OptimizerQuantity::SecondMoment: return "second_moment";
    case OptimizerQuantity::CorrectedFirstMoment: return "corrected_first_moment";
    default: return "corrected_second_moment";
    }
}

}  // namespace

CodeNames::CodeNames(const Scenario& scenario, const CompiledModel& model) : m_model(model)
{
    nameVectors(scenario);
    nameVariables(scenario);
    nameDerivatives();
    nameSampleSums();
    nameOptimizer();
}

std::string CodeNames::unique(std::string name)
{
    while (!isCodeIdentifier(name) || isReservedName(name) || !m_taken.insert(name).second) {
        name += '_';
    }
    return name;
}

void CodeNames::nameVectors(const Scenario& scenario)
{
    for (const auto& [name, members] : scenario.vectors) {
        Vector vector;
        for (const std::string& member : members) {
            vector.members.push_back(m_model.model().find(member).value());
        }
        if (!vector.members.empty()) {
            vector.name = unique(name);
            vector.newName = unique("new_" + vector.name);
            m_vectors.push_back(std::move(vector));
        }
    }
}

const CodeNames::Vector* CodeNames::vectorOf(VariableId member) const
{
    for (const Vector& vector : m_vectors) {
        if (std::find(vector.members.begin(), vector.members.end(), member) !=
            vector.members.end()) {
            return &vector;
        }
    }
    return nullptr;
}

const std::string& CodeNames::step(std::size_t number) const
{
    const PlannedStep& step = m_model.steps().at(number - 1);
    switch (step.kind) {
    case StepKind::Value: return variable(step.of);
    case StepKind::LocalPartial: return partial(step.partial);
    case StepKind::Product: return contribution(step.partial);
    case StepKind::PathSum: return gradient(step.wrt);
    case StepKind::SampleSum: return updateGradient(step.wrt);
    case StepKind::Optimizer: return quantity(step.quantity, step.of);
    default: return newVariable(step.of);
    }
}

const std::string& CodeNames::updateGradient(VariableId parameter) const
{
    const auto found = m_sampleSums.find(parameter);
    return found == m_sampleSums.end() ? gradient(parameter) : found->second;
}

const std::string& CodeNames::decay(OptimizerQuantity quantity) const
{
    return m_decays.at(quantity == OptimizerQuantity::SecondMoment ||
                       quantity == OptimizerQuantity::CorrectedSecondMoment);
}

void CodeNames::nameSampleSums()
{
    if (!m_model.options().isBatch) {
        return;
    }
    const VariableId error = m_model.model().error();
    for (const VariableId parameter : m_model.model().withRole(Role::Parameter)) {
        m_sampleSums[parameter] = unique("sum_" + derivativeName(error, m_shortNames[parameter]));
    }
}

void CodeNames::nameOptimizer()
{
    const OptimizerKind kind = m_model.options().optimizer;
    if (kind == OptimizerKind::GradientDescent) {
        return;
    }
    const bool isAdam = kind == OptimizerKind::Adam;
    m_decays[false] = unique(isAdam ? "beta1" : "beta");
    m_decays[true] = isAdam ? unique("beta2") : m_decays[false];
    m_epsilon = unique("epsilon");
    m_updateCount = unique("update_count");
    for (const VariableId parameter : m_model.model().withRole(Role::Parameter)) {
        for (const OptimizerQuantity quantity : quantitiesOf(kind)) {
            const std::string name = codeWordOf(quantity) + "_" + m_shortNames[parameter];
            m_quantitiesBefore[{quantity, parameter}] = unique(name);
            m_quantities[{quantity, parameter}] = unique("new_" + name);
        }
    }
}

void CodeNames::nameVariables(const Scenario& scenario)
{
    for (VariableId id = 0; id < m_model.model().variables().size(); ++id) {
        const std::string& own = m_model.model().variable(id).name;
        const auto found = scenario.codeNames.find(own);
        const std::string& name = found == scenario.codeNames.end() ? own : found->second;
        m_shortNames.push_back(withoutUnderscores(name));
        if (const Vector* vector = vectorOf(id)) {
            const auto index = static_cast<std::size_t>(
                std::find(vector->members.begin(), vector->members.end(), id) -
                vector->members.begin());
            m_variables.push_back(element(vector->name, index));
            m_newVariables.push_back(element(vector->newName, index));
        } else {
            m_variables.push_back(unique(name));
            m_newVariables.push_back(unique("new_" + name));
        }
    }
}

bool CodeNames::sharesDerivatives(const Vector& vector) const
{
    const auto isParameterOfOneUse = [this](VariableId member) {
        return m_model.model().variable(member).role == Role::Parameter &&
               m_model.usesOf(member).size() == 1;
    };
    if (!std::all_of(vector.members.begin(), vector.members.end(), isParameterOfOneUse)) {
        return false;
    }
    const auto userOf = [this](VariableId member) {
        return m_model.partial(m_model.usesOf(member).front()).of;
    };
    const VariableId user = userOf(vector.members.front());
    return user != m_model.model().error() &&
           std::all_of(vector.members.begin(), vector.members.end(),
                       [&](VariableId member) { return userOf(member) == user; });
}

std::string CodeNames::derivativeName(VariableId of, const std::string& wrt) const
{
    return "d" + m_shortNames[of] + "_d" + wrt;
}

void CodeNames::nameDerivatives()
{
    const VariableId error = m_model.model().error();
    const std::size_t variables = m_model.model().variables().size();
    m_partials.resize(m_model.partials().size());
    m_contributions.resize(m_model.partials().size());
    m_gradients.resize(variables);
    for (Vector& vector : m_vectors) {
        if (!sharesDerivatives(vector)) {
            continue;
        }
        const VariableId user = m_model.partial(m_model.usesOf(vector.members.front()).front()).of;
        vector.partials = unique(derivativeName(user, withoutUnderscores(vector.name)));
        vector.gradients = unique(derivativeName(error, withoutUnderscores(vector.name)));
        for (std::size_t index = 0; index < vector.members.size(); ++index) {
            const PartialId partial = m_model.usesOf(vector.members[index]).front();
            m_partials[partial] = element(vector.partials, index);
            m_gradients[vector.members[index]] = m_contributions[partial] =
                element(vector.gradients, index);
        }
    }
    for (VariableId id = 0; id < variables; ++id) {
        if (m_model.isWalked(id) && m_gradients[id].empty()) {
            m_gradients[id] = unique(derivativeName(error, m_shortNames[id]));
        }
    }
    for (PartialId id = 0; id < m_partials.size(); ++id) {
        if (!m_partials[id].empty()) {
            continue;
        }
        const Partial& partial = m_model.partial(id);
        const bool isWhole = m_model.usesOf(partial.wrt).size() == 1;
        const std::string via = m_gradients[partial.wrt] + "_via_" + m_shortNames[partial.of];
        m_contributions[id] = isWhole ? m_gradients[partial.wrt] : unique(via);
        const bool isContribution = partial.of == error;
        m_partials[id] = isContribution
                             ? m_contributions[id]
                             : unique(derivativeName(partial.of, m_shortNames[partial.wrt]));
    }
}

}  // namespace backhand
