// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/state_command.h"

#include "ui/session.h"

#include <utility>

namespace backhand {

StateCommand::StateCommand(Session& session, Document document, std::size_t pass, int gesture)
    : m_session(session), m_document(std::move(document)), m_pass(pass), m_gesture(gesture)
{
}

void StateCommand::exchange()
{
    Document shown = m_session.frame().state.document;
    const std::size_t pass = m_session.frame().pass();
    m_session.exchangeDocument(m_document, m_pass);
    m_document = std::move(shown);
    m_pass = pass;
}

bool StateCommand::mergeWith(const QUndoCommand*)
{
    // The later command has been done: what is shown is after it, and this one holds what was
    // before both.
    setObsolete(m_session.frame().state.document == m_document);
    return true;
}

}  // namespace backhand
