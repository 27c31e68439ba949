// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/edge_item.h"

#include <QPainter>
#include <QtMath>

#include <cmath>

namespace backhand {

void EdgeItem::setPath(const QPainterPath& path)
{
    if (path != m_path) {
        m_path = path;
        m_angle = qDegreesToRadians(path.angleAtPercent(1.0));
        setPlace(path.boundingRect());
        update();
    }
}

void EdgeItem::setEmphasis(Emphasis emphasis)
{
    if (emphasis != m_emphasis) {
        m_emphasis = emphasis;
        update();
    }
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const bool isForward = m_direction == Direction::Forward;
    const bool isStrong = m_emphasis == Emphasis::Lit || m_emphasis == Emphasis::Current;
    const QColor own = isForward ? theme().value : theme().gradient;
    const QColor colour = m_emphasis == Emphasis::Dimmed ? blended(theme().paper, own, 0.55) : own;
    QPen line = pen(colour, isForward ? (isStrong ? 2.0 : 1.3) : (isStrong ? 2.6 : 1.6));
    if (!isForward) {
        line.setDashPattern({4.0, 3.0});
        line.setCapStyle(Qt::FlatCap);
    }
    painter->setPen(line);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
    const double size = (isForward ? 7.0 : 9.0) * (isStrong ? 1.15 : 1.0);
    const QPointF back(-size * std::cos(m_angle), size * std::sin(m_angle));
    const QPointF side(-back.y() * 0.45, back.x() * 0.45);
    const QPointF tip = m_path.currentPosition();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(QPolygonF{tip, tip + back + side, tip + back - side});
}

}  // namespace backhand
