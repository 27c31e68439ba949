// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/background_opening.h"
#include "core/session/session_state.h"

#include <QObject>

#include <memory>

namespace backhand {

class Session;

/// Opens a pass of the run: at once where it is at hand, else the updates up to it are made again
/// in a thread of their own first, while the window goes on. Whatever else changes what is shown
/// cancels that, and so does another request.
class Travel : public QObject {
    Q_OBJECT

public:
    /// What takes no more than `quickWork` operations is opened at once.
    explicit Travel(Session& session, QObject* parent = nullptr,
                    std::uint64_t quickWork = TrainedStretch::quickWork);
    ~Travel() override;

    /// At its step 0.
    void open(std::size_t pass);
    void cancel();

    bool isUnderWay() const { return m_opening != nullptr; }
    std::size_t pass() const { return m_pass; }
    double progress() const { return isUnderWay() ? m_opening->progress() : 1.0; }

signals:
    /// Somebody wants to be elsewhere: a training that brings new passes would take him back.
    void leaving();
    /// It is under way, has come further, or has ended.
    void moved();

private:
    void takeNews();
    void end();
    void noticeOthers();

    Session& m_session;
    std::uint64_t m_quickWork;
    std::size_t m_pass = 1;
    Document m_document;  ///< it set out from
    Playhead m_playhead;
    std::unique_ptr<BackgroundOpening> m_opening;
};

}  // namespace backhand
