// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace backhand {

/// What one card is: a function, as the model is written, or a single operation of it.
enum class Scale { Functions, Operations };

}  // namespace backhand
