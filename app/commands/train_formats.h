// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/training/training.h"

#include <ostream>

namespace backhand {

/// The error history of a training that has ended, and its parameters.
void printTrainingText(const Scenario& scenario, const Training& training, std::ostream& out);
/// One line a point: update,error. Empty where the error is undefined.
void printTrainingCsv(const Scenario& scenario, const Training& training, std::ostream& out);
/// One object: updates, initial_error, at, errors, parameters, final_error, diverged; numbers read
/// back to the same double, null where undefined.
void printTrainingJson(const Scenario& scenario, const Training& training, std::ostream& out);

}  // namespace backhand
