// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/transport_icons.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace backhand {

namespace {

constexpr int iconSize = 16;
constexpr double pixelRatio = 3.0;

void paintIcon(QPainter& painter, TransportIcon icon)
{
    switch (icon) {
    case TransportIcon::First:
        painter.drawRect(QRectF(3.0, 3.0, 2.0, 10.0));
        painter.drawPolygon(QPolygonF({{13.0, 3.0}, {13.0, 13.0}, {6.0, 8.0}}));
        return;
    case TransportIcon::Back:
        painter.drawPolygon(QPolygonF({{12.0, 3.0}, {12.0, 13.0}, {4.0, 8.0}}));
        return;
    case TransportIcon::Play:
        painter.drawPolygon(QPolygonF({{4.0, 3.0}, {4.0, 13.0}, {13.0, 8.0}}));
        return;
    case TransportIcon::Pause:
        painter.drawRect(QRectF(4.0, 3.0, 3.0, 10.0));
        painter.drawRect(QRectF(9.0, 3.0, 3.0, 10.0));
        return;
    }
}

}  // namespace

QIcon transportIcon(TransportIcon icon, const QColor& colour)
{
    const int side = static_cast<int>(iconSize * pixelRatio);
    QPixmap pixmap(side, side);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    paintIcon(painter, icon);
    return QIcon(pixmap);
}

}  // namespace backhand
