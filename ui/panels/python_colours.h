// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QList>
#include <QTextEdit>

class QTextDocument;

namespace backhand {

/// Light colours for a Python program: comments quiet, keywords in the value's colour.
QList<QTextEdit::ExtraSelection> pythonColours(const QTextDocument& document, const Theme& theme);

}  // namespace backhand
