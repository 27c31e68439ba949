// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <ostream>

namespace backhand {

/// Every step of the frame's pass: number, symbol, formula, the numbers put in, result.
void printText(const Frame& frame, std::ostream& out);      ///< columns of text
void printMarkdown(const Frame& frame, std::ostream& out);  ///< a table
void printLatex(const Frame& frame, std::ostream& out);     ///< an align* environment for amsmath
/// One object: title, pass and sample (both from 1), steps, values, gradients, updated, next_error;
/// numbers read back to the same double.
void printJson(const Frame& frame, std::ostream& out);

}  // namespace backhand
