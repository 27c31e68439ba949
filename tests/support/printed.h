// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/problem.h"

#include <ostream>

namespace backhand {

/// How GoogleTest prints a place: "8:19".
inline void PrintTo(const Place& place, std::ostream* out)
{
    *out << place.line << ":" << place.column;
}

/// How GoogleTest prints a problem: its code's number, its place, what was found and expected.
inline void PrintTo(const Problem& problem, std::ostream* out)
{
    *out << "problem " << static_cast<int>(problem.code) << " at ";
    PrintTo(problem.place, out);
    *out << ", found \"" << problem.found << "\", expected \"" << problem.expected << "\"";
}

}  // namespace backhand
