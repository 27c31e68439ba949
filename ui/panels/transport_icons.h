// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

namespace backhand {

enum class TransportIcon { First, Back, Play, Pause };

/// A sign of 16 px in one colour.
QIcon transportIcon(TransportIcon icon, const QColor& colour);

}  // namespace backhand
