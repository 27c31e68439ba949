// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace backhand {

/// What a neuron does with its sum; `None` passes it on as it is.
enum class Activation { None, Sigmoid, Tanh, Relu, Softplus };

/// How the error is written: for one output so, for several each so and E their sum.
///   WholeSquare   (p - t)^2
///   HalfSquare    0.5*(p - t)^2
///   CrossEntropy  softplus(z) - t*z, which for p = sigmoid(z) is -t*ln(p) - (1 - t)*ln(1 - p), and
///                 does not overflow; for sigmoid outputs alone
enum class NetworkError { WholeSquare, HalfSquare, CrossEntropy };

struct NetworkLayer {
    std::size_t neurons = 1;
    Activation activation = Activation::Sigmoid;

    bool operator==(const NetworkLayer&) const = default;
};

/// A network in which every neuron of a layer uses all of the layer below. As it stands: the
/// lesson's.
struct NetworkShape {
    std::size_t inputs = 2;
    std::vector<NetworkLayer> hidden;
    NetworkLayer output;
    NetworkError error = NetworkError::WholeSquare;
    std::uint64_t seed = 1;  ///< of the start values

    bool operator==(const NetworkShape&) const = default;
};

constexpr std::size_t maximumInputs = 8;
constexpr std::size_t maximumHiddenLayers = 4;
constexpr std::size_t maximumHiddenNeurons = 16;  ///< of each layer
constexpr std::size_t maximumOutputs = 4;

/// True where each layer has from 1 to as many neurons as it may have, and the error fits the
/// output.
bool isNetwork(const NetworkShape& shape);

/// One neuron by the names of its numbers.
struct Neuron {
    std::size_t layer;                 ///< from 1; the last is the output
    std::size_t number;                ///< in its layer, from 1
    std::vector<std::string> below;    ///< what it uses
    std::vector<std::string> weights;  ///< one for each of these
    std::string bias;
    std::string sum;        ///< of weight times what stands below, plus the bias
    std::string activated;  ///< empty where that is the sum, or where the error uses the sum itself

    const std::string& output() const { return activated.empty() ? sum : activated; }
};

/// The neurons, layer by layer. Names, as in I. Goodfellow, Y. Bengio and A. Courville, Deep
/// Learning (2016), section 6.5.4: a hidden neuron is a = w*x + b, h = sigmoid(a); an output is
/// z = v*h + c, p = sigmoid(z), with w and b where there is no hidden layer. Subscripts are the
/// hidden layer, the neuron, and what is weighted; one that can only be 1 is left out. A network
/// that isNetwork() refuses is a logic error.
std::vector<Neuron> neuronsOf(const NetworkShape& shape);

/// The network in the language of models; targets are t, or t1, t2, ... for several outputs.
/// Parameters stand layer by layer, the weights before the biases.
ModelSource networkModel(const NetworkShape& shape);

}  // namespace backhand
