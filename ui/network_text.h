// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"

#include <QString>

#include <optional>

namespace backhand {

/// A network in one line, to be remembered: "2 3-tanh 1-sigmoid half 7" has two inputs, a hidden
/// layer, one output, half squares and the seed 7.
QString networkText(const NetworkShape& shape);

/// The network that a line says; nothing where it says none that isNetwork() takes.
std::optional<NetworkShape> networkFrom(const QString& text);

}  // namespace backhand
