// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/error_convention.h"

#include <QString>

namespace backhand::words {

// Whether the error is the whole or the half square; each is empty for Other.
/// On the error's card: "whole square".
QString conventionOnCard(ErrorConvention convention);
/// "Whole square, partial 2(p − t)".
QString conventionChoice(ErrorConvention convention);
QString conventionMenu();
QString conventionHelp();
/// Why there is no choice, where the error is neither.
QString noConvention();
/// What a screen reader says of the card's switch, to be put behind another sentence.
QString switchConvention(ErrorConvention convention);

}  // namespace backhand::words
