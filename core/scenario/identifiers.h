// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace backhand {

/// A letter or `_`, then letters, digits and `_`; no keyword of Python or C++, and no name that the
/// generated program uses.
bool isCodeIdentifier(std::string_view text);

}  // namespace backhand
