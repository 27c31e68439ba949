// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"
#include "core/trace/explanation.h"

#include <QString>

namespace backhand::words {

/// The rule of a step as a person says it: one short sentence, and one more for each of chain rule,
/// factor and minus sign that it needs.
QString ruleSentence(const Frame& frame, const Step& step, const Explanation& explanation);
/// A special situation by its name, with what it means; empty where there is none.
QString situationSentence(const Frame& frame, const Explanation& explanation);

}  // namespace backhand::words
