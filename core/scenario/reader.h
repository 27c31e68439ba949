// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/support/result.h"

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace backhand {

constexpr std::size_t maximumFileSize = 16U * 1024U * 1024U;
constexpr std::size_t maximumNesting = 32;
constexpr std::size_t maximumStringLength = 4096;
constexpr std::size_t maximumSamples = 100000;

/// Reads the text of a scenario file, strictly. Problems carry line and column in the file, those
/// of the model's text included. A scenario that is returned always builds a model, and every value
/// it needs is there and finite.
Result<Scenario> readScenario(std::string_view text);

/// Reads a regular file of at most maximumFileSize bytes; anything else (FIFO, device, folder) is
/// refused unopened.
Result<Scenario> readScenarioFile(const std::filesystem::path& path);

}  // namespace backhand
