// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/session/run.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace backhand {

/// What a run is made with: from it, the run comes out the same again.
struct RunMaking {
    TrainingSettings settings;  ///< of its last update
    std::shared_ptr<const Dataset> data;
    std::vector<double> start;    ///< the parameters of pass 1
    std::size_t changedPass = 1;  ///< the last at which a person changed a number; 1: none
    std::vector<double> changed;  ///< the parameters there

    bool operator==(const RunMaking& other) const;  ///< doubles by bits, data by what they are
};

/// What passes up to `pass` of a run are made with. The order of the samples is the scenario's.
RunMaking makingOf(const Run& run, std::size_t pass, const Scenario& scenario);

/// What is other in a run than in the one that it is compared with; the values are the run's own.
struct RunDifferences {
    std::optional<double> learningRate;
    std::optional<OptimizerSettings> optimizer;
    std::optional<SampleOrder> order;
    std::optional<std::uint64_t> seed;  ///< where both draw their samples
    bool start = false;                 ///< other parameters before the first update
    bool samples = false;
    /// Where nothing of the above differs: a person changed a number after so many updates, in this
    /// run or in the other one only.
    std::optional<std::size_t> changedAfter;
    std::optional<std::size_t> notChangedAfter;

    bool operator==(const RunDifferences&) const = default;
};

RunDifferences runDifferences(const RunMaking& run, const RunMaking& other);

}  // namespace backhand
