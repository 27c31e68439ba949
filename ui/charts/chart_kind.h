// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace backhand {

/// The charts under the graph, one of them in front.
enum class ChartKind { Error, Slope, Landscape };

}  // namespace backhand
