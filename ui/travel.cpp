// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/travel.h"

#include "ui/session.h"

namespace backhand {

Travel::Travel(Session& session, QObject* parent, std::uint64_t quickWork)
    : QObject(parent), m_session(session), m_quickWork(quickWork)
{
    connect(&m_session, &Session::frameChanged, this, &Travel::noticeOthers);
}

Travel::~Travel() = default;

void Travel::open(std::size_t pass)
{
    if (isUnderWay() && pass == m_pass) {
        return;  // a key that is held down, a double click
    }
    cancel();
    emit leaving();
    const SessionState& state = m_session.frame().state;
    if (pass < 1 || pass > state.document.run.passCount()) {
        return;
    }
    const std::shared_ptr<const TrainedStretch> stretch = state.document.run.stretchOf(pass);
    if (!stretch || stretch->workTo(pass) <= m_quickWork) {
        m_session.dispatch(Seek{pass, 0});
        return;
    }
    m_pass = pass;
    m_document = state.document;
    m_playhead = state.view.playhead;
    // News come in the other thread, and are taken in this one.
    m_opening = std::make_unique<BackgroundOpening>(stretch, pass, [this] {
        QMetaObject::invokeMethod(this, &Travel::takeNews, Qt::QueuedConnection);
    });
    emit moved();
}

void Travel::cancel()
{
    if (isUnderWay()) {
        end();
    }
}

void Travel::end()
{
    m_opening.reset();
    m_document = {};
    emit moved();
}

/// News of a way that was given up may still be on their way: then there is nothing to open, or
/// another way is not done.
void Travel::takeNews()
{
    if (!isUnderWay()) {
        return;
    }
    if (!m_opening->isAtHand()) {
        emit moved();
        return;
    }
    end();
    m_session.dispatch(Seek{m_pass, 0});
}

void Travel::noticeOthers()
{
    const SessionState& state = m_session.frame().state;
    if (isUnderWay() && (state.view.playhead != m_playhead || state.document != m_document)) {
        end();
    }
}

}  // namespace backhand
