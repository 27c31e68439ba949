// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program_text.h"
#include "ui/theme.h"

#include <QList>
#include <QTextEdit>

class QTextDocument;

namespace backhand {

/// What begins a comment: "#" or "//".
QString commentSign(CodeLanguage language);

/// Light colours for a program: comments quiet, keywords in the value's colour.
QList<QTextEdit::ExtraSelection> codeColours(const QTextDocument& document, const Theme& theme,
                                             CodeLanguage language);

}  // namespace backhand
