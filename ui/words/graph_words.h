// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QString>

#include <vector>

namespace backhand::words {

QString graphName();
QString graphHelp();
/// "Click the graph, press → or Page Down for the next step".
QString stepHint();

/// "The arrows follow the edges now, Esc ends it".
QString followingEdges();

/// What a screen reader says of a pill: "the weight w₁: 1.45".
QString pillName(const Frame& frame, VariableId variable);
QString pillHelp(const Frame& frame, VariableId variable);
/// "Layer 1: z is 1.91".
QString cardName(const Frame& frame, VariableId definition);
QString cardHelp(const Frame& frame, VariableId definition);
/// The same of the card of the close-up: "Layer 1, in full: z is 1.91".
QString closeUpName(const Frame& frame, VariableId definition);
/// "parameters 1 to 6 of 9".
QString parametersShown(std::size_t first, std::size_t last, std::size_t count);

/// "20 functions", "784 given numbers".
QString layerSize(std::size_t count, bool isGiven);
/// "of layer 2 · click to open".
QString layerPlace(std::size_t column, bool isOpen);
/// What a screen reader says of a folded layer: "20 functions of layer 2: h₁ to h₂₀".
QString layerName(const Frame& frame, const std::vector<VariableId>& members, std::size_t column);
QString layerHelp(bool isOpen);
/// "partial derivative of E with respect to p: 1.742038".
QString derivativeName(const Step& step);
QString chipHelp(const Frame& frame, const Step& step);
QString badgeHelp(const Frame& frame, const Step& step);

}  // namespace backhand::words
