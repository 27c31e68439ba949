// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/table_format.h"
#include "core/support/result.h"

#include <cstddef>
#include <string_view>

namespace backhand {

/// What was found by looking: a format, and the table that it gives or what is wrong with it.
struct FoundTable {
    TableFormat format;
    Result<Table> table;
};

/// Finds out how a text holds a table: the separator, the decimal sign and whether the first row
/// names the columns. Of the formats in which all that is looked at is numbers in rows of one
/// length, the one with `wantedColumns` columns; where several have them, or none, the more usual.
/// So "1,45" is two whole numbers where two columns are wanted, and one number where one is. What
/// stands further down decides where the beginning leaves it open.
FoundTable findTable(std::string_view text, std::size_t wantedColumns);

}  // namespace backhand
