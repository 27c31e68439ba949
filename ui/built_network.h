// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"
#include "core/scenario/scenario.h"

namespace backhand {

/// The network's scenario with the titles of its cards and, for cross-entropy, what became of the
/// prediction.
Scenario builtNetwork(const NetworkShape& shape);

}  // namespace backhand
