// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session_state.h"

#include "core/model/lowering.h"
#include "core/scenario/training_start.h"
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

const std::shared_ptr<const CompiledModel>& shownModel(const SessionState& state)
{
    const Document& document = state.document;
    const bool isLowered = state.view.scale == Scale::Operations && document.operations;
    return isLowered ? document.operations : document.compiled;
}

Result<Document> compiledDocument(Document document, const Model& model, CompileOptions options)
{
    Result<std::shared_ptr<const CompiledModel>> compiled = CompiledModel::compile(model, options);
    if (!compiled) {
        return compiled.problems();
    }
    document.compiled = std::move(compiled).value();
    document.operations = nullptr;
    if (const Result<Model> operations = lowered(model); operations.ok()) {
        document.operations = CompiledModel::compile(operations.value(), options).value();
    }
    return document;
}

Result<SessionState> openSession(std::shared_ptr<const Scenario> scenario)
{
    if (Problems problems = unsupported(*scenario); !problems.empty()) {
        return problems;
    }
    Result<Model> model = buildModel(scenario->model);
    if (!model) {
        return model.problems();
    }
    Result<Document> document = compiledDocument({scenario, {}, {}, {}}, std::move(model).value(),
                                                 {scenario->walkInputs, scenario->followFirst});
    if (!document) {
        return document.problems();
    }
    SessionState state;
    state.document = std::move(document).value();
    state.document.run = Run(firstPass(*state.document.scenario, *state.document.compiled));
    return state;
}

TrainingStart trainingStart(const SessionState& state)
{
    const std::size_t pass = state.view.playhead.pass;
    TrainingStart start{state.document.compiled, pass, state.document.run.at(pass),
                        trainingSettingsOf(*state.document.scenario)};
    start.settings.learningRate = start.from.learningRate;
    return start;
}

Scenario shownScenario(const SessionState& state)
{
    const PassStart start = state.document.run.at(state.view.playhead.pass);
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
