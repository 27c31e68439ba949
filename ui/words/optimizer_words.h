// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/training_settings.h"

#include <QString>

namespace backhand::words {

/// Accessible name and what's-this of the choice.
QString optimizerName();
QString optimizerHelp();
/// "Gradient descent", "Momentum", "Adam".
QString optimizerKind(OptimizerKind kind);
/// What a constant is called by a screen reader, with its symbol: "share β of the velocity that is
/// kept".
QString optimizerConstant(double OptimizerSettings::*constant, const QString& symbol);

}  // namespace backhand::words
