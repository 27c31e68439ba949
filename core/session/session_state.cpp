// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session_state.h"

#include "core/session/pass.h"

namespace backhand {

namespace {

Problems unsupported(const Scenario& scenario)
{
    Problems problems;
    if (scenario.optimizer.kind != OptimizerKind::GradientDescent) {
        const bool isAdam = scenario.optimizer.kind == OptimizerKind::Adam;
        problems.push_back({ProblemCode::NotSupportedYet, {}, isAdam ? "adam" : "momentum", {}});
    }
    if (scenario.order == SampleOrder::Batch) {
        problems.push_back({ProblemCode::NotSupportedYet, {}, "batch", {}});
    }
    return problems;
}

}  // namespace

Result<SessionState> openSession(std::shared_ptr<const Scenario> scenario)
{
    if (Problems problems = unsupported(*scenario); !problems.empty()) {
        return problems;
    }
    Result<Model> model = buildModel(scenario->model);
    if (!model) {
        return model.problems();
    }
    Result<std::shared_ptr<const CompiledModel>> compiled = CompiledModel::compile(
        std::move(model).value(), {scenario->walkInputs, scenario->followFirst});
    if (!compiled) {
        return compiled.problems();
    }
    SessionState state;
    state.document.scenario = std::move(scenario);
    state.document.compiled = std::move(compiled).value();
    state.document.run = Run(firstPass(*state.document.scenario, *state.document.compiled));
    return state;
}

Scenario shownScenario(const SessionState& state)
{
    const PassStart& start = state.document.run.at(state.view.playhead.pass);
    const Model& model = state.document.compiled->model();
    Scenario scenario = *state.document.scenario;
    const std::vector<double> given = start.given();
    const bool hasSamples = !scenario.samples.empty();
    for (VariableId id = 0; id < given.size(); ++id) {
        if (!hasSamples || model.variable(id).role == Role::Parameter) {
            scenario.values[model.variable(id).name] = given[id];
        }
    }
    if (hasSamples) {
        scenario.samples = *start.data;
    }
    scenario.learningRate = start.learningRate;
    scenario.followFirst = state.document.compiled->options().followFirst;
    return scenario;
}

}  // namespace backhand
