// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command_line.h"

namespace backhand {

/// The verb `trace`.
int runTrace(const QStringList& arguments, const Streams& streams);

}  // namespace backhand
