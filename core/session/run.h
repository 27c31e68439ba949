// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace backhand {

/// Rows of inputs and targets, in VariableId order. Shared by pointer; never empty.
using Dataset = std::vector<std::vector<double>>;

/// What one pass begins with: the parameters, the data and the learning rate, and the error summed
/// over all samples.
struct PassStart {
    std::vector<double> parameters;  ///< in declared order
    std::vector<bool>
        computed;  ///< for each parameter: an update gave it, not a person, so it is shown rounded
    std::shared_ptr<const Dataset> data;
    std::size_t sample = 0;  ///< the row of `data` that this pass shows
    double learningRate = 0.0;
    double summedError = 0.0;  ///< NaN where undefined

    bool operator==(const PassStart& other) const;  ///< doubles by bits, data by pointer
    std::vector<double> given() const;  ///< the row, then the parameters: in VariableId order
};

/// One training run: what each pass began with. A value: an appended run shares its past with the
/// one it came from.
class Run {
public:
    Run() = default;
    explicit Run(PassStart start);

    std::size_t passCount() const { return m_count; }
    const PassStart& at(std::size_t pass) const;  ///< pass from 1
    Run appended(PassStart next) const;           ///< amortized constant time
    Run truncated(std::size_t passes) const;  ///< keeps passes 1 to `passes`; 0 gives an empty run

    bool operator==(const Run& other) const;  ///< same past and same length

private:
    std::shared_ptr<std::vector<PassStart>>
        m_passes;  ///< grows at its end only; each Run sees its first m_count
    std::size_t m_count = 0;
};

/// The row that pass n shows: rows in turn, or drawn with replacement by splitmix64 from the seed
/// (docs/model.md).
std::size_t sampleOfPass(std::size_t pass, std::size_t rows, bool random, std::uint64_t seed);

}  // namespace backhand
