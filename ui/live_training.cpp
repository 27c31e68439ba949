// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_training.h"

#include "ui/session.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace backhand {

LiveTraining::LiveTraining(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_session, &Session::frameChanged, this, &LiveTraining::noticeOthers);
}

LiveTraining::~LiveTraining() = default;

void LiveTraining::toggle()
{
    if (isTraining()) {
        stop();
    } else {
        start();
    }
}

void LiveTraining::start(std::uint64_t most)
{
    if (isTraining()) {
        return;
    }
    m_updates = 0;
    const UpdateRefusal refusal = m_session.frame().refusal;
    if (refusal != UpdateRefusal::None) {
        emit stopped(0, refusal);
        return;
    }
    m_document = m_session.frame().state.document;
    m_passBefore = m_session.frame().pass();
    m_gesture = m_session.beginGesture();
    m_session.endGesture(m_gesture);
    // News come in the training's thread, and are taken in this one.
    const auto news = [this] {
        QMetaObject::invokeMethod(this, &LiveTraining::takeNews, Qt::QueuedConnection);
    };
    m_training =
        std::make_unique<BackgroundTraining>(trainingStart(m_session.frame().state), news, most);
    qApp->installEventFilter(this);
    emit trainingChanged(true);
}

void LiveTraining::stop()
{
    if (isTraining()) {
        m_training->stop();
        takeNews();
    }
    if (isTraining()) {
        end(UpdateRefusal::None);
    }
}

void LiveTraining::end(UpdateRefusal refusal)
{
    m_training.reset();
    qApp->removeEventFilter(this);
    m_document = {};
    emit trainingChanged(false);
    emit stopped(m_updates, refusal);
}

/// News of a training that has ended may still be on their way: then there is nothing to take.
void LiveTraining::takeNews()
{
    if (!isTraining()) {
        return;
    }
    const bool isOver = m_training->isOver();
    if (isOver) {
        m_training->stop();  // then its last news are there
    }
    if (const auto stretch = m_training->take()) {
        m_taking = true;
        // An edit by somebody else in between has an entry of its own, and a drag that has begun
        // goes on.
        const int others = m_session.resumeGesture(m_gesture);
        m_session.dispatch(TakeTraining{stretch});
        m_session.resumeGesture(others == m_gesture ? 0 : others);
        m_taking = false;
        m_document = m_session.frame().state.document;
        m_updates = stretch->lastPass() - m_passBefore;
        // Once it is painted and whatever else waits is done.
        QTimer::singleShot(0, this, &LiveTraining::askForMore);
    }
    if (isOver) {
        end(m_training->refusal());
    }
}

void LiveTraining::askForMore()
{
    if (isTraining()) {
        m_training->askForMore();
    }
}

void LiveTraining::noticeOthers()
{
    if (isTraining() && !m_taking && m_session.frame().state.document != m_document) {
        end(UpdateRefusal::None);
    }
}

bool LiveTraining::isInEditor(const QObject* object) const
{
    return std::any_of(m_editors.begin(), m_editors.end(),
                       [object](const QPointer<QWidget>& editor) {
                           const auto* widget = qobject_cast<const QWidget*>(object);
                           return editor != nullptr && widget != nullptr &&
                                  (widget == editor || editor->isAncestorOf(widget));
                       });
}

bool LiveTraining::eventFilter(QObject* watched, QEvent* event)
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
