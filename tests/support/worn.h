// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/look.h"
#include "ui/style/window_style.h"

#include <QApplication>
#include <QImage>
#include <QWidget>

#include <set>

namespace backhand::testing {

inline QImage pictureOf(QWidget& widget)
{
    QImage picture(widget.size(), QImage::Format_RGB32);
    widget.render(&picture);
    return picture;
}

inline QColor middleOfLeftEdge(QWidget& widget)
{
    return pictureOf(widget).pixelColor(0, widget.height() / 2);
}

inline std::set<QRgb> coloursOf(const QImage& picture)
{
    std::set<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            colours.insert(picture.pixel(x, y));
        }
    }
    return colours;
}

inline bool shows(QWidget& widget, const QColor& colour)
{
    return coloursOf(pictureOf(widget)).contains(colour.rgb());
}

/// A widget in a window that has the focus, wearing a theme.
template <typename Widget>
struct Worn {
    explicit Worn(ThemeKind kind, Look look = Look::Usual) : theme(dressWindows(kind))
    {
        setLook(widget, look);
        other.setFocusPolicy(Qt::StrongFocus);
        widget.move(0, 40);
    }
    void show()
    {
        window.resize(400, 300);
        window.show();
        QApplication::setActiveWindow(&window);
        other.setFocus();
        widget.resize(widget.sizeHint());
    }
    Theme theme;
    QWidget window;
    QWidget other{&window};
    Widget widget{&window};
};

}  // namespace backhand::testing
