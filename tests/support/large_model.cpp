// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/large_model.h"

#include <string>
#include <utility>
#include <vector>

namespace backhand::testing {

namespace {

constexpr std::size_t layerWidth = 20;

/// -1 to 1, in no visible order.
double weight(std::size_t number)
{
    return (static_cast<double>(number * 37 % 101) - 50.0) / 50.0;
}

std::string sumOf(const std::vector<std::string>& names)
{
    std::string sum;
    for (const std::string& name : names) {
        sum += (sum.empty() ? "" : " + ") + name;
    }
    return sum;
}

}  // namespace

Scenario largeScenario(std::size_t definitions)
{
    Scenario scenario;
    scenario.title = std::to_string(definitions) + " definitions";
    scenario.model = {{}, {"x1", "x2", "x3"}, {"t"}, {}};
    scenario.values = {{"x1", 0.5}, {"x2", -0.3}, {"x3", 0.8}, {"t", 0.5}};
    std::vector<std::string> before = scenario.model.inputs;
    std::vector<std::string> layer;
    std::vector<std::string> unused;
    for (std::size_t number = 1; number < definitions; ++number) {
        const std::string suffix = std::to_string(number);
        const std::string& a = before[layer.size() % before.size()];
        const std::string& c = before[(layer.size() + 1) % before.size()];
        scenario.model.lines.push_back("h" + suffix + " = tanh(w" + suffix + "*" + a + " + " + c +
                                       ")");
        scenario.model.parameters.push_back("w" + suffix);
        scenario.values["w" + suffix] = weight(number);
        std::erase(unused, a);
        std::erase(unused, c);
        unused.push_back("h" + suffix);
        layer.push_back("h" + suffix);
        if (layer.size() == layerWidth) {
            before = std::exchange(layer, {});
        }
    }
    scenario.model.lines.push_back("E = (" + sumOf(unused) + " - t)^2");
    return scenario;
}

}  // namespace backhand::testing
