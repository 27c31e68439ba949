// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/lesson.h"

namespace backhand::testing {

Scenario lessonScenario()
{
    Scenario scenario =
        scenarioOf({{"z = w1*x1 + w2*x2 + b", "p = sigmoid(z)", "E = (p - t)^2"},
                    {"x1", "x2"},
                    {"t"},
                    {"w1", "w2", "b"}},
                   {{"x1", 2.0}, {"x2", 1.5}, {"t", 0.0}, {"w1", 1.45}, {"w2", -0.66}, {"b", 0.0}});
    scenario.title = "The chain rule";
    scenario.titles = {{"z", "Layer 1"}, {"p", "Layer 2 · prediction"}, {"E", "Error"}};
    scenario.codeNames = {{"z", "layer_1"}, {"p", "prediction"}, {"t", "target"}, {"E", "error"}};
    scenario.ranges = {{"w1", {-3.0, 3.0}}, {"w2", {-3.0, 3.0}}, {"t", {0.0, 1.0}}};
    return scenario;
}

const Dataset& eightRows()
{
    static const Dataset rows = {{3, 1.5, 0},   {2, 1, 1},   {4, 1.5, 0}, {3, 4, 1},
                                 {3.5, 0.5, 0}, {2, 0.5, 1}, {5.5, 1, 1}, {1, 1, 0}};
    return rows;
}

Scenario eightRowsScenario()
{
    Scenario scenario = lessonScenario();
    for (const char* name : {"x1", "x2", "t"}) {
        scenario.values.erase(name);
    }
    scenario.samples = eightRows();
    scenario.learningRate = 0.1;
    return scenario;
}

Scenario lessonBy(OptimizerKind kind, double learningRate)
{
    Scenario scenario = lessonScenario();
    scenario.optimizer.kind = kind;
    scenario.learningRate = learningRate;
    return scenario;
}

Scenario batchOfThree()
{
    Scenario scenario = eightRowsScenario();
    scenario.samples = {{3.0, 1.5, 0.0}, {2.0, 1.0, 1.0}, {4.0, 1.5, 0.0}};
    scenario.order = SampleOrder::Batch;
    return scenario;
}

Scenario scenarioOf(ModelSource model, std::map<std::string, double> values, double learningRate)
{
    Scenario scenario;
    scenario.title = "A test";
    for (const std::vector<std::string>* names :
         {&model.inputs, &model.targets, &model.parameters}) {
        for (const std::string& name : *names) {
            values.try_emplace(name, 0.0);
        }
    }
    scenario.model = std::move(model);
    scenario.values = std::move(values);
    scenario.learningRate = learningRate;
    return scenario;
}

ModelSource doublingModel(int doublings)
{
    ModelSource source{{"h0 = 2*w"}, {}, {}, {"w"}};
    for (int layer = 1; layer <= doublings; ++layer) {
        const std::string n = std::to_string(layer);
        const std::string before = "h" + std::to_string(layer - 1);
        source.lines.push_back("g" + n + " = 0.25*" + before);
        source.lines.push_back("h" + n + " = " + before + " + g" + n);
    }
    source.lines.push_back("E = h" + std::to_string(doublings) + "^2");
    return source;
}

Model modelOf(const ModelSource& source)
{
    return buildModel(source).value();
}

std::shared_ptr<const CompiledModel> compiledOf(const ModelSource& source, CompileOptions options)
{
    return CompiledModel::compile(modelOf(source), std::move(options)).value();
}

SessionState stateOf(Scenario scenario)
{
    return openSession(std::make_shared<const Scenario>(std::move(scenario))).value();
}

const SessionState& lessonState()
{
    static const SessionState state = stateOf(lessonScenario());
    return state;
}

Trace traceOf(const Scenario& scenario)
{
    return deriveFrame(stateOf(scenario)).trace;
}

VariableId idOf(const Model& model, const std::string& name)
{
    return model.find(name).value();
}

VariableId idOf(const std::string& name)
{
    return idOf(lessonState().document.compiled->model(), name);
}

SessionState after(SessionState state, const std::vector<Action>& actions)
{
    for (const Action& action : actions) {
        state = reduce(state, action);
    }
    return state;
}

std::shared_ptr<const TrainedStretch> stretchOf(const SessionState& state, std::uint64_t updates)
{
    const auto start = std::make_shared<const TrainingStart>(trainingStart(state));
    Training training = start->begin();
    training.advance(updates);
    return std::make_shared<const TrainedStretch>(start, training);
}

SessionState afterTraining(const SessionState& state, std::uint64_t updates)
{
    return reduce(state, TakeTraining{stretchOf(state, updates)});
}

}  // namespace backhand::testing
