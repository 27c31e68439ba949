// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session_state.h"

#include "core/model/lowering.h"
#include "core/scenario/training_start.h"
#include "core/session/pass.h"

namespace backhand {

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

Document compiledAgain(Document document, CompileOptions options)
{
    if (document.compiled->options() == options) {
        return document;
    }
    // It compiled before, so that it compiles again.
    const Model& model = document.compiled->model();
    return compiledDocument(document, model, std::move(options)).value();
}

CompileOptions compileOptionsOf(const Scenario& scenario)
{
    return {scenario.walkInputs, scenario.followFirst, scenario.optimizer.kind,
            scenario.order == SampleOrder::Batch};
}

Result<SessionState> openSession(std::shared_ptr<const Scenario> scenario)
{
    Result<Model> model = buildModel(scenario->model);
    if (!model) {
        return model.problems();
    }
    Result<Document> document = compiledDocument({scenario, {}, {}, {}}, std::move(model).value(),
                                                 compileOptionsOf(*scenario));
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
    start.settings.optimizer = start.from.optimizer;
    return start;
}

bool isStillThere(const TrainingStart& start, const SessionState& state)
{
    const Document& document = state.document;
    if (start.model != document.compiled || start.pass > document.run.passCount() ||
        !(document.run.at(start.pass) == start.from)) {
        return false;
    }
    TrainingSettings settings = trainingSettingsOf(*document.scenario);
    settings.learningRate = start.settings.learningRate;
    settings.optimizer = start.settings.optimizer;  // both are the pass's
    return settings == start.settings;
}

Scenario shownScenario(const SessionState& state)
{
    const PassStart start = state.document.run.at(state.view.playhead.pass);
    const Model& model = state.document.compiled->model();
    Scenario scenario = *state.document.scenario;
    const std::vector<double> given = start.given();
    const bool hasSamples = start.data->size() > 1 || !scenario.samples.empty();
    for (VariableId id = 0; id < given.size(); ++id) {
        if (!hasSamples || model.variable(id).role == Role::Parameter) {
            scenario.values[model.variable(id).name] = given[id];
        }
    }
    if (hasSamples) {
        scenario.samples = SharedDataset(start.data);
    }
    scenario.learningRate = start.learningRate;
    scenario.optimizer = start.optimizer;
    scenario.followFirst = state.document.compiled->options().followFirst;
    return scenario;
}

}  // namespace backhand
