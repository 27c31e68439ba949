// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/error_history.h"

#include <span>
#include <string>
#include <vector>

namespace backhand {

/// A column of the table: the errors of one run. UTF-8.
struct RunColumn {
    std::string name;
    std::vector<HistoryPoint> points;  ///< in ascending order
};

/// A table of errors as text, after RFC 4180: the heading `updates` (in a person's language), then
/// a row for each update at which a run has a point. Numbers in their shortest form that reads back
/// to the same double, with a decimal point; nothing where a run has no point or an undefined one.
std::string runsCsv(const std::string& updates, std::span<const RunColumn> runs);

}  // namespace backhand
