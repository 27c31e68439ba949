// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QString>

namespace backhand::words {

/// The name as it is shown: w₁, α.
QString shownName(const Frame& frame, VariableId variable);
/// Of the learning rate: α, or another where the model uses that.
QString learningRateSymbol(const Frame& frame);
/// As the subject of a title, without an article: "Error", "Layer 1", "z".
QString subjectName(const Frame& frame, VariableId variable);
/// In a sentence, without an article: "error", "layer 1", "w₁".
QString plainName(const Frame& frame, VariableId variable);
/// In one line of text: ∂E/∂w₁.
QString partialText(const Frame& frame, VariableId of, VariableId wrt);
/// The text of a formula as a QString.
QString formulaText(const Formula& formula);

}  // namespace backhand::words
