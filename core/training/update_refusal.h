// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace backhand {

/// Why an update cannot be made: it must give each parameter a number within ±maximumMagnitude.
enum class UpdateRefusal { None, NoParameters, UndefinedGradient, OutOfRange };

}  // namespace backhand
