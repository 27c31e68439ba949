// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/table_format.h"
#include "core/support/result.h"

#include <cstddef>
#include <string_view>

namespace backhand {

constexpr std::size_t mostTableProblems = 20;

/// Reads a text as a table of this format, strictly: UTF-8 of at most maximumFileSize bytes, every
/// cell a number within ±1e6, every row as long as the first, at most maximumSamples rows. Problems
/// carry the line and column where they are; of many, the first mostTableProblems.
Result<Table> readTable(std::string_view text, const TableFormat& format);

/// The problem of a text as a whole, before any format: that it is too large or no UTF-8.
Problems textProblems(std::string_view text);

}  // namespace backhand
