// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session_state.h"

#include <QUndoCommand>

namespace backhand {

class Session;

/// One edit: exchanges the document that is shown with the one that it holds, and the pass that it
/// belongs to. Merges within one gesture, and is gone when the gesture ends where it began.
class StateCommand : public QUndoCommand {
public:
    static constexpr int noGesture = -1;

    StateCommand(Session& session, Document document, std::size_t pass, int gesture);

    void undo() override { exchange(); }
    void redo() override { exchange(); }
    int id() const override { return m_gesture; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    void exchange();

    Session& m_session;
    Document m_document;
    std::size_t m_pass;
    int m_gesture;
};

}  // namespace backhand
