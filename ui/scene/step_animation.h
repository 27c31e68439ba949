// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scene/graph_item.h"

#include <QObject>
#include <QPointF>
#include <QVariantAnimation>

#include <vector>

namespace backhand {

/// The movement of one step: ghosts fly to where the step's number lands, and it appears there. Its
/// still end is what the items show by themselves; finish() jumps there.
class StepAnimation : public QObject {
    Q_OBJECT

public:
    static constexpr int milliseconds = 480;

    explicit StepAnimation(QObject* parent);

    /// The item that shows the step's number: the number stays unseen until the others have
    /// arrived.
    void setTarget(GraphItem* target);
    /// An item that is moved for the time of the animation, from `from` (the movement of its place)
    /// to its own place.
    void addFlight(QGraphicsItem* ghost, QPointF by);
    void start();
    void finish();
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

private:
    void show(double progress);

    struct Flight {
        QGraphicsItem* ghost;
        QPointF by;
    };
    QVariantAnimation m_animation;
    GraphItem* m_target = nullptr;
    std::vector<Flight> m_flights;
};

}  // namespace backhand
