// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command_line.h"

namespace backhand {

/// `backhand train FILE --updates N ...`: the error history and the parameters after.
int runTrain(const QStringList& arguments, const Streams& streams);

}  // namespace backhand
