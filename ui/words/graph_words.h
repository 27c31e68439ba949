// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QString>

namespace backhand::words {

QString graphName();
QString graphHelp();
/// "Click the graph, press → or Page Down for the next step".
QString stepHint();

/// What a screen reader says of a pill: "the weight w₁: 1.45".
QString pillName(const Frame& frame, VariableId variable);
QString pillHelp(const Frame& frame, VariableId variable);
/// "Layer 1: z is 1.91".
QString cardName(const Frame& frame, VariableId definition);
QString cardHelp(const Frame& frame, VariableId definition);
/// "partial derivative of E with respect to p: 1.742038".
QString derivativeName(const Step& step);
QString chipHelp(const Frame& frame, const Step& step);
QString badgeHelp(const Frame& frame, const Step& step);

}  // namespace backhand::words
