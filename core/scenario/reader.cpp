// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/reader.h"

#include "core/scenario/file_text.h"
#include "core/scenario/json_reader.h"
#include "core/scenario/scenario_reader.h"

namespace backhand {

Result<Scenario> readScenario(std::string_view text)
{
    const Result<JsonValue> root = readJson(text);
    if (!root) {
        return root.problems();
    }
    Scenario scenario;
    if (Problems problems = ScenarioReader(text, root.value()).read(scenario); !problems.empty()) {
        return problems;
    }
    return scenario;
}

Result<Scenario> readScenarioFile(const std::filesystem::path& path)
{
    const Result<std::string> text = textOfFile(path);
    return text ? readScenario(text.value()) : Result<Scenario>(text.problems());
}

}  // namespace backhand
