// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/step_animation.h"

#include <algorithm>

namespace backhand {

StepAnimation::StepAnimation(QObject* parent) : QObject(parent)
{
    m_animation.setDuration(milliseconds);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { show(value.toDouble()); });
    connect(&m_animation, &QVariantAnimation::finished, this, &StepAnimation::finish);
}

void StepAnimation::setTarget(GraphItem* target)
{
    m_target = target;
}

void StepAnimation::addFlight(QGraphicsItem* ghost, QPointF by)
{
    m_flights.push_back({ghost, by});
}

void StepAnimation::start()
{
    show(0.0);
    m_animation.start();
}

void StepAnimation::finish()
{
    m_animation.stop();
    if (m_target != nullptr) {
        m_target->setReveal(1.0);
    }
    for (const Flight& flight : m_flights) {
        delete flight.ghost;
    }
    m_flights.clear();
    m_target = nullptr;
}

void StepAnimation::show(double progress)
{
    constexpr double landing = 0.7;  // the part of the time in which the ghosts fly
    const double flown = std::min(progress / landing, 1.0);
    for (const Flight& flight : m_flights) {
        flight.ghost->setPos(flight.by * flown);
        flight.ghost->setOpacity(
            progress < landing ? 1.0 : std::max(0.0, 1.0 - (progress - landing) / (1.0 - landing)));
    }
    if (m_target != nullptr) {
        m_target->setReveal(
            m_flights.empty() ? progress : std::max(0.0, (progress - landing) / (1.0 - landing)));
    }
}

}  // namespace backhand
