// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/model_compiler.h"

#include "core/expression/derivative.h"
#include "core/formula/expression_formula.h"

#include <algorithm>
#include <set>
#include <utility>

namespace backhand {

namespace {

/// Marks, beside those that are marked, each definition that uses a marked variable, directly or
/// not.
void spreadToDefinitions(const Model& model, std::vector<bool>& marks)
{
    for (const Definition& definition : model.definitions()) {
        const auto isMarked = [&marks](VariableId input) { return marks[input]; };
        marks[definition.variable] =
            std::any_of(definition.inputs.begin(), definition.inputs.end(), isMarked);
    }
}

}  // namespace

Problems ModelCompiler::run()
{
    markWhatIsWalked();
    if (Problems problems = derivePartials(); !problems.empty()) {
        return problems;
    }
    indexPartials();
    m_compiled.m_tape = compileTape(m_model);
    planForward();
    planBackward();
    planUpdateAndCheck();
    typesetFormulas();
    return {};
}

void ModelCompiler::markWhatIsWalked()
{
    const std::size_t count = m_model.variables().size();
    m_leads.assign(count, false);
    m_compiled.m_changes.assign(count, false);
    for (VariableId id = 0; id < m_model.givenCount(); ++id) {
        const Role role = m_model.variable(id).role;
        m_compiled.m_changes[id] = role == Role::Parameter;
        m_leads[id] =
            role == Role::Parameter || (role == Role::Input && m_compiled.m_options.walkInputs);
    }
    spreadToDefinitions(m_model, m_leads);
    spreadToDefinitions(m_model, m_compiled.m_changes);
}

Problems ModelCompiler::derivePartials()
{
    for (const Definition& definition : m_model.definitions()) {
        m_compiled.m_firstPartial.push_back(static_cast<PartialId>(m_compiled.m_partials.size()));
        if (Problems problems = derivePartialsOf(definition); !problems.empty()) {
            return problems;
        }
    }
    m_compiled.m_firstPartial.push_back(static_cast<PartialId>(m_compiled.m_partials.size()));
    std::vector<Expression> expressions;
    for (const Partial& partial : m_compiled.m_partials) {
        expressions.push_back(partial.expression);
    }
    m_compiled.m_partialTape = compileExpressions(m_model, expressions);
    return {};
}

Problems ModelCompiler::derivePartialsOf(const Definition& definition)
{
    const std::vector<VariableId> reachedAnotherWay = inputsReachedAnotherWay(definition);
    for (const VariableId input : walkedInputs(definition)) {
        const Result<Expression> partial =
            derivative(definition.expression, m_model.variable(input).name);
        if (!partial) {
            return partial.problems();
        }
        m_compiled.m_partials.push_back(
            {definition.variable, input, partial.value(), symbolicFormula(partial.value(), m_model),
             std::binary_search(reachedAnotherWay.begin(), reachedAnotherWay.end(), input)});
    }
    return {};
}

std::vector<VariableId> ModelCompiler::walkedInputs(const Definition& definition) const
{
    std::vector<VariableId> inputs;
    std::copy_if(definition.inputs.begin(), definition.inputs.end(), std::back_inserter(inputs),
                 [this](VariableId input) { return m_leads[input]; });
    const std::string& first = m_compiled.m_options.followFirst;
    std::stable_partition(inputs.begin(), inputs.end(),
                          [&](VariableId input) { return m_model.variable(input).name == first; });
    return inputs;
}

/// The definition's inputs, in the order of their ids, that another of its inputs is computed from.
/// Walks back from the inputs, later definitions first, no further than to the first use of what is
/// looked for: in a model of layers that is hardly any step, and the whole stays linear.
std::vector<VariableId> ModelCompiler::inputsReachedAnotherWay(const Definition& definition) const
{
    const auto firstUse = [this](VariableId input) {
        return std::pair(m_model.firstUserOf(input)->variable, input);
    };
    std::set<std::pair<VariableId, VariableId>> wanted;  // with the first user of each
    for (const VariableId input : definition.inputs) {
        if (firstUse(input).first != definition.variable) {
            wanted.insert(firstUse(input));
        }
    }
    std::set<VariableId> open(definition.inputs.begin(), definition.inputs.end());
    std::vector<VariableId> reached;
    while (!wanted.empty() && !open.empty() && *open.rbegin() >= wanted.begin()->first) {
        const VariableId next = *open.rbegin();
        open.erase(next);
        for (const VariableId input : m_model.definitionOf(next).inputs) {
            open.insert(input);
            if (wanted.erase(firstUse(input)) != 0) {
                reached.push_back(input);
            }
        }
    }
    std::sort(reached.begin(), reached.end());
    return reached;
}

void ModelCompiler::indexPartials()
{
    const std::size_t variables = m_model.variables().size();
    const std::size_t partials = m_compiled.m_partials.size();
    m_compiled.m_uses.resize(variables);
    m_compiled.m_valueStep.assign(variables, 0);
    m_compiled.m_gradientStep.assign(variables, 0);
    m_compiled.m_sampleSumStep.assign(variables, 0);
    m_compiled.m_updateStep.assign(variables, 0);
    m_compiled.m_partialStep.assign(partials, 0);
    m_compiled.m_contributionStep.assign(partials, 0);
    const std::vector<Definition>& definitions = m_model.definitions();
    for (auto definition = definitions.rbegin(); definition != definitions.rend(); ++definition) {
        const CompiledModel::PartialRange range = m_compiled.partialsOf(definition->variable);
        for (PartialId id = range.first; id < range.end; ++id) {
            m_compiled.m_uses[m_compiled.m_partials[id].wrt].push_back(id);
        }
    }
}

std::size_t ModelCompiler::addStep(const PlannedStep& step)
{
    m_compiled.m_steps.push_back(step);
    return m_compiled.m_steps.size();
}

void ModelCompiler::planForward()
{
    for (const Definition& definition : m_model.definitions()) {
        const VariableId variable = definition.variable;
        m_compiled.m_valueStep[variable] = addStep({Act::Forward, StepKind::Value, variable});
    }
}

void ModelCompiler::planBackward()
{
    const std::vector<Definition>& definitions = m_model.definitions();
    for (auto definition = definitions.rbegin(); definition != definitions.rend(); ++definition) {
        const CompiledModel::PartialRange range = m_compiled.partialsOf(definition->variable);
        for (PartialId id = range.first; id < range.end; ++id) {
            planContribution(id);
        }
    }
    if (m_compiled.m_options.isBatch) {
        planSampleSums();
    }
}

void ModelCompiler::planSampleSums()
{
    for (const VariableId parameter : m_model.withRole(Role::Parameter)) {
        m_compiled.m_sampleSumStep[parameter] =
            addStep({Act::Backward, StepKind::SampleSum, m_model.error(), parameter});
    }
}

void ModelCompiler::planContribution(PartialId id)
{
    const Partial& partial = m_compiled.m_partials[id];
    std::size_t step =
        addStep({Act::Backward, StepKind::LocalPartial, partial.of, partial.wrt, id});
    m_compiled.m_partialStep[id] = step;
    if (partial.of != m_model.error()) {
        step = addStep({Act::Backward, StepKind::Product, m_model.error(), partial.wrt, id});
    }
    m_compiled.m_contributionStep[id] = step;
    const std::vector<PartialId>& uses = m_compiled.m_uses[partial.wrt];
    if (uses.size() > 1 && uses.back() == id) {
        step = addStep({Act::Backward, StepKind::PathSum, m_model.error(), partial.wrt});
    }
    if (uses.back() == id) {
        m_compiled.m_gradientStep[partial.wrt] = step;
    }
}

void ModelCompiler::planUpdateAndCheck()
{
    for (const VariableId parameter : m_model.withRole(Role::Parameter)) {
        for (const OptimizerQuantity quantity : quantitiesOf(m_compiled.m_options.optimizer)) {
            addStep({Act::Update, StepKind::Optimizer, parameter, noVariable, noPartial, quantity});
        }
        m_compiled.m_updateStep[parameter] = addStep({Act::Update, StepKind::Update, parameter});
    }
    addStep({Act::Check, StepKind::Check, m_model.error()});
}

void ModelCompiler::typesetFormulas()
{
    const auto isPrimed = [this](VariableId id) {
        return static_cast<bool>(m_compiled.m_changes[id]);
    };
    for (VariableId id = 0; id < m_model.variables().size(); ++id) {
        const bool isDefined = m_model.isDefined(id);
        m_compiled.m_formulas.push_back(
            isDefined ? symbolicFormula(m_model.definitionOf(id).expression, m_model) : Formula{});
        m_compiled.m_primedFormulas.push_back(
            isDefined ? symbolicFormula(m_model.definitionOf(id).expression, m_model, isPrimed)
                      : Formula{});
    }
}

}  // namespace backhand
