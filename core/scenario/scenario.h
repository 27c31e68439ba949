// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"
#include "core/training/dataset.h"
#include "core/training/training_settings.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace backhand {

/// A slider's ends; minimum < maximum, both within ±1e6.
struct Range {
    double minimum = -5.0;
    double maximum = 5.0;

    bool operator==(const Range&) const = default;
};

constexpr double defaultLearningRate = 0.1;
constexpr double minimumLearningRate =
    0.001;  ///< of the slider; a typed rate may be any positive number up to 1e6
constexpr double maximumLearningRate = 10.0;

/// A model with its values, data and settings: what a *.backhand file holds.
struct Scenario {
    std::string title;
    ModelSource model;
    std::map<std::string, double>
        values;             ///< parameters; inputs and targets too where there are no samples
    SharedDataset samples;  ///< rows: every input, then every target, in declared order
    double learningRate = defaultLearningRate;
    OptimizerSettings optimizer;
    SampleOrder order = SampleOrder::Cyclic;
    std::uint64_t seed = 0;
    bool walkInputs = false;
    std::string followFirst;                    ///< empty: the order of appearance
    std::map<std::string, std::string> titles;  ///< of definitions
    std::map<std::string, std::string> codeNames;
    std::map<std::string, Range> ranges;
    std::map<std::string, std::vector<std::string>> vectors;  ///< list name in code -> names
    std::string notes;                                        ///< plain text

    bool operator==(const Scenario&) const = default;
};

}  // namespace backhand
