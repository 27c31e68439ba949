// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/reduce.h"
#include "core/session/session_state.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace backhand {

class Session;

/// Repeats `Update once` about 30 times a second until it is stopped; all of it is one undo entry.
/// An edit by a person stops it.
class TrainerTimer : public QObject {
    Q_OBJECT

public:
    static constexpr int millisecondsPerUpdate = 33;

    explicit TrainerTimer(Session& session, QObject* parent = nullptr);

    bool isTraining() const { return m_timer.isActive(); }
    /// Whatever is pressed in this widget stops the training before the widget hears of it.
    void stopOnInputIn(QWidget* editor) { m_editors.append(editor); }

public slots:
    void toggle();
    void start();
    void stop();

signals:
    void trainingChanged(bool training);
    /// It ended after so many updates; `refusal` says why where it could not go on.
    void stopped(std::size_t updates, backhand::UpdateRefusal refusal);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isInEditor(const QObject* object) const;
    void update();
    void end(UpdateRefusal refusal);
    void noticeOthers();

    Session& m_session;
    QTimer m_timer;
    QList<QPointer<QWidget>> m_editors;
    std::size_t m_updates = 0;
    Document m_document;  ///< after our own last update
    int m_gesture = 0;    ///< number of the training's own
    bool m_updating = false;
};

}  // namespace backhand
