// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/built_network.h"

#include "core/scenario/network_scenario.h"
#include "ui/words/network_words.h"

namespace backhand {

Scenario builtNetwork(const NetworkShape& shape)
{
    Scenario scenario = networkScenario(shape);
    scenario.title = words::networkTitle(shape).toStdString();
    for (const Neuron& neuron : neuronsOf(shape)) {
        scenario.titles[neuron.sum] = words::sumTitle(shape, neuron).toStdString();
        if (!neuron.activated.empty()) {
            scenario.titles[neuron.activated] = words::activatedTitle(shape, neuron).toStdString();
        }
    }
    for (std::size_t output = 1; shape.output.neurons > 1 && output <= shape.output.neurons;
         ++output) {
        scenario.titles["E" + std::to_string(output)] = words::errorTitle(output).toStdString();
    }
    scenario.titles["E"] = words::errorTitle().toStdString();
    if (shape.error == NetworkError::CrossEntropy) {
        scenario.notes = words::crossEntropyNotes().toStdString();
    }
    return scenario;
}

}  // namespace backhand
