// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document_files.h"

#include <QWidget>

namespace backhand {

/// The questions about files as dialogs over this window, everything in plain text.
FileQuestions fileDialogs(QWidget* window);

}  // namespace backhand
