// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>

namespace backhand::words {

// The error chart's axes, its band, and the way to a far update.
QString updatesAxisName();
QString updatesAxisHelp();
QString errorAxisName();
/// For screen readers: "Updates: Log".
QString axisChoice(const QString& axis, const QString& choice);
QString visitedBandWord();
QString goingToUpdate(std::size_t update);
QString goingHelp();
QString cancelGoing();

}  // namespace backhand::words
