// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/program_text.h"

namespace backhand {

std::string programText(const std::vector<CodeLine>& lines)
{
    std::string text;
    for (const CodeLine& line : lines) {
        text += line.text + "\n";
    }
    return text;
}

}  // namespace backhand
