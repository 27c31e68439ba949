// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>
#include <QImage>
#include <QPainter>

namespace backhand::testing {

/// An item of the graph alone, on white.
inline QImage paintedItem(QGraphicsItem& item, const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    item.paint(&painter, nullptr, nullptr);
    return image;
}

}  // namespace backhand::testing
