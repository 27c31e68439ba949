// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_data.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace backhand::testing {

std::string sourceFile(const std::string& path)
{
    std::ifstream file(std::string(BACKHAND_SOURCE_FOLDER) + "/" + path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("The test needs " + path + ", which is not there.");
    }
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::string> shippedScenarios()
{
    std::vector<std::string> names;
    const std::filesystem::path folder =
        std::filesystem::path(BACKHAND_SOURCE_FOLDER) / "resources/scenarios";
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        names.push_back(file.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

nlohmann::json testData(const std::string& name)
{
    return nlohmann::json::parse(sourceFile("tests/data/" + name));
}

}  // namespace backhand::testing
