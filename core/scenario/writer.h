// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <string>

namespace backhand {

/// The scenario as the text of a *.backhand file, ending with a line break. readScenario() of it
/// gives an equal scenario, bit for bit; the same bytes in every locale. Settings that have their
/// default value are left out.
std::string writeScenario(const Scenario& scenario);

}  // namespace backhand
