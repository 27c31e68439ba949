// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/code_names.h"
#include "core/code/code_syntax.h"
#include "core/trace/trace.h"

#include <vector>

namespace backhand {

/// What a program prints: each step's number, in the order of the steps, as it is shown with these
/// digits.
std::vector<PrintedNumber> printedNumbers(const Trace& trace, const CodeNames& names, int digits);

}  // namespace backhand
