// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QString>

namespace backhand {

QString numberText(const ShownNumber& number);

/// A given number as it was given; a very long one rounded, and said to be.
QString givenText(const Frame& frame, VariableId variable);

/// A computed number with few digits, for where there is little room.
QString fewDigits(const Frame& frame, double value, const ShownNumber& whole);

/// z = w₁x₁ + w₂x₂ + b, each part standing for what it is.
Formula equationOf(const Frame& frame, VariableId definition);

/// What a click on the definition's card switches: on the error's, whether it is the whole or the
/// half square; empty for all others, and where cards are single operations.
QString choiceOf(const Frame& frame, VariableId definition);

}  // namespace backhand
