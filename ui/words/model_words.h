// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"
#include "core/support/problem.h"

#include <QString>

namespace backhand::words {

// The model as text.
QString modelTab();
QString modelEditorName();
QString modelEditorHelp();
/// What a model's text is, while nothing is wrong with it.
QString modelHint();
/// "Line 2: ..."
QString modelProblem(const Problem& problem);

// What each name is.
QString rolesName();
QString rolesHelp();
QString nameHeading();
QString roleName(Role role);
/// "x₁ is an input", or "make x₁ an input".
QString roleChoice(const QString& name, Role role, bool isChosen);

}  // namespace backhand::words
