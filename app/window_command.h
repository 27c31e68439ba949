// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command_line.h"

namespace backhand {

/// True for a word alone that no file is called by.
bool isMeantAsVerb(const QString& path);

/// Opens the window on the lesson, or on the one file given; the exit status. Needs a QApplication.
/// `arguments` begins with the program.
int runWindow(const QStringList& arguments, const Streams& streams);

}  // namespace backhand
