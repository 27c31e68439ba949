// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/tape_patterns.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace backhand {

/// Neurons that do the same to the same inputs.
using NeuronLayer = std::vector<NeuronPattern>;

/// Where a slot's number comes from.
struct LayerOutput {
    std::size_t layer;
    std::size_t neuron;
};

/// What a tape consists of: whole layers, the whole error, and single operations.
struct PlanParts {
    PlanParts(const Tape& tape, std::size_t rowWidth);

    /// One part alone uses all outputs of the layer, so that it sets their adjoints and nobody
    /// adds.
    bool hasOneUser(const NeuronLayer& layer) const;

    TapeUses uses;
    std::vector<NeuronLayer> layers;  ///< in an order in which inputs stand before users
    std::optional<SquaresPattern> squares;
    std::map<std::uint32_t, LayerOutput> outputs;  ///< of layers, by slot
    std::set<std::uint32_t> taken;                 ///< results that belong to a layer or the error

private:
    void findSquares();
    void findLayers();
    void addLayer(NeuronLayer layer);
    void dropSquaresWithoutBlock();
    bool isBlock(const std::vector<std::uint32_t>& slots) const;
    bool hasUsableBiases(const NeuronLayer& layer) const;
};

}  // namespace backhand
