// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace backhand {

/// An identifier that means something else in a program already: what programs call their own
/// functions, and the macros of C++ compilers and of <cmath> and <cstdio>, in any language, so that
/// a program's names are the same in all. A name with three underscores behind it is never one.
bool isReservedName(std::string_view name);

}  // namespace backhand
