// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/problem.h"

#include <QString>

namespace backhand::words {

/// One plain sentence: what was found, what was expected, what to do. Without the place.
QString problemSentence(const Problem& problem);
/// "FILE:LINE:COLUMN: sentence"; without line and column where the problem has no place.
QString problemWithPlace(const QString& file, const Problem& problem);

}  // namespace backhand::words
