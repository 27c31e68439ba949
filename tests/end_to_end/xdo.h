// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>

class QWidget;

namespace backhand::testing {

/// Real mouse and key events of the X server, made by xdotool. Each call returns when the server
/// has taken the event; what comes of it is to be waited for.
bool hasXdotool();
void xdo(const QStringList& arguments);
void clickOn(const QWidget& widget);
void clickAt(const QPoint& screen);
void dragFromTo(const QPoint& from, const QPoint& to);
void typeKeys(const QStringList& keys);
void typeText(const QString& text);

}  // namespace backhand::testing
