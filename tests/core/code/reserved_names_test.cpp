// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/reserved_names.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <string>
#include <vector>

namespace backhand {

namespace {

/// The macros without arguments that a C++ program of ours sees, as this compiler defines them; in
/// its own dialect of the language there are more.
std::vector<std::string> macrosOfCompiler(const std::string& dialect)
{
    const std::string command =
        "g++ -std=" + dialect + " -dM -E -include cmath -include cstdio -x c++ /dev/null";
    std::FILE* pipe = popen(command.c_str(), "r");
    std::vector<std::string> names;
    std::array<char, 4096> line{};
    while (std::fgets(line.data(), line.size(), pipe) != nullptr) {
        const std::string text = std::string(line.data()).substr(std::string("#define ").size());
        const std::size_t end = text.find_first_of(" (\n");
        if (text[end] != '(') {
            names.push_back(text.substr(0, end));
        }
    }
    EXPECT_EQ(pclose(pipe), 0);
    return names;
}

}  // namespace

TEST(ReservedName, IsEveryMacroOfTheCompiler)
{
    for (const char* dialect : {"c++20", "gnu++20"}) {
        const std::vector<std::string> names = macrosOfCompiler(dialect);
        EXPECT_GT(names.size(), 100U);
        for (const std::string& name : names) {
            EXPECT_TRUE(isReservedName(name)) << name;
        }
    }
}

TEST(ReservedName, IsWhatAProgramCallsItsOwn)
{
    for (const char* name :
         {"sigmoid", "learning_rate", "math", "format", "main", "std", "undefined"}) {
        EXPECT_TRUE(isReservedName(name)) << name;
    }
}

TEST(ReservedName, IsNoneThatAModelIsLikelyToUse)
{
    for (const char* name : {"E", "M", "M_1", "W1", "L_1", "MSE", "FP", "_", "_1", "_x", "x__y",
                             "loss", "exp", "y1", "bias"}) {
        EXPECT_FALSE(isReservedName(name)) << name;
    }
}

TEST(ReservedName, IsNoneWithThreeUnderscoresBehindIt)
{
    for (const char* name : {"main", "NAN", "M_PI", "FP_NAN", "__LINE__", "_GNU_SOURCE", "__"}) {
        EXPECT_TRUE(isReservedName(name)) << name;
        EXPECT_FALSE(isReservedName(std::string(name) + "___")) << name;
    }
}

}  // namespace backhand
