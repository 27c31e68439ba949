// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formula/formula.h"

#include <string>

namespace backhand {

/// The formula as presentation MathML, one <math> element; text is escaped.
std::string mathml(const Formula& formula);

}  // namespace backhand
