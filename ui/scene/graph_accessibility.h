// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace backhand {

/// Lets screen readers see the items of each GraphView: one interface per card, pill, chip and
/// badge. May be called any number of times.
void installGraphAccessibility();

}  // namespace backhand
