// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <vector>

namespace backhand {

/// The samples of a scenario: rows of inputs, then targets, in declared order. Where it has none,
/// the one that its values are.
Dataset samplesOf(const Scenario& scenario);

/// What its parameters begin with, in declared order.
std::vector<double> startParametersOf(const Scenario& scenario);

/// How it is trained.
TrainingSettings trainingSettingsOf(const Scenario& scenario);

}  // namespace backhand
