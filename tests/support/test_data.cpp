// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_data.h"

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

nlohmann::json testData(const std::string& name)
{
    return nlohmann::json::parse(sourceFile("tests/data/" + name));
}

}  // namespace backhand::testing
