// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/background_training.h"
#include "core/session/reduce.h"
#include "core/session/session_state.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace backhand {

class Session;

/// Trains in a thread of its own until it is stopped or done, and shows what it has reached about
/// sixty times a second; all of it is one undo entry. An edit by a person stops it, and what it
/// reached after that is dropped.
class LiveTraining : public QObject {
    Q_OBJECT

public:
    static constexpr std::uint64_t updatesAtOnce = 100;  ///< the chart still shows how it falls

    explicit LiveTraining(Session& session, QObject* parent = nullptr);
    ~LiveTraining() override;

    bool isTraining() const { return m_training != nullptr; }
    /// Whatever is pressed in this widget stops the training before the widget hears of it.
    void stopOnInputIn(QWidget* editor) { m_editors.append(editor); }

public slots:
    void toggle();
    /// Until it is stopped, or has made so many updates.
    void start(std::uint64_t most = BackgroundTraining::unlimited);
    void stop();

signals:
    void trainingChanged(bool training);
    /// It ended after so many updates; `refusal` says why where it could not go on.
    void stopped(std::size_t updates, backhand::UpdateRefusal refusal);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isInEditor(const QObject* object) const;
    void takeNews();
    void end(UpdateRefusal refusal);
    void askForMore();
    void noticeOthers();

    Session& m_session;
    std::unique_ptr<BackgroundTraining> m_training;
    QList<QPointer<QWidget>> m_editors;
    std::size_t m_passBefore = 0;  ///< it began with
    std::size_t m_updates = 0;
    Document m_document;  ///< after what was taken last
    int m_gesture = 0;    ///< number of the training's own
    bool m_taking = false;
};

}  // namespace backhand
