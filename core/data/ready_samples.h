// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/training/dataset.h"

#include <cstddef>
#include <cstdint>

namespace backhand {

/// The lesson's eight rows of two inputs and a target, which no single neuron can fit.
const Dataset& lessonRows();

/// The samples are as wide as the lesson's eight rows: two inputs, one target.
bool takesLessonRows(const Scenario& scenario);

constexpr std::size_t halvesUpToRows = 20;

/// Two classes of points from a seed, the same on every machine (docs/model.md): two clouds that
/// overlap a little, each around a point of its own within the inputs' slider ranges. Inputs are
/// halves up to halvesUpToRows rows and tenths beyond, within the ranges. The classes take turns.
/// The first target says the class, 0 or 1, the second the opposite, and so on in turn.
Dataset twoClasses(const Scenario& scenario, std::size_t rows, std::uint64_t seed);

}  // namespace backhand
