// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer_timer.h"

#include "ui/session.h"

#include <QApplication>
#include <QEvent>

namespace backhand {

TrainerTimer::TrainerTimer(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_timer.setInterval(millisecondsPerUpdate);
    connect(&m_timer, &QTimer::timeout, this, &TrainerTimer::update);
    connect(&m_session, &Session::frameChanged, this, &TrainerTimer::noticeOthers);
}

void TrainerTimer::toggle()
{
    if (isTraining()) {
        stop();
    } else {
        start();
    }
}

void TrainerTimer::start()
{
    if (isTraining()) {
        return;
    }
    m_updates = 0;
    m_document = m_session.frame().state.document;
    m_gesture = m_session.beginGesture();
    m_timer.start();
    qApp->installEventFilter(this);
    emit trainingChanged(true);
    update();
}

void TrainerTimer::stop()
{
    if (isTraining()) {
        end(UpdateRefusal::None);
    }
}

void TrainerTimer::end(UpdateRefusal refusal)
{
    m_timer.stop();
    m_session.endGesture(m_gesture);
    qApp->removeEventFilter(this);
    m_document = {};
    emit trainingChanged(false);
    emit stopped(m_updates, refusal);
}

void TrainerTimer::update()
{
    const UpdateRefusal refusal = m_session.frame().refusal;
    if (refusal != UpdateRefusal::None) {
        end(refusal);
        return;
    }
    m_updating = true;
    m_session.dispatch(UpdateOnce{});
    m_updating = false;
    m_document = m_session.frame().state.document;
    ++m_updates;
}

void TrainerTimer::noticeOthers()
{
    if (isTraining() && !m_updating && m_session.frame().state.document != m_document) {
        stop();
    }
}

bool TrainerTimer::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isInput =
        type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::Wheel;
    if (isInput && m_editor != nullptr && watched->isWidgetType()) {
        const QWidget* widget = qobject_cast<QWidget*>(watched);
        if (widget == m_editor || m_editor->isAncestorOf(widget)) {
            stop();
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace backhand
