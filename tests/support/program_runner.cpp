// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program_runner.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace backhand::testing {

namespace {

std::string fileName(CodeLanguage language)
{
    return language == CodeLanguage::Cpp ? "lesson.cpp" : "lesson.py";
}

std::string command(CodeLanguage language)
{
    return language == CodeLanguage::Cpp
               ? "g++ -std=c++20 -ffp-contract=off -Wall -Wextra -Wpedantic -Werror lesson.cpp "
                 "-o lesson && ./lesson"
               : "python3 -I lesson.py";
}

std::string outputOf(const std::string& commandLine, const std::string& program)
{
    std::string output;
    std::FILE* pipe = popen(("{ " + commandLine + "; } 2>&1").c_str(), "r");
    std::array<char, 256> part{};
    while (std::fgets(part.data(), part.size(), pipe) != nullptr) {
        output += part.data();
    }
    EXPECT_EQ(pclose(pipe), 0) << output << "\n" << program;
    return output;
}

}  // namespace

std::map<std::size_t, std::string> printedBy(CodeLanguage language, const std::string& program)
{
    std::string pattern = (std::filesystem::temp_directory_path() / "backhand-XXXXXX").string();
    const std::filesystem::path folder = mkdtemp(pattern.data());
    std::ofstream(folder / fileName(language)) << program;
    std::istringstream output(
        outputOf("cd " + folder.string() + " && " + command(language), program));
    std::filesystem::remove_all(folder);
    std::map<std::size_t, std::string> printed;
    for (std::string line; std::getline(output, line);) {
        printed[static_cast<std::size_t>(std::atoi(line.c_str()))] =
            line.substr(line.find(' ') + 1);
    }
    return printed;
}

std::string asPrinted(const ShownNumber& shown)
{
    if (std::isnan(shown.shown)) {
        return "nan";
    }
    std::string text = shown.mantissa;
    if (shown.isNegative()) {
        text.replace(0, std::string("−").size(), "-");
    }
    if (shown.exponent != 0) {
        const std::string digits = std::to_string(std::abs(shown.exponent));
        text +=
            (shown.exponent < 0 ? "e-" : "e+") + std::string(digits.size() < 2 ? "0" : "") + digits;
    }
    return text;
}

}  // namespace backhand::testing
