// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/support/problem.h"

#include <string>

namespace backhand::testing {

/// A small scenario's text: p = w*x + b, E = (p - t)^2 with x = 2, t = 9, w = 3, b = 1, on lines 1
/// to 7. What is added begins on line 8, in the first column.
std::string scenarioText(const std::string& added = {});

/// The scenario with what is added; an exception where there is a problem.
Scenario scenarioWith(const std::string& added);

/// What is wrong with the scenario with what is added, in the order of the reader.
Problems problemsWith(const std::string& added);

}  // namespace backhand::testing
