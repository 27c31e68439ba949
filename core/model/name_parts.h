// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace backhand {

class Model;

/// A name as it is shown: "w12" is w with subscript 12, "w1_2" has subscript "1,2", "alpha" is α,
/// "layer_1" is layer with 1.
struct NameParts {
    std::string base;       ///< one or more letters, Greek names as the Greek letter (UTF-8)
    std::string subscript;  ///< may be empty

    bool operator==(const NameParts&) const = default;
};
NameParts nameParts(std::string_view name);

/// The first of these names that the model does not have; the last where it has all others.
std::string freeName(const Model& model, std::initializer_list<const char*> names);

/// What the learning rate is called beside this model's names: alpha; where the model has a name
/// that is shown as α too, eta; else lambda.
std::string learningRateName(const Model& model);

}  // namespace backhand
