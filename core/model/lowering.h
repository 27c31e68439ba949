// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"

namespace backhand {

/// The same model with one operation in each definition, the "every operation" view. Operations get
/// the names u1, u2, ... in the order in which they are computed, leaving out those that the model
/// uses or that would look like one it uses (u1 and u_1 are both shown as u with subscript 1). The
/// definitions keep their names, and values their last bit:
///   z = w1*x1 + w2*x2 + b   becomes   u1 = w1*x1, u2 = w2*x2, u3 = u1 + u2, z = u3 + b
/// A number with its sign is no operation. More than maximumDefinitions operations are a
/// TooManyDefinitions problem.
Result<Model> lowered(const Model& model);

}  // namespace backhand
