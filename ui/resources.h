// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace backhand {

/// Registers what is compiled in: the fonts under :/fonts, scenarios and icons. Call once, before
/// the first file is read.
void initResources();

}  // namespace backhand
