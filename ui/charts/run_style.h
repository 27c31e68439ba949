// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QPen>
#include <QPixmap>
#include <QSize>

#include <cstddef>

namespace backhand {

/// An earlier run's line: pale in the colour of values, 3:1 on the panel, told from its neighbours
/// by its dashes. The same run has the same line as long as it is there.
QPen runPen(const Theme& theme, std::size_t id);

constexpr QSize runSwatchSize(32, 12);

/// A piece of that line, for a list; `ratio` is that of the device's pixels.
QPixmap runSwatch(const Theme& theme, std::size_t id, double ratio);

}  // namespace backhand
