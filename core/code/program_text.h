// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace backhand {

/// The languages in which a model's computation can be written as a program.
enum class CodeLanguage { Python, Cpp };

/// One line of a program, and the steps whose numbers it computes.
struct CodeLine {
    std::string text;
    std::vector<std::size_t> steps;

    bool operator==(const CodeLine&) const = default;
};

/// All lines, each with its line break.
std::string programText(const std::vector<CodeLine>& lines);

}  // namespace backhand
