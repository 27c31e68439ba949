// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/training_start.h"

namespace backhand {

namespace {

void addValues(const Scenario& scenario, const std::vector<std::string>& names,
               std::vector<double>& values)
{
    for (const std::string& name : names) {
        values.push_back(scenario.values.at(name));
    }
}

}  // namespace

Dataset samplesOf(const Scenario& scenario)
{
    if (!scenario.samples.empty()) {
        return scenario.samples.rows();
    }
    std::vector<double> row;
    addValues(scenario, scenario.model.inputs, row);
    addValues(scenario, scenario.model.targets, row);
    return {row};
}

std::vector<double> startParametersOf(const Scenario& scenario)
{
    std::vector<double> parameters;
    addValues(scenario, scenario.model.parameters, parameters);
    return parameters;
}

TrainingSettings trainingSettingsOf(const Scenario& scenario)
{
    return {scenario.learningRate, scenario.optimizer, scenario.order, scenario.seed};
}

}  // namespace backhand
