// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scenario_text.h"

#include "core/scenario/reader.h"

namespace backhand::testing {

std::string scenarioText(const std::string& added)
{
    const std::string text = R"({
"format": "backhand-scenario", "version": 1,
"model": ["p = w*x + b", "E = (p - t)^2"],
"inputs": ["x"],
"targets": ["t"],
"parameters": ["w", "b"],
"values": {"x": 2, "t": 9, "w": 3, "b": 1})";
    return text + (added.empty() ? "" : ",\n" + added) + "\n}\n";
}

Scenario scenarioWith(const std::string& added)
{
    return readScenario(scenarioText(added)).value();
}

Problems problemsWith(const std::string& added)
{
    return readScenario(scenarioText(added)).problems();
}

}  // namespace backhand::testing
