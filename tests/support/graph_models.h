// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"

#include <cstddef>
#include <random>
#include <vector>

namespace backhand::testing {

/// A layered network, each neuron one line of its own weights and bias: h1_1 = sigmoid(...), the
/// predictions p1, p2, ... and the error, the sum of their squared differences from t1, t2, ...
ModelSource networkOf(const std::vector<std::size_t>& sizes);

/// A chain of `length` functions, a weight in each second one: h1 = w1*x, h2 = tanh(h1), ...
ModelSource chainOf(std::size_t length);

/// Layers that are added to what they got, and an end that uses several of them: long edges.
ModelSource residualOf(std::size_t layers);

/// Some definitions that use anything above them, with weights of their own and shared ones.
ModelSource randomGraph(std::mt19937& random);

}  // namespace backhand::testing
