// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include "core/session/model_change.h"
#include "ui/state_command.h"

#include <utility>

namespace backhand {

Session::Session(SessionState state, QObject* parent) : QObject(parent), m_frame(deriveFrame(state))
{
    m_undoStack.setUndoLimit(mostUndone);
}

void Session::dispatch(const Action& action)
{
    Q_ASSERT_X(!m_applying, "Session::dispatch", "a view dispatched while it was shown a frame");
    const SessionState& state = m_frame->state;
    SessionState next = reduce(state, action);
    if (next == state) {
        return;
    }
    if (!isEdit(action) || next.document == state.document) {
        apply(std::move(next));
        return;
    }
    const int gesture = m_gesture == 0 ? StateCommand::noGesture : m_gesture;
    m_undoStack.push(new StateCommand(*this, next.document, next.view.playhead.pass, gesture));
}

int Session::beginGesture()
{
    m_gesture = ++m_gestureCount;
    return m_gesture;
}

void Session::endGesture(int gesture)
{
    m_gesture = gesture == m_gesture ? 0 : m_gesture;
}

void Session::open(SessionState state)
{
    endGesture(m_gesture);
    m_undoStack.clear();
    apply(std::move(state));
}

void Session::apply(SessionState next)
{
    Q_ASSERT_X(!m_applying, "Session::apply", "a frame was shown while another was shown");
    m_applying = true;
    m_frame.emplace(deriveFrame(next));
    emit frameChanged(*m_frame);
    m_applying = false;
}

void Session::exchangeDocument(const Document& document, std::size_t pass)
{
    // Undo is about documents: it goes to the pass that it changes, and never moves the step.
    apply(withDocument(m_frame->state, document, pass));
}

}  // namespace backhand
