// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/action.h"
#include "core/session/session_state.h"

namespace backhand {

/// The document that SetModel gives: the scenario as opened and the numbers as shown, both with
/// that model. The very document of `from` where the model is the same. Problems are those of the
/// text and of the model.
Result<Document> editedDocument(const SetModel& edit);

/// The state with another document, at this pass. Where its model is another one, the step and the
/// followed parameter become their counterparts; else both stay.
SessionState withDocument(SessionState state, const Document& document, std::size_t pass);

}  // namespace backhand
