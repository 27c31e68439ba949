// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program_text.h"
#include "core/formula/shown_number.h"

#include <map>
#include <string>

namespace backhand::testing {

/// What a program prints: the text of each step's number. A C++ program is compiled first, and each
/// warning is an error. The test fails where a program cannot be run.
std::map<std::size_t, std::string> printedBy(CodeLanguage language, const std::string& program);

/// A shown number as a program prints it: 6.1441e-06, with a plain minus sign; nan where undefined.
std::string asPrinted(const ShownNumber& shown);

}  // namespace backhand::testing
