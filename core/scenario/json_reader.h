// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/json_value.h"
#include "core/support/result.h"

#include <string_view>

namespace backhand {

/// Reads JSON strictly: UTF-8, no key twice, nothing nested deeper than maximumNesting, no string
/// longer than maximumStringLength characters. Problems carry line and column.
Result<JsonValue> readJson(std::string_view text);

}  // namespace backhand
