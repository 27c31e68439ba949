// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace backhand {

class Session;

/// Does one step after the other until the end of the pass, or until someone stops it.
class Player : public QObject {
    Q_OBJECT

public:
    static constexpr double slowest = 0.25;
    static constexpr double fastest = 4.0;
    static constexpr int millisecondsPerStep = 1200;  ///< at speed 1

    explicit Player(Session& session, QObject* parent = nullptr);

    bool isPlaying() const { return m_timer.isActive(); }
    double speed() const { return m_speed; }
    /// Within [slowest, fastest]; takes effect at once.
    void setSpeed(double factor);

public slots:
    void toggle();
    void start();
    void stop();

signals:
    void playingChanged(bool playing);
    void speedChanged(double factor);

private:
    void playStep();

    Session& m_session;
    QTimer m_timer;
    double m_speed = 1.0;
};

}  // namespace backhand
