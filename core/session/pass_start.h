// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/dataset.h"
#include "core/training/training_event.h"
#include "core/training/training_settings.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace backhand {

/// What one pass begins with: the parameters, the data and the learning rate, and the error summed
/// over all samples.
struct PassStart {
    std::vector<double> parameters;  ///< in declared order
    std::vector<bool>
        computed;  ///< for each parameter: an update gave it, not a person, so it is shown rounded
    std::shared_ptr<const Dataset> data;  ///< never empty
    std::size_t sample = 0;               ///< the row of `data` that this pass shows
    double learningRate = 0.0;
    double summedError = 0.0;  ///< NaN where undefined
    OptimizerSettings optimizer = {};
    std::vector<double> moments = {};  ///< of the optimizer, as momentCount() says; empty: all 0
    std::uint64_t updatesBefore = 0;   ///< how many have been made before this pass's own
    std::vector<Notice> notices = {};  ///< of a pass by hand: what goes wrong here

    bool operator==(const PassStart& other) const;  ///< doubles by bits, data by pointer
    std::vector<double> given() const;  ///< the row, then the parameters: in VariableId order
};

}  // namespace backhand
