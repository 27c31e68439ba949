// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/result.h"

#include <filesystem>
#include <string>

namespace backhand {

/// The bytes of a regular file of at most maximumFileSize bytes; anything else (FIFO, device,
/// folder) is refused unread.
Result<std::string> textOfFile(const std::filesystem::path& path);

}  // namespace backhand
