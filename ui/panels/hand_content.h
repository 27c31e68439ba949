// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QString>

#include <vector>

namespace backhand {

enum class LineState { Done, Current, ToCome };

constexpr std::size_t mostRecomputed = 6;  ///< definitions

/// What a numbered line of the derivation says.
struct HandContent {
    std::size_t number = 0;
    LineState state = LineState::ToCome;
    Act act = Act::Forward;
    bool brief = false;  ///< title and result alone, for lines far from the current one
    QString title;
    QString explanation;  ///< of the current line
    QString afterword;    ///< the sign and the nudge, under the current line's result
    Step step;            ///< of a line that is done or current
    /// Of the check: what the new error is computed from, where that is not too much for a line.
    std::vector<Step> recomputed;

    bool operator==(const HandContent&) const = default;
};
HandContent handContent(const Frame& frame, std::size_t number, bool brief);

}  // namespace backhand
