// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/landscape_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace backhand {

namespace {

constexpr double grabRadius = 16.0;
constexpr double keyPixels = 4.0;  ///< that an arrow key moves the dot by

/// As short as one can tell it from its neighbours on the map.
double roundedTo(double value, double pixels)
{
    const double power = std::pow(10.0, std::ceil(std::log10(pixels)));
    return power > 1.0 ? std::round(value * power) / power : std::round(value);
}

/// Which way an arrow key points on the screen; null for any other key.
QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1.0, 0.0};
    case Qt::Key_Right: return {1.0, 0.0};
    case Qt::Key_Up: return {0.0, -1.0};
    case Qt::Key_Down: return {0.0, 1.0};
    default: return {};
    }
}

}  // namespace

bool LandscapePlot::isOnPoint(const QPointF& at) const
{
    const QPointF away = area().at(m_content.point) - at;
    return m_hint.isEmpty() && std::hypot(away.x(), away.y()) <= grabRadius;
}

void LandscapePlot::beginDrag()
{
    if (!m_isDragging) {
        m_isDragging = true;
        emit dragBegan();
    }
}

void LandscapePlot::endDrag()
{
    if (m_isDragging) {
        m_isDragging = false;
        emit dragEnded();
    }
}

void LandscapePlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isOnPoint(event->position())) {
        beginDrag();
    }
    event->accept();
}

void LandscapePlot::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(m_isDragging || isOnPoint(event->position()) ? Qt::SizeAllCursor : Qt::ArrowCursor);
    if (m_isDragging) {
        const PlotArea here = area();
        const QPointF within(
            std::clamp(event->position().x(), here.place.left(), here.place.right()),
            std::clamp(event->position().y(), here.place.top(), here.place.bottom()));
        const QPointF values = here.valueAt(within);
        emit dragged(
            {roundedTo(values.x(), here.pixelsAcross()), roundedTo(values.y(), here.pixelsUp())});
    }
    event->accept();
}

void LandscapePlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        endDrag();
    }
    event->accept();
}

/// All moves until the key is released are one edit.
void LandscapePlot::keyPressEvent(QKeyEvent* event)
{
    const QPointF direction = directionOf(event->key());
    if (direction.isNull() || !m_hint.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const PlotArea here = area();
    const QPointF& point = m_content.point;
    const QPointF beside = here.valueAt(here.at(point) + direction * keyPixels);
    beginDrag();
    emit dragged(direction.y() == 0.0
                     ? QPointF(roundedTo(beside.x(), here.pixelsAcross()), point.y())
                     : QPointF(point.x(), roundedTo(beside.y(), here.pixelsUp())));
}

void LandscapePlot::keyReleaseEvent(QKeyEvent* event)
{
    if (directionOf(event->key()).isNull()) {
        QWidget::keyReleaseEvent(event);
    } else if (!event->isAutoRepeat()) {
        endDrag();
    }
}

void LandscapePlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    endDrag();
}

}  // namespace backhand
