// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace backhand {

/// Makes each ValueTrack say its number to screen readers, and take one from them, in place of the
/// position that Qt says of a slider. Call it as often as you like.
void installTrackAccessibility();

}  // namespace backhand
