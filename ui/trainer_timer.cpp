// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer_timer.h"

#include "ui/session.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

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

bool TrainerTimer::isInEditor(const QObject* object) const
{
    return std::any_of(m_editors.begin(), m_editors.end(),
                       [object](const QPointer<QWidget>& editor) {
                           const auto* widget = qobject_cast<const QWidget*>(object);
                           return editor != nullptr && widget != nullptr &&
                                  (widget == editor || editor->isAncestorOf(widget));
                       });
}

bool TrainerTimer::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isInput =
        type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::Wheel;
    if (isInput && isInEditor(watched)) {
        stop();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace backhand
