// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace backhand::testing {

/// A file under the project's folder, as text.
std::string sourceFile(const std::string& path);

/// The names of all files in resources/scenarios, without the ending, in alphabetical order.
std::vector<std::string> shippedScenarios();

/// A JSON file under tests/data.
nlohmann::json testData(const std::string& name);

}  // namespace backhand::testing
