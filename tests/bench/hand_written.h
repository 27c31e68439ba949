// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace backhand::bench {

// What a programmer writes for one network and nothing else: no names, no graph, no checks. Rows
// hold the two inputs, then the target. The sums are added in the order of the model's text, so
// that the parameters come out the same to the last bit.

struct OneNeuron {
    double w[2];
    double b;
};

/// Two inputs, eight and eight hidden neurons, one output: sigmoids.
struct Network2881 {
    double w1[8][2];
    double b1[8];
    double w2[8][8];
    double b2[8];
    double w3[8];
    double b3;
};

/// One sample an update, rows in turn.
void trainByHand(OneNeuron& neuron, const double* rows, std::size_t rowCount, std::size_t updates,
                 double rate);
void trainByHand(Network2881& network, const double* rows, std::size_t rowCount,
                 std::size_t updates, double rate);

/// The gradient summed over all rows, then one update.
void trainBatchByHand(OneNeuron& neuron, const double* rows, std::size_t rowCount,
                      std::size_t updates, double rate);
void trainBatchByHand(Network2881& network, const double* rows, std::size_t rowCount,
                      std::size_t updates, double rate);

/// As most people write it first: the slope as p (1 - p), which is 0 where p is rounded to 1.
void trainPlainlyByHand(OneNeuron& neuron, const double* rows, std::size_t rowCount,
                        std::size_t updates, double rate);

}  // namespace backhand::bench
