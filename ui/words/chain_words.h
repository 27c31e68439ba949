// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QString>

namespace backhand::words {

/// "Path 2", counted from 1.
QString pathLabel(std::size_t number);
/// "Through c"; where the error itself uses the parameter: "Directly".
QString useLabel(const Frame& frame, const ChainUse& use);
QString sumLabel();
/// Why not every path has a row: how many there are, and what each row holds.
QString foldedPaths(const Frame& frame, const Chain& chain);
/// "Uses 1 to 64 of 100": of more rows than are laid out at once.
QString someUses(std::size_t first, std::size_t last, std::size_t count);
/// What the strip says, by the steps that it shows.
QString spokenChain(const Frame& frame);

}  // namespace backhand::words
