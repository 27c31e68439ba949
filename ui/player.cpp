// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player.h"

#include "ui/session.h"

#include <algorithm>
#include <cmath>

namespace backhand {

Player::Player(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_timer.setInterval(millisecondsPerStep);
    connect(&m_timer, &QTimer::timeout, this, &Player::playStep);
}

void Player::setSpeed(double factor)
{
    m_speed = std::clamp(factor, slowest, fastest);
    m_timer.setInterval(static_cast<int>(std::lround(millisecondsPerStep / m_speed)));
    emit speedChanged(m_speed);
}

void Player::toggle()
{
    if (isPlaying()) {
        stop();
    } else {
        start();
    }
}

void Player::start()
{
    if (isPlaying()) {
        return;
    }
    m_timer.start();
    emit playingChanged(true);
    playStep();
}

void Player::stop()
{
    if (isPlaying()) {
        m_timer.stop();
        emit playingChanged(false);
    }
}

void Player::playStep()
{
    const SessionState before = m_session.frame().state;
    m_session.dispatch(Move{Motion::NextStep});
    const Frame& frame = m_session.frame();
    if (frame.state == before || frame.step() == frame.trace.stepCount()) {
        stop();
    }
}

}  // namespace backhand
